package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.web.exchange.Wording;

/** Draws the stations that the goods of an order pass, and their money. */
final class GoodsStations {

  private final OrderView order;
  private final List<DespatchRow> deliveries;
  private final OrderSums sums;
  private final Wording words;
  private final Instant now;

  /**
   * The stations of one order.
   *
   * @param deliveries all in which something of the order is; they may hold other orders too, so
   *     that packs are counted in the lines
   */
  GoodsStations(OrderView order, List<DespatchRow> deliveries, Wording words, Instant now) {
    this.order = order;
    this.deliveries =
        deliveries.stream().filter(row -> row.state() != DespatchState.VOIDED).toList();
    this.sums = OrderSums.of(order.lines());
    this.words = words;
    this.now = now;
  }

  List<Station> all() {
    return List.of(shipped(), goodsIn(), invoiced());
  }

  private Station shipped() {
    var packs = sums.shipped();
    if (packs.signum() == 0) {
      return station("todo", "", "SHIPPED", promised(), "");
    }
    var last = deliveries.stream().map(DespatchRow::announcedAt).max(Comparator.naturalOrder());
    boolean all = sums.fulfilment().despatched().compareTo(sums.confirmed()) >= 0;
    var of = packsOf(packs, sums.toShip());
    if (sums.fulfilment().excess().signum() > 0) {
      return station("part", "exclamation-triangle", "SHIPPED", time(last), of);
    }
    return station(all ? "done" : "now", all ? "check" : "truck", "SHIPPED", time(last), of);
  }

  private Station goodsIn() {
    var done = sums.fulfilment();
    boolean begun =
        done.found().add(done.shortfall()).signum() > 0
            || deliveries.stream().anyMatch(row -> row.state() == DespatchState.RECEIPT_OPEN);
    if (!begun) {
      return station("todo", "", "GOODS_IN", expected(), "");
    }
    var of = packsOf(done.found(), sums.shipped());
    boolean counted = moved().allMatch(line -> line.fulfilment().isCounted());
    if (!counted) {
      var counting = words.business("receiving.despatch." + DespatchState.RECEIPT_OPEN);
      return station("now", "qrcode", "GOODS_IN", counting, of);
    }
    var last =
        deliveries.stream()
            .filter(row -> row.closedAt().isPresent())
            .max(Comparator.comparing(row -> row.closedAt().orElseThrow()));
    var by = last.flatMap(DespatchRow::closedBy).orElse("");
    boolean clean = moved().allMatch(line -> line.receipt() == ReceiptState.RECEIVED);
    return station(
        clean ? "done" : "part",
        clean ? "check" : "exclamation-triangle",
        "GOODS_IN",
        time(last.flatMap(DespatchRow::closedAt)),
        joined(of, by));
  }

  private Station invoiced() {
    var invoiced = sums.fulfilment().invoiced();
    if (invoiced.signum() == 0) {
      return station("todo", "", "INVOICED", words.page("ordering.order.afterGoods"), "");
    }
    var of = packsOf(sums.fulfilment().owed(), sums.shipped().max(sums.fulfilment().owed()));
    var last =
        order.history().stream()
            .filter(event -> event.kind() == OrderEvent.INVOICED)
            .map(OrderView.Event::at)
            .max(Comparator.naturalOrder());
    if (order.lines().stream().anyMatch(in(MoneyState.DISPUTED))) {
      return station(
          "part", "comments", "INVOICED", time(last), joined(of, money(MoneyState.DISPUTED)));
    }
    boolean settled = moved().allMatch(in(MoneyState.MATCHED).or(in(MoneyState.CREDITED)));
    return settled
        ? station("done", "check", "INVOICED", time(last), joined(of, money(MoneyState.MATCHED)))
        : station("now", "receipt", "INVOICED", time(last), of);
  }

  private static Predicate<Line> in(MoneyState state) {
    return line -> line.money() == state;
  }

  /** Lines of which something was sent or invoiced. */
  private Stream<Line> moved() {
    return order.lines().stream()
        .filter(line -> line.fulfilment().advised().add(line.fulfilment().invoiced()).signum() > 0);
  }

  private String money(MoneyState state) {
    return words.business("ordering.money." + state);
  }

  private String expected() {
    return deliveries.stream()
        .filter(row -> row.closedAt().isEmpty())
        .flatMap(row -> row.expectedOn().stream())
        .min(Comparator.naturalOrder())
        .map(day -> words.page("ordering.order.expected", "day", words.figures().day(day)))
        .orElse("");
  }

  private String promised() {
    return order.lines().stream()
        .flatMap(line -> line.promisedOn().stream())
        .min(Comparator.naturalOrder())
        .map(day -> words.page("ordering.order.promised", "day", words.figures().day(day)))
        .orElse("");
  }

  private String packsOf(BigDecimal packs, BigDecimal of) {
    var figures = words.figures();
    return words.page(
        "ordering.order.packsOf", "packs", figures.quantity(packs), "of", figures.quantity(of));
  }

  private String time(Optional<Instant> at) {
    return at.map(when -> words.figures().shortly(when, now)).orElse("");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private Station station(String css, String icon, String name, String first, String second) {
    return new Station(css, icon, words.page("ordering.order.station." + name), first, second);
  }
}
