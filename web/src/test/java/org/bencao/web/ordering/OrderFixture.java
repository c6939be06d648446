package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.Money;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderRow;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.OrderView.Event;
import org.bencao.ordering.boundary.OrderView.LicenceCopy;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchState;

/** An order of Qingnang to Jianghai, placed on the morning of 11 November in Shanghai. */
final class OrderFixture {

  static final String NUMBER = "QN-26-004127";
  static final Instant PLACED = Instant.parse("2026-11-11T01:58:00Z");

  private final List<Line> lines = new ArrayList<>();
  private final List<Event> history = new ArrayList<>();
  private Optional<Instant> answered = Optional.empty();

  static OrderFixture order() {
    return new OrderFixture();
  }

  OrderFixture with(LineFixture line) {
    lines.add(line.number(lines.size() + 1).line());
    return this;
  }

  OrderFixture withLines(int count) {
    IntStream.range(0, count).forEach(any -> with(LineFixture.line(10).confirmed(10)));
    return this;
  }

  OrderFixture answered() {
    answered = Optional.of(PLACED.plusSeconds(840));
    return this;
  }

  OrderFixture told(OrderEvent event, Map<String, String> facts, Optional<Long> message) {
    var at = PLACED.plusSeconds(60L * history.size());
    history.add(
        new Event(
            history.size() + 1,
            at,
            event,
            "Lin Wei",
            Optional.empty(),
            Optional.empty(),
            facts,
            message));
    return this;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  OrderView view() {
    var row =
        new OrderRow(
            new PurchaseOrderId(7),
            NUMBER,
            "Qingnang",
            "青囊",
            "Jianghai Pharma",
            "江海医药",
            "Jing’an",
            "静安店",
            PLACED,
            "Lin Wei",
            lines.size(),
            new Money(new BigDecimal("5101.52"), "CNY"),
            Headline.PLACED,
            false,
            List.of());
    return new OrderView(
        row,
        2,
        3,
        "6921168500019",
        "6912345000012",
        "Asia/Shanghai",
        Optional.of("REQ-5"),
        Optional.of("JH77120934"),
        Optional.of(PLACED.plusSeconds(3)),
        Optional.of(PLACED.plusSeconds(41)),
        Optional.empty(),
        Optional.empty(),
        answered,
        lines,
        history,
        List.of(),
        List.of(licence("BUYER", "沪零20260001"), licence("SELLER", "沪批20260002")),
        Optional.empty(),
        1);
  }

  private static LicenceCopy licence(String party, String number) {
    return new LicenceCopy(
        party,
        "CN_DDL",
        number,
        "",
        List.of(),
        LocalDate.of(2024, 1, 1),
        Optional.of(LocalDate.of(2028, 12, 31)),
        Optional.empty(),
        Optional.empty(),
        "ab12cd34ef56ab12");
  }

  /** Of this order alone, announced the next morning. */
  static DespatchRow delivery(DespatchState state, int advised, int counted) {
    boolean closed = state == DespatchState.RECEIVED;
    return new DespatchRow(
        new DespatchId(31),
        "DA-5531",
        2,
        3,
        "Jianghai Pharma",
        "江海医药",
        "Qingnang",
        "青囊",
        5,
        "Jing’an",
        "静安店",
        "Asia/Shanghai",
        List.of(NUMBER),
        Instant.parse("2026-11-11T22:20:00Z"),
        Optional.of(LocalDate.of(2026, 11, 12)),
        Optional.of(LocalDate.of(2026, 11, 13)),
        Optional.of("SF Express"),
        Optional.of("SF1002003"),
        6,
        5,
        BigDecimal.valueOf(advised),
        BigDecimal.valueOf(counted),
        BigDecimal.valueOf(closed ? advised - counted : 0),
        state,
        closed ? Optional.of(Instant.parse("2026-11-12T02:41:00Z")) : Optional.empty(),
        closed ? Optional.of("Chen Bo") : Optional.empty(),
        Optional.empty());
  }
}
