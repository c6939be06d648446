package org.bencao.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.partner.boundary.PartnerProposalService;
import org.bencao.partner.boundary.SamplePack;
import org.bencao.web.security.CurrentCaller;

/** Saves samples of what a system sends and gets. */
@WebServlet("/partner/samples")
public class SamplePackServlet extends HttpServlet {

  @Inject CurrentCaller caller;
  @Inject PartnerProposalService proposals;
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
    var zip = samples.zip(partner.get());
    response.setContentType("application/zip");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + partner.get().code() + "-samples.zip\"");
    response.setContentLength(zip.length);
    response.getOutputStream().write(zip);
  }
}
