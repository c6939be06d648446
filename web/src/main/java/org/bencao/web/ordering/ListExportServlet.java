package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ListService;
import org.bencao.ordering.boundary.ListView;
import org.bencao.web.security.CurrentCaller;

/** Saves a list as CSV. */
@WebServlet("/ordering/lists/export")
public class ListExportServlet extends HttpServlet {

  @Inject CurrentCaller caller;
  @Inject ListService lists;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var list = PostedForm.of(request).id("list").flatMap(id -> lists.find(caller.get(), id));
    if (list.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    write(list.get(), response);
  }

  private static void write(ListView list, HttpServletResponse response) throws IOException {
    var csv = ListCsv.of(list).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"list-" + Tsid.text(list.id()) + ".csv\"");
    response.setContentLength(csv.length);
    response.getOutputStream().write(csv);
  }
}
