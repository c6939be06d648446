package org.bencao.web.ordering;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.web.exchange.Wording;

/** Draws the stations that an order passes. */
final class Stations {

  private final OrderView order;
  private final List<DespatchRow> deliveries;
  private final Wording words;
  private final Instant now;

  Stations(OrderView order, List<DespatchRow> deliveries, Wording words, Instant now) {
    this.order = order;
    this.deliveries = deliveries;
    this.words = words;
    this.now = now;
  }

  List<Station> all() {
    var all = new ArrayList<>(List.of(placed(), sent(), received(), answered()));
    all.addAll(new GoodsStations(order, deliveries, words, now).all());
    return List.copyOf(all);
  }

  private Station placed() {
    return done("PLACED", order.row().placedAt(), order.row().placedBy());
  }

  private Station sent() {
    return order
        .sentAt()
        .map(at -> done("SENT", at, document("850")))
        .orElseGet(() -> todo("SENT", "now", ""));
  }

  private Station received() {
    if (order.ackedAt().isPresent()) {
      var at = order.ackedAt().get();
      var after =
          order.sentAt().map(sent -> Duration.between(sent, at).toMillis() / 1000.0).orElse(0.0);
      return done("RECEIVED", at, words.page("ordering.order.receipt", "seconds", after));
    }
    if (order.row().headline() == Headline.SEND_REFUSED) {
      return new Station(
          "part bad",
          "ban",
          name("RECEIVED"),
          words.business("ordering.headline.SEND_REFUSED"),
          "");
    }
    return todo("RECEIVED", order.sentAt().isPresent() ? "now" : "todo", due(order.ackDueAt()));
  }

  private Station answered() {
    if (order.answeredAt().isEmpty()) {
      return todo("ANSWERED", "todo", due(order.answerDueAt()));
    }
    var at = words.figures().shortly(order.answeredAt().get(), now);
    return order.lines().stream().noneMatch(Differences::ofAnswer)
        ? new Station("done", "check", name("ANSWERED"), at, document("855"))
        : new Station("part", "exclamation-triangle", name("ANSWERED"), at, answer());
  }

  /** What comes later is what people ask for. */
  private String answer() {
    var later = OrderSums.of(order.lines()).backOrdered();
    return later.signum() == 0
        ? document("855")
        : words.page("ordering.order.backOrdered", "quantity", words.figures().quantity(later));
  }

  private String due(Optional<Instant> due) {
    return due.map(at -> words.page("ordering.order.due", "time", words.figures().shortly(at, now)))
        .orElse("");
  }

  private Station done(String station, Instant at, String second) {
    var time = words.figures().shortly(at, now);
    return new Station("done", "check", name(station), time, second);
  }

  private Station todo(String station, String css, String first) {
    return new Station(css, css.equals("now") ? "hourglass" : "", name(station), first, "");
  }

  private String document(String type) {
    return type + " " + words.business("exchange.document." + type);
  }

  private String name(String station) {
    return words.page("ordering.order.station." + station);
  }
}
