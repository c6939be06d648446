package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.web.exchange.Tag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G1 the lines of a delivery")
class GoodsLinesTest {

  private final GoodsLines rows =
      new GoodsLines(DeliveryFixture.words(Locale.ENGLISH), Optional.of(1));

  @Test
  void showWhatWasFoundOfWhatWasAdvised() {
    var row =
        rows.row(new DeliveryFixture.Lot(1).in(DeliveryFixture.CARTON).good(50).damaged(2).line());

    assertThat(row.name()).isEqualTo("Amoxicillin capsules 0.5 g × 24");
    assertThat(row.other()).isEqualTo("阿莫西林胶囊");
    assertThat(row.more()).isEqualTo("QN-26-000012 · carton …901235");
    assertThat(row.expiry()).isEqualTo("04/2029");
    assertThat(row.good()).isEqualTo("50");
    assertThat(row.held()).isEqualTo("–");
    assertThat(row.apart()).isEqualTo("2 Damaged");
    assertThat(row.found()).isEqualTo(52);
    assertThat(row.most()).isEqualTo(60);
    assertThat(row.state()).isEqualTo(new Tag("bare", "qrcode", "8 to go"));
    assertThat(row.css()).isEqualTo("sel");
  }

  @Test
  void areCompleteOnceNothingIsLeft() {
    assertThat(rows.row(new DeliveryFixture.Lot(2).good(60).line()).state().text())
        .isEqualTo("Complete");
    assertThat(rows.row(new DeliveryFixture.Lot(2).good(58).missing(2).line()).state())
        .isEqualTo(new Tag("warn", "minus-circle", "2 short"));
  }

  @Test
  @DisplayName(
      "G2: below the buyer's least the days are never drawn as good, with the rule's words")
  void warnOfAShortDatedLot() {
    var short180 = Map.of("lot", "SA1", "days", "80", "limit", "180");
    var row =
        rows.row(
            new DeliveryFixture.Lot(2)
                .of("1", DeliveryFixture.AMOXICILLIN, "SA1", "2027-01-31")
                .found(DeliveryFixture.finding(Reason.SHELF_LIFE_SHORT, short180))
                .line());

    assertThat(row.days()).isEqualTo(new Tag("warn", "hourglass", "80 days left"));
    assertThat(row.why()).isEqualTo("Lot SA1 has 80 days left, you ask 180");
    assertThat(row.state()).isEqualTo(new Tag("warn", "hourglass", "Short-dated"));
    assertThat(row.css()).isEqualTo("warn");
  }

  @Test
  @DisplayName("G2: an expired lot is a stop")
  void stopAnExpiredLot() {
    var row =
        rows.row(
            new DeliveryFixture.Lot(2)
                .of("1", DeliveryFixture.AMOXICILLIN, "OLD", "2026-11-01")
                .found(DeliveryFixture.finding(Reason.EXPIRED, Map.of("lot", "OLD")))
                .line());

    assertThat(row.days()).isEqualTo(new Tag("bad", "ban", "over for 11 days"));
    assertThat(row.css()).isEqualTo("bad");
  }

  @Test
  void areHeldBackWhereTheAdviceItselfWasWrong() {
    var row = rows.row(new DeliveryFixture.Lot(2).held(Reason.SUBSTITUTE_NOT_CONSENTED).line());

    assertThat(row.state()).isEqualTo(new Tag("bad", "lock", "Held back"));
  }
}
