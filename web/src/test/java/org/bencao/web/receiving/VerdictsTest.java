package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G1 the verdict")
class VerdictsTest {

  private final List<DespatchView.Line> lines =
      List.of(
          new DeliveryFixture.Lot(1).good(50).line(),
          DeliveryFixture.amoxicillin(2, "2606C02", "2029-06-30"));
  private final DespatchView delivery = DeliveryFixture.delivery(DespatchState.RECEIPT_OPEN, lines);
  private final Verdicts verdicts = new Verdicts(DeliveryFixture.words(Locale.ENGLISH), delivery);

  @Test
  void saysWhatEnterWillDo() {
    var verdict = verdicts.judged(chosen(), false, List.of());

    assertThat(verdict.word()).isEqualTo("In order");
    assertThat(verdict.says()).isEqualTo("Enter books as good: 1 box.");
    assertThat(verdict.stop()).isFalse();
  }

  @Test
  @DisplayName("G2: is a stop with rule, document and date where the pack may not be booked")
  void stopsWithItsReason() {
    var short180 = Map.of("lot", "2605B11", "days", "80", "limit", "180");
    var finding = DeliveryFixture.finding(Reason.SHELF_LIFE_SHORT, short180);

    var verdict = verdicts.judged(chosen(), false, List.of(finding));

    assertThat(verdict.stop()).isTrue();
    assertThat(verdict.tone()).isEqualTo("bad");
    assertThat(verdict.word()).isEqualTo("Stop. Short-dated");
    assertThat(verdict.says()).startsWith("Do not shelve.");
    assertThat(verdict.whys()).hasSize(1);
    assertThat(verdict.whys().get(0).rule()).startsWith("EXP-02");
    assertThat(verdict.whys().get(0).document()).isEqualTo("2605B11");
    assertThat(verdict.whys().get(0).date()).isEqualTo("31 Jan 2027");
    assertThat(verdict.whys().get(0).action()).isNotBlank();
  }

  @Test
  void isNoStopWhileOnlyTheCodeIsUnclear() {
    var verdict = verdicts.judged(chosen(), true, List.of());

    assertThat(verdict.tone()).isEqualTo("warn");
    assertThat(verdict.stop()).isFalse();
  }

  @Test
  void namesTheLotsWhereSeveralAreMeant() {
    var scan = Scan.read(DeliveryFixture.AMOXICILLIN, lines);

    assertThat(verdicts.lost(scan, "x").says()).contains("2605B11 (10 to go)", "2606C02 (60");
  }

  @Test
  void stopsACodeThatStandsOnNoLine() {
    var verdict = verdicts.lost(Scan.read("nothing", lines), "nothing");

    assertThat(verdict.stop()).isTrue();
    assertThat(verdict.says()).startsWith("nothing stands on no line.");
  }

  @Test
  void saysWhatWasBookedAndWhatIsLeft() {
    var verdict = verdicts.booked(DeliveryFixture.booking(8, GoodsState.GOOD, 24));

    assertThat(verdict.tone()).isEqualTo("ok");
    assertThat(verdict.says())
        .isEqualTo("Amoxicillin capsules 0.5 g × 24, 24 box. 10 of the line to go.");
  }

  @Test
  void saysThatALineIsComplete() {
    var whole =
        DeliveryFixture.delivery(
            DespatchState.RECEIPT_OPEN, List.of(new DeliveryFixture.Lot(1).good(60).line()));
    var drawn = new Verdicts(DeliveryFixture.words(Locale.ENGLISH), whole);

    assertThat(drawn.booked(DeliveryFixture.booking(8, GoodsState.GOOD, 24)).says())
        .endsWith("The line is complete.");
  }

  @Test
  @DisplayName("says before the end how much will be short")
  void saysWhatWillBeShort() {
    assertThat(verdicts.finishing().says())
        .isEqualTo("70 packs were not found: they are claimed as short.");
  }

  @Test
  void namesWhoSignedAndWhatWasTold() {
    var closed = DeliveryFixture.delivery(DespatchState.RECEIVED, lines);
    var verdict = new Verdicts(DeliveryFixture.words(Locale.ENGLISH), closed).over();

    assertThat(verdict.says()).contains("Chen Bo", "GR-QN-26-000012-1");
  }

  @Test
  @DisplayName("of a stop leads to the usual kind of claim and the usual way")
  void leadsOn() {
    var finding = DeliveryFixture.finding(Reason.EXPIRED, Map.of());
    var panels = new Panels(DeliveryFixture.words(Locale.ENGLISH), "key00001");

    var before = panels.before(chosen(), List.of(finding));
    var asking = panels.asking(chosen(), GoodsState.REFUSED, Optional.of(before.kind()));

    assertThat(before.main()).isEqualTo("REFUSED");
    assertThat(asking.kinds())
        .filteredOn(Panel.Choice::chosen)
        .extracting(Panel.Choice::code)
        .containsExactly(DiscrepancyKind.EXPIRED.name());
    assertThat(asking.kinds())
        .extracting(Panel.Choice::code)
        .doesNotContain(DiscrepancyKind.SHORT.name(), DiscrepancyKind.OVER.name());
  }

  private Chosen chosen() {
    return Chosen.of(lines.get(0));
  }
}
