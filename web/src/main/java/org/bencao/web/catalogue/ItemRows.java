package org.bencao.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.FoundItem;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws the items that a search found for one reader. */
final class ItemRows {

  private static final int OFFERS = 3;

  private final Wording words;
  private final Figures figures;
  private final OfferLines lines;
  private final SearchAddress address;

  ItemRows(Wording words, OfferLines lines, SearchAddress address) {
    this.words = words;
    this.figures = words.figures();
    this.lines = lines;
    this.address = address;
  }

  /** The item that was asked for is the selected one, else the first. */
  List<ItemRow> rows(List<FoundItem> found) {
    var ids = found.stream().map(one -> one.item().id()).toList();
    var selected = address.item().filter(ids::contains).or(() -> ids.stream().findFirst());
    return found.stream()
        .map(one -> row(one, selected.filter(id -> id == one.item().id()).isPresent()))
        .toList();
  }

  ItemRow row(FoundItem found, boolean selected) {
    var item = found.item();
    var offers = lines.lines(found.offers());
    return new ItemRow(
        Tsid.text(item.id()),
        selected,
        words.name(item.lineEn(), item.lineZh()),
        words.otherName(item.nameEn(), item.nameZh()),
        origin(item),
        before(found),
        flags(found),
        offers.stream().limit(OFFERS).toList(),
        more(offers.size() - OFFERS),
        found.watched(),
        found.refusals().stream().map(finding -> words.why(finding, "")).toList(),
        address.showing(item.id()).path());
  }

  private String origin(ItemView item) {
    return filled(words.name(item.makerEn(), item.makerZh()), item.approvalNumber());
  }

  private List<Tag> flags(FoundItem found) {
    var flags = new ArrayList<>(new ItemFlags(words).of(found.item()));
    found.offers().stream().map(lines::tags).flatMap(List::stream).distinct().forEach(flags::add);
    OfferLines.shown(found.offers())
        .limit(1)
        .filter(lines::isShortDated)
        .flatMap(best -> best.offer().soonestExpiry().stream())
        .map(day -> words.page("catalogue.search.shortDated", "expiry", figures.expiry(day)))
        .forEach(word -> flags.add(new Tag("warn", "hourglass", word)));
    if (found.watched()) {
      flags.add(new Tag("", "bell", words.page("catalogue.search.watched")));
    }
    return flags;
  }

  private String before(FoundItem found) {
    var bought =
        found
            .lastBought()
            .map(
                last ->
                    words.page(
                        "catalogue.search.bought",
                        "day",
                        figures.date(last.day()),
                        "price",
                        figures.price(last.price())))
            .orElse("");
    return filled(bought, inDrafts(found));
  }

  private String inDrafts(FoundItem found) {
    return found.inDrafts().signum() <= 0
        ? ""
        : words.page(
            "catalogue.search.inDrafts",
            "quantity",
            figures.quantity(found.inDrafts()),
            "unit",
            words.unit(found.item().unit()));
  }

  private String more(int count) {
    return count > 0 ? words.page("catalogue.search.more", "count", count) : "";
  }

  private static String filled(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
