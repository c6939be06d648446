package org.bencao.web.traceability;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.bencao.traceability.boundary.TraceAnswer;
import org.bencao.traceability.boundary.TraceExportService;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.security.CurrentCaller;

/** Saves where a lot went, with its proofs. */
@WebServlet("/traceability/export")
public class TraceExportServlet extends HttpServlet {

  @Inject TraceExportService exports;
  @Inject CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = Optional.ofNullable(request.getParameter("q")).orElse("");
    var answer = exports.export(caller.get(), asked, () -> open(response));
    if (answer.state() != TraceAnswer.State.FOUND) {
      // the page says why
      response.sendRedirect(
          request.getContextPath() + PageAddress.of(TracePage.PATH).with("q", asked).path());
    }
  }

  private static OutputStream open(HttpServletResponse response) throws IOException {
    response.setContentType("application/zip");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"lot.zip\"");
    return response.getOutputStream();
  }
}
