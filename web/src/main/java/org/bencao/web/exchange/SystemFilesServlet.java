package org.bencao.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.ConformanceReportService;
import org.bencao.partner.boundary.PartnerProposalService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.PortalStation;
import org.bencao.partner.boundary.SamplePack;
import org.bencao.web.security.CurrentCaller;

/**
 * Saves samples of what a system sends and gets, the signed report of what it has shown, and the
 * certificates of the portal.
 */
@WebServlet({SystemFilesServlet.SAMPLES, SystemFilesServlet.REPORT, SystemFilesServlet.CERTIFICATE})
public class SystemFilesServlet extends HttpServlet {

  static final String SAMPLES = "/partner/samples";
  static final String REPORT = "/partner/report";
  static final String CERTIFICATE = "/partner/certificate";

  private static final String ZIP = "application/zip";
  private static final String PEM = "application/x-pem-file";

  @Inject CurrentCaller caller;
  @Inject PartnerProposalService proposals;
  @Inject ConformanceReportService reports;
  @Inject SamplePack samples;
  @Inject PortalStation station;

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
    var code = partner.get().code();
    switch (request.getServletPath()) {
      case REPORT -> save(response, ZIP, code + "-report.zip", report(partner.get()));
      case CERTIFICATE -> save(response, PEM, "portal-as2.pem", certificates());
      default -> save(response, ZIP, code + "-samples.zip", samples.zip(partner.get()));
    }
  }

  private static void save(HttpServletResponse response, String type, String file, byte[] bytes)
      throws IOException {
    response.setContentType(type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(file));
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private byte[] certificates() {
    return station.certificates().stream()
        .map(As2Certificate::pem)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] report(PartnerView partner) {
    return reports.zip(caller.get(), partner.id()).orElseThrow();
  }
}
