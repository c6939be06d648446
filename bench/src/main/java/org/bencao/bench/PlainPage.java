package org.bencao.bench;

import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;

/** perf:D4: Undertow alone with a servlet that writes a table of fifty rows. */
final class PlainPage implements AutoCloseable {

  private final Undertow server;

  PlainPage() throws ServletException {
    var deployment =
        Servlets.deployment()
            .setClassLoader(PlainPage.class.getClassLoader())
            .setContextPath("/")
            .setDeploymentName("plain")
            .addServlet(Servlets.servlet("rows", Rows.class).addMapping("/rows"));
    var manager = Servlets.newContainer().addDeployment(deployment);
    manager.deploy();
    server = Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(manager.start()).build();
    server.start();
  }

  int port() {
    return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Cells made anew for each page. */
  public static final class Rows extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int ROWS = 50;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setContentType("text/html;charset=UTF-8");
      var page = response.getWriter();
      page.write("<!DOCTYPE html><html><head><title>Orders</title></head><body><table>");
      for (int row = 0; row < ROWS; row++) {
        write(page, row);
      }
      page.write("</table></body></html>");
    }

    private static void write(PrintWriter page, int row) {
      page.write("<tr><td><a href=\"/order?id=");
      page.print(row);
      page.write("\">QN-26-");
      page.print(100_000 + row);
      page.write("</a></td><td>27 Nov 2026, 10:");
      page.print(row);
      page.write("</td><td>Kanghe Pharmaceutical Wholesale</td><td>Qingnang Pharmacy, site ");
      page.print(row % 7);
      page.write("</td><td>10</td><td>¥");
      page.print(1_000 + row);
      page.write(".00</td><td>Placed</td></tr>");
    }
  }
}
