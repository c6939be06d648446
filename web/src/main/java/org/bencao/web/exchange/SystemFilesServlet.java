package org.bencao.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.partner.boundary.ConformanceReportService;
import org.bencao.partner.boundary.PartnerProposalService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.SamplePack;
import org.bencao.web.security.CurrentCaller;

/** Saves samples of what a system sends and gets, and the signed report of what it has shown. */
@WebServlet({SystemFilesServlet.SAMPLES, SystemFilesServlet.REPORT})
public class SystemFilesServlet extends HttpServlet {

  static final String SAMPLES = "/partner/samples";
  static final String REPORT = "/partner/report";

  @Inject CurrentCaller caller;
  @Inject PartnerProposalService proposals;
  @Inject ConformanceReportService reports;
  @Inject SamplePack samples;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var partner =
        Optional.ofNullable(request.getParameter("partner"))
            .flatMap(PageParameters::parsed)
            .flatMap(id -> proposals.find(caller.get(), id));
    if (partner.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean report = request.getServletPath().equals(REPORT);
    var zip = report ? report(partner.get()) : samples.zip(partner.get());
    response.setContentType("application/zip");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"%s-%s.zip\""
            .formatted(partner.get().code(), report ? "report" : "samples"));
    response.setContentLength(zip.length);
    response.getOutputStream().write(zip);
  }

  private byte[] report(PartnerView partner) {
    return reports.zip(caller.get(), partner.id()).orElseThrow();
  }
}
