package org.bencao.web.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bencao.common.Caller;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.ScanContent;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PictureAnswer;

/** Sends scans with the name of who looks at them, and the time, drawn across (M7). */
@ApplicationScoped
public class MarkedScan {

  @Inject CompanyService companies;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /**
   * Sends the one that the address names, or says that there is none.
   *
   * @param scans gives the scan to who may see it
   */
  void send(
      HttpServletRequest request,
      HttpServletResponse response,
      BiFunction<Caller, Long, Optional<ScanContent>> scans)
      throws IOException {
    var id = Optional.ofNullable(request.getParameter("id")).flatMap(PageParameters::parsed);
    var scan = id.flatMap(one -> scans.apply(caller.get(), one));
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
