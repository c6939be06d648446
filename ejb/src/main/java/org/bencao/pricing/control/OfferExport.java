package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.bencao.catalogue.boundary.ExportSource;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.OfferTerms;
import org.bencao.catalogue.boundary.SellerOfferService;
import org.bencao.common.Caller;

/** The caller's own offers with their prices and stock, in batches. */
@ApplicationScoped
public class OfferExport implements ExportSource {

  private static final int BATCH = 500;

  @Inject SellerOfferService offers;
  @Inject ListPrices prices;
  @Inject Costs costs;
  @Inject Clock clock;

  @Override
  public ImportKind kind() {
    return ImportKind.OFFERS;
  }

  @Override
  public void rows(Caller caller, Consumer<Map<Field, String>> to) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    long last = 0;
    for (var batch = offers.after(caller, last, BATCH);
        !batch.isEmpty();
        batch = offers.after(caller, last, BATCH)) {
      var known = prices.of(batch.values().stream().map(OfferTerms::offerId).toList(), today);
      var said = costs.of(batch.values().stream().map(OfferTerms::offerId).toList());
      for (var entry : batch.entrySet()) {
        var terms = entry.getValue();
        var fields = TermFields.of(terms.terms());
        fields.put(Field.ITEM, entry.getKey());
        fields.put(Field.DECLARED_STOCK, String.valueOf(terms.declared()));
        fields.put(Field.DECLARED_AT, terms.declaredAt().toString());
        var price = java.util.Optional.ofNullable(known.get(terms.offerId()));
        price.ifPresent(
            one -> {
              fields.put(Field.PRICE, one.amount().stripTrailingZeros().toPlainString());
              fields.put(Field.CURRENCY, one.currency());
            });
        java.util.Optional.ofNullable(said.get(terms.offerId()))
            .ifPresent(
                one -> fields.put(Field.COST, one.amount().stripTrailingZeros().toPlainString()));
        to.accept(fields);
        last = Math.max(last, terms.offerId());
      }
    }
  }
}
