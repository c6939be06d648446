package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;
import org.bencao.web.shell.PageTexts;

/** A delivery of amoxicillin in two lots and one of insulin, at a pharmacy in Shanghai. */
final class DeliveryFixture {

  static final Instant NOW = Instant.parse("2026-11-12T02:48:00Z");
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final String AMOXICILLIN = "09521234000013";
  static final String INSULIN = "09521234000020";
  static final String CARTON = "095212345678901235";

  private DeliveryFixture() {}

  static Wording words(Locale language) {
    var pages = PageTexts.in(language);
    return new Wording(
        (key, named) -> {
          var arguments = new HashMap<String, Object>();
          for (int at = 0; at < named.length; at += 2) {
            arguments.put(String.valueOf(named[at]), named[at + 1]);
          }
          return pages.get(key, arguments);
        },
        new Figures(language, SHANGHAI));
  }

  static DespatchView.Line amoxicillin(int position, String lot, String expiry) {
    return new Lot(position).of("100201", AMOXICILLIN, lot, expiry).line();
  }

  static DespatchView.Line insulin(int position, String lot, String expiry) {
    return new Lot(position)
        .named("Insulin glargine 3 ml", "甘精胰岛素注射液")
        .of("100305", INSULIN, lot, expiry)
        .line();
  }

  static DespatchView delivery(DespatchState state, List<DespatchView.Line> lines) {
    return delivery(state, lines, List.of(), List.of());
  }

  static DespatchView delivery(
      DespatchState state,
      List<DespatchView.Line> lines,
      List<DespatchView.Booking> bookings,
      List<DiscrepancyView> claims) {
    var receipts =
        state == DespatchState.RECEIVED
            ? List.of(
                new DespatchView.Receipt(
                    5, "GR-QN-26-000012-1", new PurchaseOrderId(7), NOW, "Chen Bo"))
            : List.<DespatchView.Receipt>of();
    return new DespatchView(
        row(state, "2026-11-12", lines),
        lines,
        bookings,
        claims,
        receipts,
        DespatchView.Way.PLAIN,
        1);
  }

  static DespatchRow row(DespatchState state, String expected, List<DespatchView.Line> lines) {
    boolean closed = state == DespatchState.RECEIVED;
    return new DespatchRow(
        new DespatchId(3),
        "JH-88120",
        1,
        2,
        "Jianghai",
        "江海医药",
        "Qingnang",
        "青囊大药房",
        9,
        "Jing’an",
        "静安店",
        SHANGHAI.getId(),
        List.of("QN-26-000012"),
        NOW,
        Optional.empty(),
        Optional.of(LocalDate.parse(expected)),
        Optional.empty(),
        Optional.empty(),
        6,
        lines.size(),
        lines.stream().map(DespatchView.Line::advised).reduce(BigDecimal.ZERO, BigDecimal::add),
        lines.stream().map(DespatchView.Line::found).reduce(BigDecimal.ZERO, BigDecimal::add),
        lines.stream().map(DespatchView.Line::shortfall).reduce(BigDecimal.ZERO, BigDecimal::add),
        state,
        closed ? Optional.of(NOW) : Optional.empty(),
        closed ? Optional.of("Chen Bo") : Optional.empty(),
        Optional.empty());
  }

  static DespatchView.Booking booking(long id, GoodsState state, int quantity) {
    return new DespatchView.Booking(
        id,
        1,
        state,
        BigDecimal.valueOf(quantity),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NOW,
        "Chen Bo",
        false,
        List.of());
  }

  static DiscrepancyView claim(DiscrepancyKind kind, int held, Instant due) {
    return new DiscrepancyView(
        11,
        "CL-QN-26-000012-1",
        new DespatchId(3),
        "JH-88120",
        1,
        new PurchaseOrderId(7),
        "QN-26-000012",
        1,
        "Amoxicillin capsules",
        "阿莫西林胶囊",
        "XBX",
        kind,
        new BigDecimal("2"),
        BigDecimal.valueOf(held),
        new Money(new BigDecimal("36.8"), "CNY"),
        Optional.of("2605B11"),
        Optional.of(LocalDate.parse("2029-04-30")),
        Optional.empty(),
        List.of(),
        NOW,
        "Chen Bo",
        "Chen Bo",
        due,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  static Finding finding(Reason reason, Map<String, String> facts) {
    return new Finding(
        reason,
        Outcome.REFUSE,
        Optional.of(1),
        "EXP-02",
        "Minimum shelf life of the buyer",
        Optional.of("2605B11"),
        Optional.of("2027-01-31"),
        facts);
  }

  /** One lot, as far as a test wants another. */
  static final class Lot {

    private final int position;
    private String nameEn = "Amoxicillin capsules 0.5 g × 24";
    private String nameZh = "阿莫西林胶囊";
    private String code = "100201";
    private String gtin = AMOXICILLIN;
    private Optional<String> lot = Optional.of("2605B11");
    private Optional<LocalDate> expiry = Optional.of(LocalDate.parse("2029-04-30"));
    private Optional<String> sscc = Optional.empty();
    private BigDecimal good = BigDecimal.ZERO;
    private BigDecimal damaged = BigDecimal.ZERO;
    private BigDecimal shortfall = BigDecimal.ZERO;
    private Optional<Finding> hold = Optional.empty();
    private List<Finding> findings = List.of();

    Lot(int position) {
      this.position = position;
    }

    Lot named(String en, String zh) {
      nameEn = en;
      nameZh = zh;
      return this;
    }

    Lot of(String item, String gtinOfItem, String number, String last) {
      code = item;
      gtin = gtinOfItem;
      lot = Optional.of(number).filter(text -> !text.isEmpty());
      expiry = Optional.of(last).filter(text -> !text.isEmpty()).map(LocalDate::parse);
      return this;
    }

    Lot in(String carton) {
      sscc = Optional.of(carton);
      return this;
    }

    Lot good(int packs) {
      good = BigDecimal.valueOf(packs);
      return this;
    }

    Lot damaged(int packs) {
      damaged = BigDecimal.valueOf(packs);
      return this;
    }

    Lot missing(int packs) {
      shortfall = BigDecimal.valueOf(packs);
      return this;
    }

    Lot held(Reason reason) {
      hold = Optional.of(Finding.of(reason, Optional.of(1), Map.of()));
      return this;
    }

    Lot found(Finding finding) {
      findings = List.of(finding);
      return this;
    }

    DespatchView.Line line() {
      return new DespatchView.Line(
          position,
          new PurchaseOrderId(7),
          "QN-26-000012",
          position,
          code,
          gtin,
          nameEn,
          nameZh,
          "XBX",
          lot,
          expiry,
          sscc,
          new BigDecimal("60"),
          BigDecimal.ZERO,
          good,
          damaged,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          shortfall,
          BigDecimal.ZERO,
          hold,
          expiry.map(
              last ->
                  LocalDate.parse("2026-11-12").until(last, java.time.temporal.ChronoUnit.DAYS)),
          findings);
    }
  }
}
