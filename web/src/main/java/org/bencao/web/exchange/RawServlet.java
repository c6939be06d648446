package org.bencao.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.web.security.CurrentCaller;

/** Saves a document byte for byte as it crossed the border, for those who may see it. */
@WebServlet("/exchange/raw")
public class RawServlet extends HttpServlet {

  @Inject CurrentCaller caller;
  @Inject JournalService journal;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var message =
        Optional.ofNullable(request.getParameter("id"))
            .flatMap(PageParameters::parsed)
            .flatMap(id -> journal.find(caller.get(), id));
    if (message.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    write(message.get(), response);
  }

  private static void write(MessageView message, HttpServletResponse response) throws IOException {
    var raw = message.raw();
    response.setContentType("text/plain");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + Tsid.text(message.row().interchangeId()) + ".edi\"");
    response.setContentLength(raw.length);
    response.getOutputStream().write(raw);
  }
}
