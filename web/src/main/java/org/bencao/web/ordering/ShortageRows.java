package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ShortageView;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws shortages with the shares of all buyers. */
final class ShortageRows {

  private final Wording words;
  private final Instant now;
  private final Map<Long, OfferView> offers;
  private final Map<Long, CompanyView> buyers;

  ShortageRows(
      Wording words, Instant now, Map<Long, OfferView> offers, Map<Long, CompanyView> buyers) {
    this.words = words;
    this.now = now;
    this.offers = offers;
    this.buyers = buyers;
  }

  ShortageRow row(ShortageView shortage) {
    var item = Optional.ofNullable(offers.get(shortage.offerId())).map(OfferView::item);
    return new ShortageRow(
        Tsid.text(shortage.id()),
        item.map(one -> words.name(one.lineEn(), one.lineZh())).orElse("–"),
        item.map(one -> words.otherName(one.lineEn(), one.lineZh())).orElse(""),
        packs(shortage.quantity()),
        words.figures().date(shortage.until()),
        shortage.note(),
        words.figures().minute(shortage.announcedAt(), now),
        shortage.open(),
        shortage.open()
            ? Tag.of(new Look("warn", "hourglass"), words.page("ordering.shortages.open"))
            : Tag.of(new Look("", "check"), words.page("ordering.shortages.over")),
        shortage.shares().stream().map(this::part).toList());
  }

  private ShortageRow.Part part(ShortageView.Share share) {
    return new ShortageRow.Part(
        share
            .buyerCompanyId()
            .map(buyers::get)
            .map(buyer -> words.name(buyer.nameEn(), buyer.nameZh()))
            .orElseGet(() -> words.page("ordering.shortages.others")),
        packs(share.bought()),
        packs(share.share()),
        Math.max(1, share.share()),
        share.used(),
        packs(share.share() - share.used()));
  }

  private String packs(int count) {
    return words.figures().quantity(BigDecimal.valueOf(count));
  }
}
