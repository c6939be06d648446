package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bencao.receiving.boundary.DespatchView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G1 a scan at goods-in")
class ScanTest {

  private static final char SEPARATOR = 0x1D;

  private final List<DespatchView.Line> lines =
      List.of(
          DeliveryFixture.amoxicillin(1, "2605B11", "2029-04-30"),
          DeliveryFixture.amoxicillin(2, "2606C02", "2029-06-30"),
          new DeliveryFixture.Lot(3)
              .named("Insulin glargine 3 ml", "甘精胰岛素注射液")
              .of("100305", DeliveryFixture.INSULIN, "G2607-3", "2028-05-31")
              .in(DeliveryFixture.CARTON)
              .line());

  @Test
  @DisplayName("of a DataMatrix chooses the lot and fills lot and expiry")
  void choosesTheLotOfASymbol() {
    var scan =
        Scan.read(
            "]d201" + DeliveryFixture.AMOXICILLIN + "17290630" + "102606C02" + SEPARATOR + "21A7",
            lines);

    assertThat(scan.kind()).isEqualTo(Scan.Kind.LINE);
    var chosen = scan.chosen().orElseThrow();
    assertThat(chosen.line().position()).isEqualTo(2);
    assertThat(chosen.lot()).contains("2606C02");
    assertThat(chosen.expiry()).contains(LocalDate.parse("2029-06-30"));
    assertThat(chosen.quantity()).isEqualTo(BigDecimal.ONE);
  }

  @Test
  void readsElementsInBracketsAndTheirCount() {
    var scan = Scan.read("(02)" + DeliveryFixture.AMOXICILLIN + "(37)24(10)2605B11", lines);

    assertThat(scan.chosen().orElseThrow().line().position()).isEqualTo(1);
    assertThat(scan.chosen().orElseThrow().quantity()).isEqualTo(new BigDecimal("24"));
  }

  @Test
  @DisplayName("of a lot that nobody advised keeps the item: the judgement says so")
  void keepsTheItemOfAnUnknownLot() {
    var scan = Scan.read("(01)" + DeliveryFixture.AMOXICILLIN + "(10)OTHER1", lines);

    assertThat(scan.kind()).isEqualTo(Scan.Kind.LINE);
    assertThat(scan.chosen().orElseThrow().lot()).contains("OTHER1");
  }

  @Test
  void asksForTheLotWhereAnItemHasSeveral() {
    var scan = Scan.read(DeliveryFixture.AMOXICILLIN, lines);

    assertThat(scan.kind()).isEqualTo(Scan.Kind.SEVERAL);
    assertThat(scan.chosen()).isEmpty();
    assertThat(scan.lines()).extracting(DespatchView.Line::position).containsExactly(1, 2);
  }

  @Test
  void chooseTheOnlyLotOfAGtin() {
    var scan = Scan.read(DeliveryFixture.INSULIN.substring(1), lines);

    assertThat(scan.chosen().orElseThrow().line().position()).isEqualTo(3);
    assertThat(scan.chosen().orElseThrow().lot()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00095212345678901235", "095212345678901235", "(00)095212345678901235"})
  @DisplayName("of a carton's label means what is left of its line")
  void findsACarton(String label) {
    var scan = Scan.read(label, lines);

    assertThat(scan.kind()).isEqualTo(Scan.Kind.CARTON);
    assertThat(scan.chosen().orElseThrow().carton()).isTrue();
    assertThat(scan.chosen().orElseThrow().quantity()).isEqualTo(new BigDecimal("60"));
  }

  @Test
  @DisplayName("TRC-02: a code without its separator is not guessed at")
  void doesNotGuessWithoutASeparator() {
    var scan = Scan.read("01" + DeliveryFixture.INSULIN + "10G2607-317280531", lines);

    assertThat(scan.kind()).isEqualTo(Scan.Kind.UNCLEAR);
    assertThat(scan.chosen().orElseThrow().line().position()).isEqualTo(3);
    assertThat(scan.chosen().orElseThrow().lot()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2606c02", " ２６０６Ｃ０２ "})
  void takesATypedLotAsItIsMeant(String typed) {
    var chosen = Scan.read(typed, lines).chosen().orElseThrow();

    assertThat(chosen.line().position()).isEqualTo(2);
    assertThat(chosen.lot()).contains("2606C02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100305", "glargine", "胰岛素"})
  void findsACodeOrAPartOfAName(String typed) {
    assertThat(Scan.read(typed, lines).chosen().orElseThrow().line().position()).isEqualTo(3);
  }

  @Test
  void prefersALineWithSomethingToCount() {
    var counted =
        List.of(
            new DeliveryFixture.Lot(1).good(60).line(), new DeliveryFixture.Lot(2).good(1).line());

    assertThat(Scan.read("2605B11", counted).chosen().orElseThrow().line().position()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"09521234000037", "no such lot", "095212345678901236"})
  void isUnknownWhereNoLineBearsIt(String code) {
    assertThat(Scan.read(code, lines).kind()).isEqualTo(Scan.Kind.UNKNOWN);
    assertThat(Scan.read(code, lines).chosen()).isEmpty();
  }
}
