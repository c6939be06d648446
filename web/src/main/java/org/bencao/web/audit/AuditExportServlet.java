package org.bencao.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.audit.boundary.AuditPeriod;
import org.bencao.audit.boundary.TrailService;
import org.bencao.web.security.CurrentCaller;

/** Saves the trail of the auditor's company, or the days asked for. */
@WebServlet("/audit/export")
public class AuditExportServlet extends HttpServlet {

  @Inject CurrentCaller caller;
  @Inject TrailService trail;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var period = AuditDays.period(text(request, "from"), text(request, "until"));
    if (period.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    write(period.get(), response);
  }

  private void write(AuditPeriod period, HttpServletResponse response) throws IOException {
    response.setContentType("application/x-ndjson");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", AuditFile.of(caller.get()).disposition());
    trail.export(caller.get(), period, response.getOutputStream());
  }

  private static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
