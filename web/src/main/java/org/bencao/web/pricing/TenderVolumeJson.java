package org.bencao.web.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.ordering.boundary.TenderProgressView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * What a buyer committed itself to take of a won item, in packs.
 *
 * @param buyer the letters of the company, as in its order numbers
 * @param seller who delivers for the winner
 * @param to last day of the tender
 * @param price net of tax, for one pack
 * @param most that the winner delivers to this buyer, if there is a limit
 * @param ordered held by orders, waiting ones too
 * @param received came and stayed, elsewhere too
 * @param percentPlanned share of the tender's days that have begun
 */
public record TenderVolumeJson(
    Id id,
    String tender,
    String tenderName,
    LocalDate from,
    LocalDate to,
    Id itemId,
    String itemCode,
    String nameEn,
    String nameZh,
    String buyer,
    String seller,
    MoneyJson price,
    int committed,
    Optional<Integer> most,
    int ordered,
    int received,
    int percentDone,
    int percentPlanned) {

  static TenderVolumeJson of(TenderProgressView view) {
    var volume = view.volume();
    var terms = volume.terms();
    return new TenderVolumeJson(
        Id.of(terms.id()),
        terms.number(),
        terms.name(),
        terms.from(),
        terms.to(),
        Id.of(terms.itemId()),
        volume.item().code(),
        volume.item().lineEn(),
        volume.item().lineZh(),
        volume.buyer().code(),
        volume.seller().code(),
        MoneyJson.of(terms.price()),
        terms.committed().intValueExact(),
        terms.most().map(BigDecimal::intValueExact),
        volume.ordered().intValueExact(),
        view.received().intValueExact(),
        view.percentDone(),
        view.percentPlanned());
  }
}
