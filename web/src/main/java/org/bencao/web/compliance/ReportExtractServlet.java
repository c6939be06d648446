package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.AuthorityReportService;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Saves what a periodic report tells. */
@WebServlet("/compliance/reports/extract.csv")
public class ReportExtractServlet extends HttpServlet {

  @Inject AuthorityReportService reports;
  @Inject CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = PostedForm.of(request).id("id");
    var rows = id.flatMap(one -> reports.extract(caller.get(), one));
    if (id.flatMap(one -> reports.find(caller.get(), one)).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (rows.isEmpty()) {
      // one that the calendar did not ask for tells of no sales
      response.sendRedirect(
          request.getContextPath()
              + PageAddress.of(ReportsPage.PATH).with("id", Tsid.text(id.get())).path());
      return;
    }
    var csv = ReportExtract.of(rows.get()).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"report-" + Tsid.text(id.get()) + ".csv\"");
    response.setContentLength(csv.length);
    response.getOutputStream().write(csv);
  }
}
