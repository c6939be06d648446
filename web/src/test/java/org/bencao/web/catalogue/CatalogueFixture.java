package org.bencao.web.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.catalogue.boundary.PackLevel;
import org.bencao.catalogue.boundary.PackLevel.Level;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.FoundItem;
import org.bencao.ordering.boundary.PricedOffer;
import org.bencao.pricing.boundary.Price;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;
import org.bencao.web.shell.PageTexts;

/** Items and offers as the boundaries give them, and words as pages say them. */
final class CatalogueFixture {

  static final long ITEM = 1;
  static final long OFFER = 7;
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private CatalogueFixture() {}

  /** The words of the pages themselves, not their keys. */
  static Wording words(Locale locale) {
    var texts = PageTexts.in(locale);
    return new Wording(
        (key, named) -> texts.get(key, arguments(named)), new Figures(locale, ZoneOffset.UTC));
  }

  static OfferLines lines(Locale locale) {
    return new OfferLines(words(locale), TODAY, Told.NOTHING);
  }

  static SearchAddress address() {
    return new SearchAddress("blf", Map.of(), Set.of(), false, false, Optional.empty(), 1);
  }

  static ItemView item(long id, String storage, String... classes) {
    return new ItemView(
        id,
        "100202",
        "Ibuprofen capsules",
        "布洛芬缓释胶囊",
        "ibuprofen",
        "布洛芬",
        "",
        "0.3 g",
        "sustained release",
        "缓释胶囊",
        "ORAL",
        "20 capsules",
        "20粒",
        "Pine Bay",
        "松果湾",
        "09521031002029",
        "DEMO-H20990002",
        Optional.empty(),
        storage,
        "XBX",
        List.of(classes),
        List.of(
            new Identifier(Identifier.Scheme.GTIN, "09521031002029"),
            new Identifier(Identifier.Scheme.MAKER_CODE, "PB0302")),
        new Packing(
            List.of(
                new PackLevel(Level.PACK, "XBX", 1, Optional.of("09521031002029")),
                new PackLevel(Level.CASE, "XCT", 40, Optional.empty()))));
  }

  static ItemView item() {
    return item(ITEM, "ROOM", "OTC_A");
  }

  static OfferView offer(ItemView item, int multiple, Optional<LocalDate> soonestExpiry) {
    return new OfferView(
        OFFER,
        item,
        100,
        "Kanghe",
        "康禾",
        "K2",
        multiple,
        multiple,
        1480,
        Instant.EPOCH,
        1,
        "17:00",
        "Asia/Shanghai",
        new BigDecimal("13"),
        OptionalInt.empty(),
        soonestExpiry);
  }

  static PricedOffer priced(OfferView offer, String priceKind) {
    var price =
        new Price(
            new UnitPrice(new BigDecimal("13.90"), "CNY"),
            priceKind,
            LocalDate.of(2026, 1, 1),
            "",
            1);
    return new PricedOffer(offer, Optional.of(price), false, Optional.of(TODAY.plusDays(1)));
  }

  static PricedOffer priced(String priceKind) {
    return priced(offer(item(), 1, Optional.of(LocalDate.of(2028, 4, 30))), priceKind);
  }

  static PricedOffer withheld() {
    var offer = offer(item(), 1, Optional.empty()).withheld();
    return new PricedOffer(offer, Optional.empty(), true, Optional.empty());
  }

  static FoundItem found(ItemView item, List<PricedOffer> offers) {
    return new FoundItem(item, offers, List.of(), Optional.empty(), BigDecimal.ZERO, false);
  }

  static Finding outOfScope() {
    return new Finding(
        Reason.BUYER_SCOPE,
        Outcome.REFUSE,
        Optional.empty(),
        "LIC-07",
        "DAL Art. 51",
        Optional.of("DEMO-DDL-1"),
        Optional.of("2026-01-01"),
        Map.of("buyer", "Qingnang", "class", "#class.TCM_SLICE", "doc", "#licence.CN_DDL"));
  }

  private static Map<String, Object> arguments(Object... named) {
    var arguments = new HashMap<String, Object>();
    for (int at = 0; at < named.length; at += 2) {
      arguments.put(String.valueOf(named[at]), named[at + 1]);
    }
    return arguments;
  }
}
