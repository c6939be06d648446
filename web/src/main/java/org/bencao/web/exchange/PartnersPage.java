package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
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
  @Inject CurrentCaller caller;
  @Inject PageParameters asked;
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
      rows =
          found.stream()
              .map(one -> ShownPartner.of(one, name(names.get(one.sellerCompanyId())), text::of))
              .toList();
    }
    return rows;
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
