package org.bencao.web.ordering;

/** The packs of all lines of an order together. */
public record OrderSumsJson(
    String ordered,
    String confirmed,
    String backOrdered,
    String despatched,
    String excess,
    String received,
    String damaged,
    String quarantined,
    String refused,
    String shortfall,
    String overage,
    String returned,
    String invoiced,
    String credited) {

  static OrderSumsJson of(OrderSums sums) {
    var done = sums.fulfilment();
    return new OrderSumsJson(
        Quantities.text(sums.ordered()),
        Quantities.text(sums.confirmed()),
        Quantities.text(sums.backOrdered()),
        Quantities.text(done.despatched()),
        Quantities.text(done.excess()),
        Quantities.text(done.received()),
        Quantities.text(done.damaged()),
        Quantities.text(done.quarantined()),
        Quantities.text(done.refused()),
        Quantities.text(done.shortfall()),
        Quantities.text(done.overage()),
        Quantities.text(done.returned()),
        Quantities.text(done.invoiced()),
        Quantities.text(done.credited()));
  }
}
