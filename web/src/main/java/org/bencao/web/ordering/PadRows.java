package org.bencao.web.ordering;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.PadLine;
import org.bencao.web.catalogue.ItemFlags;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;

/** Draws the lines of a draft for one reader. */
final class PadRows {

  private static final String NOTHING = "–";

  private final Wording words;
  private final Figures figures;

  PadRows(Wording words) {
    this.words = words;
    this.figures = words.figures();
  }

  PadRow row(PadLine line) {
    var offer = line.offer();
    var item = offer.item();
    boolean hidden = isBanned(line);
    var supplier = words.name(offer.sellerNameEn(), offer.sellerNameZh());
    return new PadRow(
        Tsid.text(line.id()),
        line.number(),
        css(line),
        words.name(item.lineEn(), item.lineZh()),
        words.otherName(item.nameEn(), item.nameZh()),
        words.name(item.makerEn(), item.makerZh()),
        new ItemFlags(words).of(item),
        figures.typed(line.quantity()),
        words.unit(item.unit()),
        hidden ? NOTHING : figures.count(offer.available()),
        hidden ? NOTHING : supplier,
        hidden ? NOTHING : line.price().map(figures::priceAmount).orElse(NOTHING),
        hidden ? NOTHING : line.net().map(figures::amount).orElse(NOTHING),
        hidden || !line.ready() ? NOTHING : figures.day(line.arrives()),
        hidden ? check(line).text() : priceWhy(line, supplier),
        check(line),
        line.findings().stream().map(finding -> why(finding, line)).toList(),
        line.choices().stream().map(figures::typed).toList());
  }

  /** A line as it is read out. */
  String said(PadLine line) {
    var row = row(line);
    return words.page(
        "ordering.pad.said",
        "number",
        row.number(),
        "item",
        row.name(),
        "quantity",
        row.quantity(),
        "check",
        row.check().text());
  }

  /** What may not be sold on line shows neither offer nor price (decisions: law). */
  private static boolean isBanned(PadLine line) {
    return line.findings().stream().anyMatch(f -> f.reason() == Reason.ONLINE_SALE_BANNED);
  }

  private static String css(PadLine line) {
    return worst(line).map(finding -> look(finding).hue()).orElse("");
  }

  private static Look look(Finding finding) {
    return finding.refuses() ? OrderLooks.of(finding.reason()) : new Look("warn", "info-circle");
  }

  private static Optional<Finding> worst(PadLine line) {
    return line.findings().stream().findFirst();
  }

  private Tag check(PadLine line) {
    var worst = worst(line);
    if (worst.isEmpty()) {
      return new Tag("ok bare", "check", words.page("ordering.pad.check.READY"));
    }
    var look = look(worst.get());
    if (!line.choices().isEmpty()) {
      return Tag.of(look, either(line));
    }
    return Tag.of(look, words.page("ordering.pad.check." + worst.get().reason()));
  }

  private String either(PadLine line) {
    var choices = line.choices().stream().map(figures::typed).toList();
    return choices.size() == 1
        ? words.page("ordering.pad.take", "quantity", choices.get(0))
        : words.page("ordering.pad.either", "low", choices.get(0), "high", choices.get(1));
  }

  /** Quantities that would do are buttons, so the action need not say them again. */
  private Why why(Finding finding, PadLine line) {
    var hold = words.page("ordering.pad.rest." + finding.reason().hold());
    var why = words.why(finding, finding.refuses() ? hold : "");
    return new Why(
        look(finding).hue(),
        why.fact(),
        why.rule(),
        why.document(),
        why.date(),
        why.rest(),
        line.choices().isEmpty() ? why.action() : "",
        line.choices().isEmpty() ? why.path() : "");
  }

  private String priceWhy(PadLine line, String supplier) {
    if (line.price().isEmpty()) {
      return words.page("ordering.pad.price.none", "supplier", supplier);
    }
    return words.page(
            "ordering.pad.price.why",
            "kind",
            PriceWords.kind(words, line.priceSource()),
            "price",
            figures.price(line.price().get()),
            "unit",
            words.unit(line.offer().item().unit()),
            "supplier",
            supplier,
            "vat",
            figures.quantity(line.offer().vatPercent()))
        + cheaper(line);
  }

  /** What more packs would cost each. */
  private String cheaper(PadLine line) {
    return line.cheaper()
        .map(
            price ->
                words.page(
                    "ordering.pad.price.more",
                    "count",
                    price.from(),
                    "price",
                    figures.price(price.unitPrice())))
        .orElse("");
  }
}
