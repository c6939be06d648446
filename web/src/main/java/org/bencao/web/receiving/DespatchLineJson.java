package org.bencao.web.receiving;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.web.ordering.Quantities;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * One lot of one order line in one package.
 *
 * @param position its place in the delivery, from 1
 * @param sscc number of the carton
 * @param advised packs the supplier says are in it
 * @param excess of these, what nobody had ordered
 * @param left still to be found
 * @param hold why none of it may be booked good
 * @param daysLeft of shelf life today where the goods are; absent without an expiry
 * @param findings what the shelf-life rules say of it today
 */
public record DespatchLineJson(
    int position,
    Id orderId,
    String orderNumber,
    int orderLine,
    String itemCode,
    String gtin,
    String nameEn,
    String nameZh,
    String unit,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    Optional<String> sscc,
    String advised,
    String excess,
    String good,
    String damaged,
    String quarantined,
    String refused,
    String shortfall,
    String overage,
    String left,
    Optional<ReasonJson> hold,
    Optional<Integer> daysLeft,
    List<ReasonJson> findings) {

  static DespatchLineJson of(DespatchView.Line line, Locale locale) {
    return new DespatchLineJson(
        line.position(),
        Id.of(line.orderId().value()),
        line.orderNumber(),
        line.orderLine(),
        line.itemCode(),
        line.gtin(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        line.lot(),
        line.expiry(),
        line.sscc(),
        Quantities.text(line.advised()),
        Quantities.text(line.excess()),
        Quantities.text(line.good()),
        Quantities.text(line.damaged()),
        Quantities.text(line.quarantined()),
        Quantities.text(line.refused()),
        Quantities.text(line.shortfall()),
        Quantities.text(line.overage()),
        Quantities.text(line.left()),
        line.hold().map(finding -> ReasonJson.of(finding, locale)),
        line.daysLeft().map(Math::toIntExact),
        line.findings().stream().map(finding -> ReasonJson.of(finding, locale)).toList());
  }
}
