package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.PrintedExpiry;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;

/** Packs as the form of goods-in sends them. */
record SentGoods(PostedForm form, DespatchId despatch, int position, String key) {

  private static final int LONGEST_NOTE = 400;
  private static final int LONGEST_EXPIRY = 40;

  /** Nothing where the form names no line. */
  static Optional<SentGoods> of(PostedForm form) {
    return form.id("id")
        .flatMap(
            id ->
                form.number("line")
                    .flatMap(
                        line ->
                            form.text("key")
                                .map(key -> new SentGoods(form, new DespatchId(id), line, key))));
  }

  /** Whether what is left of the line or its carton is meant. */
  boolean isRest() {
    return form.text("all").filter(all -> form.text("state").isEmpty()).isPresent();
  }

  boolean isCarton() {
    return form.text("all").filter("carton"::equals).isPresent();
  }

  /** What was advised tells the day where only a month was read. */
  boolean isMonthRead() {
    return printed().filter(PrintedExpiry::isMonth).isPresent();
  }

  /** Why the expiry says no day, where something was typed. */
  Optional<Finding> unreadable() {
    return printed()
        .filter(expiry -> expiry.day().isEmpty())
        .map(expiry -> expiry.unreadable(Optional.empty()));
  }

  private Optional<PrintedExpiry> printed() {
    return form.text("expiry").map(typed -> new PrintedExpiry(cut(typed, LONGEST_EXPIRY)));
  }

  Optional<BigDecimal> quantity() {
    return form.wholeQuantity("quantity");
  }

  BookGoods command(BigDecimal quantity, Optional<DespatchView.Line> advised) {
    return new BookGoods(
        key,
        despatch,
        position,
        state(),
        quantity,
        form.text("lot").map(lot -> cut(lot, 20)),
        printed().flatMap(expiry -> expiry.day(advised.flatMap(DespatchView.Line::expiry))),
        kind(),
        form.text("note").map(note -> cut(note, LONGEST_NOTE)),
        form.text("pack").stream().toList());
  }

  /** What is left of a line, as good; each line of a carton is an act of its own. */
  BookGoods rest(DespatchView.Line line) {
    boolean read = line.position() == position;
    return new BookGoods(
        key + "-" + line.position(),
        despatch,
        line.position(),
        GoodsState.GOOD,
        line.left(),
        form.text("lot").filter(lot -> read).map(lot -> cut(lot, 20)),
        printed().filter(expiry -> read).flatMap(expiry -> expiry.day(line.expiry())),
        Optional.empty(),
        Optional.empty());
  }

  /** The page with everything that was typed. */
  PageAddress again() {
    var address = page().with("line", String.valueOf(position));
    for (var name : new String[] {"lot", "expiry", "quantity", "kind", "all", "pack"}) {
      address = form.text(name).isEmpty() ? address : address.with(name, form.text(name).get());
    }
    return state() == GoodsState.GOOD ? address : address.with("how", state().name());
  }

  PageAddress page() {
    return PageAddress.of(GoodsInPage.PATH).with("id", despatch.value());
  }

  private GoodsState state() {
    return form.text("state")
        .flatMap(
            name ->
                Arrays.stream(GoodsState.values())
                    .filter(state -> state.name().equals(name))
                    .findFirst())
        .orElse(GoodsState.GOOD);
  }

  /** Good packs have none, whatever stood in the form. */
  private Optional<DiscrepancyKind> kind() {
    return form.text("kind")
        .filter(any -> state() != GoodsState.GOOD)
        .flatMap(
            name ->
                Arrays.stream(DiscrepancyKind.values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst());
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
