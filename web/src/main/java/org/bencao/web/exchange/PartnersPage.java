package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.partner.boundary.PartnerReach;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;
import org.bencao.web.shell.Text;

/** The systems that exchange documents with the portal, and what was agreed with each. */
@Named
@RequestScoped
public class PartnersPage {

  static final String PATH = "/exchange/partners";

  @Inject PartnerService partners;
  @Inject CompanyService companies;
  @Inject PartnerReach reach;
  @Inject CurrentCaller caller;
  @Inject PageParameters asked;
  @Inject Words words;
  @Inject Clock clock;
  @Inject Shell shell;
  @Inject Text text;

  private List<ShownPartner> rows;

  /** By code; in a constant number of statements. */
  public List<ShownPartner> getRows() {
    if (rows == null) {
      var found = partners.list(caller.get());
      var names =
          companies.byIds(
              caller.get(),
              found.stream().map(PartnerView::sellerCompanyId).collect(Collectors.toSet()));
      rows = found.stream().map(one -> shown(one, name(names.get(one.sellerCompanyId())))).toList();
    }
    return rows;
  }

  private ShownPartner shown(PartnerView partner, String company) {
    var outage =
        reach
            .outage(partner.id())
            .map(
                since ->
                    text.of(
                        "exchange.partners.outage." + since.way(),
                        "since",
                        words.here().figures().shortly(since.since(), clock.instant()),
                        "why",
                        since.why()))
            .orElse("");
    return ShownPartner.of(partner, company, outage, text::of);
  }

  private String name(CompanyView company) {
    return shell.isZh() ? company.nameZh() : company.nameEn();
  }

  /** What the form just did, in words; empty when none did anything. */
  public String getSaid() {
    return asked
        .text("said")
        .filter(language -> language.equals("EN") || language.equals("ZH"))
        .map(language -> text.of("exchange.partners.said." + language))
        .orElse("");
  }
}
