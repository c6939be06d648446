package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PictureAnswer;

/** Shows a scan with the name of who looks at it, to those who may; each look is recorded (M7). */
@WebServlet("/compliance/scan")
public class ScanServlet extends HttpServlet {

  @Inject LicenceService licences;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = Optional.ofNullable(request.getParameter("id")).flatMap(PageParameters::parsed);
    var scan = id.flatMap(one -> licences.scan(caller.get(), one));
    if (scan.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var bytes = Watermark.drawn(scan.get().bytes(), words());
    response.setHeader("Cache-Control", "no-store");
    PictureAnswer.send(response, "image/png", "scan-" + Tsid.text(id.get()), bytes);
  }

  /** The identifier is written in letters that every font has. */
  private String words() {
    var who = caller.get();
    var company = companies.find(who, who.companyId()).map(CompanyView::code).orElse("");
    return String.join(
        " · ",
        who.name(),
        company,
        Tsid.text(who.id()),
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
