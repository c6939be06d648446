package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.ordering.boundary.ShortageService;
import org.bencao.ordering.boundary.ShortageView;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** What is short at a seller, and how it is shared among its buyers. */
@Named
@RequestScoped
public class ShortagesPage {

  @Inject ShortageService shortages;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private List<ShortageRow> rows;

  /** Newest first; a constant number of statements. */
  public List<ShortageRow> getRows() {
    if (rows == null) {
      rows = drawn(shortages.ofSeller(caller.get()));
    }
    return rows;
  }

  private List<ShortageRow> drawn(List<ShortageView> found) {
    var ids = found.stream().map(ShortageView::offerId).distinct().toList();
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var offers =
        catalogue.facts(caller.get(), ids, today).values().stream()
            .map(OfferFacts::offer)
            .collect(Collectors.toMap(OfferView::id, Function.identity()));
    var buyers =
        found.stream()
            .flatMap(one -> one.shares().stream())
            .flatMap(share -> share.buyerCompanyId().stream())
            .collect(Collectors.toSet());
    var names = companies.byIds(caller.get(), buyers);
    var draw = new ShortageRows(words.here(), clock.instant(), offers, names);
    return found.stream().map(draw::row).toList();
  }

  /** What the form just did; empty when none did anything. */
  public Notice getNotice() {
    return Notice.of(asked, words.here());
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }
}
