package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.TemperatureFacts;
import org.bencao.compliance.boundary.TemperatureRuleService;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cold goods and what their recorders wrote on the way (E11). */
@EachDatabase
class TemperatureDatabaseTest {

  private final TestContainer container;
  private final Trade trade;
  private final Medicine cold;
  private int despatches;

  TemperatureDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    cold = trade.market().coldMedicine(trade.seller());
  }

  @Test
  @DisplayName("STO-03: cold goods without a file of the way are not booked as good; others are")
  void wantsAFile() {
    var despatch = delivered(cold);

    var refused = refused(despatch);
    assertThat(refused)
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.reason()).isEqualTo(Reason.LOGGER_MISSING);
              assertThat(why.rule()).isEqualTo("STO-03");
              assertThat(why.facts()).containsEntry("minutes", "none");
            });
    assertThat(trade.book(trade.packs(despatch, 1, GoodsState.QUARANTINED, 1)))
        .isInstanceOf(Booked.class);
    var warm = delivered(trade.market().medicine(trade.seller(), 100, "10"));
    assertThat(trade.book(trade.packs(warm, 1, GoodsState.GOOD, 1))).isInstanceOf(Booked.class);
    assertThat(trade.despatch(despatch).way().watched()).containsExactly(1);
    assertThat(trade.despatch(warm).way().watched()).isEmpty();
  }

  @Test
  @DisplayName("STO-03, STO-04: a file without a gap and within 2 to 8 degrees lets the goods in")
  void takesGoodsThatWereKeptCold() {
    var despatch = delivered(cold);

    assertThat(add(despatch, file(5, "4.5", "4.6", "8.0", "2.0")))
        .isInstanceOf(DecideResult.Decided.class);

    assertThat(trade.book(trade.packs(despatch, 1, GoodsState.GOOD, 5))).isInstanceOf(Booked.class);
    var way = trade.despatch(despatch).way();
    assertThat(way.range())
        .hasValueSatisfying(range -> assertThat(range.highest()).isEqualByComparingTo("8"));
    assertThat(way.recordings())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.highest()).isEqualByComparingTo("8.0");
              assertThat(one.longestGap()).isEqualTo(Duration.ofMinutes(5));
            });
  }

  @Test
  @DisplayName("STO-03: a gap of 11 min holds the goods, one of 10 min does not")
  void measuresTheGap() {
    var despatch = delivered(cold);
    add(despatch, file(now().minus(60, ChronoUnit.MINUTES), 5, 5, 11, 5, 5));

    assertThat(refused(despatch))
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.reason()).isEqualTo(Reason.LOGGER_MISSING);
              assertThat(why.facts()).containsEntry("minutes", "11");
              assertThat(why.document()).hasValue("way.csv");
            });
    add(despatch, file(5, "4.5", "4.6", "4.8"));
    assertThat(trade.book(trade.packs(despatch, 1, GoodsState.GOOD, 1))).isInstanceOf(Booked.class);
    var other = delivered(cold);
    add(other, file(now().minus(60, ChronoUnit.MINUTES), 1, 1, 10, 1, 1));
    assertThat(trade.book(trade.packs(other, 1, GoodsState.GOOD, 1))).isInstanceOf(Booked.class);
    var rare = delivered(cold);
    add(rare, file(now().minus(60, ChronoUnit.MINUTES), 6, 6, 6, 6));
    assertThat(refused(rare)).extracting(Finding::reason).containsExactly(Reason.LOGGER_MISSING);
  }

  @Test
  @DisplayName("STO-03, LOGGER_MISSING: a file that begins at the dock says nothing of the way")
  void coversTheWay() {
    var rules = container.get(TemperatureRuleService.class);
    var left = now().minus(10, ChronoUnit.HOURS);
    var readings =
        List.of(
            new TemperatureFacts.Reading(now().minus(1, ChronoUnit.MINUTES), BigDecimal.valueOf(5)),
            new TemperatureFacts.Reading(now(), BigDecimal.valueOf(5)));
    var facts =
        new TemperatureFacts(
            1,
            trade.today(),
            "CN",
            "COLD",
            Optional.of(left),
            List.of(new TemperatureFacts.Recording("way.csv", readings)));

    assertThat(rules.judge(trade.receiver(), Act.RECEIVE, facts))
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.reason()).isEqualTo(Reason.LOGGER_MISSING);
              assertThat(why.facts()).containsEntry("minutes", "599");
            });
  }

  @Test
  @DisplayName(
      "STO-04, EXCURSION: 8.9 degrees for 40 min hold the goods; the maker's letter releases them")
  void holdsWhatWasWarm() {
    var despatch = delivered(cold);
    var warm = new String[20];
    for (int at = 0; at < warm.length; at++) {
      warm[at] = at >= 5 && at < 13 ? at == 7 ? "8.9" : "8.4" : "5.0";
    }
    add(despatch, file(5, warm));

    assertThat(refused(despatch))
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.reason()).isEqualTo(Reason.EXCURSION);
              assertThat(why.rule()).isEqualTo("STO-04");
              assertThat(why.facts())
                  .containsEntry("value", "8.9")
                  .containsEntry("minutes", "40")
                  .containsEntry("range", "2–8 °C");
            });
    var claim = held(despatch);
    assertThat(decide(claim, trade.officer(), "Maker: stable up to 25 °C for 7 days, letter 118"))
        .isInstanceOf(DecideResult.Decided.class);
  }

  @Test
  @DisplayName("STO-03: without a file nothing is released; a file that comes later releases it")
  void releasesWhenTheFileCame() {
    var despatch = delivered(cold);
    var claim = held(despatch);

    assertThat(((DecideResult.Refused) decide(claim, trade.officer(), "it felt cold")).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.LOGGER_MISSING);
    add(despatch, file(5, "4.5", "4.6", "4.8"));
    assertThat(decide(claim, trade.officer(), "The file came by e-mail, it is in order"))
        .isInstanceOf(DecideResult.Decided.class);
  }

  @Test
  @DisplayName("E11: the same file twice is one, another way's file and no file at all are refused")
  void keepsFilesOnce() {
    var despatch = delivered(cold);
    var file = file(5, "4.5", "4.6", "4.8");
    add(despatch, file);
    add(despatch, file);
    assertThat(trade.despatch(despatch).way().recordings()).hasSize(1);

    assertThat(reasons(add(despatch, file(now().plus(2, ChronoUnit.HOURS), 5, 5))))
        .containsExactly(Reason.RECORDING_ELSEWHEN);
    assertThat(reasons(add(despatch, "hello"))).containsExactly(Reason.RECORDING_UNREADABLE);
    assertThat(trade.despatch(despatch).way().recordings()).hasSize(1);
  }

  @Test
  @DisplayName("E11: files are added and read by the people of the delivery alone")
  void keepsFilesApart() {
    var despatch = delivered(cold);
    add(despatch, file(5, "4.5", "4.6", "4.8"));
    var id = trade.despatch(despatch).row().id();
    long recording = trade.despatch(despatch).way().recordings().get(0).id();
    var other = new Trade(container);
    var service = container.get(RecordingService.class);

    assertThat(service.add(other.receiver(), id, "way.csv", bytes("x"))).isEmpty();
    assertThat(service.content(other.receiver(), recording)).isEmpty();
    assertThat(service.content(trade.receiver(), recording).orElseThrow().name())
        .isEqualTo("way.csv");
    assertThat(service.content(trade.desk(), recording)).isEmpty();
  }

  private String delivered(Medicine medicine) {
    var order = trade.place(trade.of(medicine, 5));
    var number = "DN-" + ++despatches;
    trade.send(
        trade.advice(number, order).sends(1, medicine, AdviceFixture.lot("LA", trade.day(700), 5)));
    return number;
  }

  private long held(String despatch) {
    var booked = (Booked) trade.book(trade.packs(despatch, 1, GoodsState.QUARANTINED, 5));
    return container
        .get(DiscrepancyService.class)
        .ofBooking(trade.receiver(), booked.bookingId())
        .orElseThrow()
        .id();
  }

  private DecideResult decide(long claim, Caller who, String note) {
    return container
        .get(DiscrepancyService.class)
        .decide(who, claim, Verdict.RELEASED, note)
        .orElseThrow();
  }

  private DecideResult add(String despatch, String file) {
    return container
        .get(RecordingService.class)
        .add(trade.receiver(), trade.despatch(despatch).row().id(), "way.csv", bytes(file))
        .orElseThrow();
  }

  private List<Finding> refused(String despatch) {
    return ((BookResult.Refused) trade.book(trade.packs(despatch, 1, GoodsState.GOOD, 1)))
        .findings();
  }

  private static List<Reason> reasons(DecideResult result) {
    return ((DecideResult.Refused) result).findings().stream().map(Finding::reason).toList();
  }

  private Instant now() {
    return trade.now().truncatedTo(ChronoUnit.MINUTES);
  }

  /** Readings that end now, so many minutes apart. */
  private String file(int minutes, String... celsius) {
    var from = now().minus((long) minutes * (celsius.length - 1), ChronoUnit.MINUTES);
    var text = new StringBuilder("time,temperature\n");
    for (int at = 0; at < celsius.length; at++) {
      text.append(from.plus((long) minutes * at, ChronoUnit.MINUTES))
          .append(',')
          .append(celsius[at])
          .append('\n');
    }
    return text.toString();
  }

  /** Readings of 5 degrees with these minutes between them. */
  private static String file(Instant from, int... minutes) {
    var text = new StringBuilder("time,temperature\n").append(from).append(",5\n");
    var at = from;
    for (int gap : minutes) {
      at = at.plus(gap, ChronoUnit.MINUTES);
      text.append(at).append(",5\n");
    }
    return text.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
