package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bencao.common.Texts;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("G3 claims")
class ClaimRowsTest {

  private final ClaimRows rows =
      new ClaimRows(DeliveryFixture.words(Locale.ENGLISH), DeliveryFixture.NOW);

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @Test
  void showKindStakeAndTheTimeThatIsLeft() {
    var row = rows.row(claim(0, Duration.ofHours(5)));

    assertThat(row.kind()).isEqualTo(new Tag("warn", "exclamation-triangle", "Damaged"));
    assertThat(row.quantity()).isEqualTo("2 box");
    assertThat(row.held()).isEqualTo("–");
    assertThat(row.stake()).isEqualTo("¥36.80");
    assertThat(row.clock()).isEqualTo("5 h 0 min left");
    assertThat(row.late()).isFalse();
    assertThat(row.state()).isEqualTo(new Tag("info", "comments", "Open"));
  }

  @Test
  @DisplayName("STO-06: a claim whose time is over says by how much")
  void areOverdue() {
    var row = rows.row(claim(0, Duration.ofMinutes(-42)));

    assertThat(row.late()).isTrue();
    assertThat(row.clock()).isEqualTo("over for 42 min");
    assertThat(row.state()).isEqualTo(new Tag("warn", "clock", "Overdue"));
  }

  @Test
  void areHeldFirstOfAll() {
    var row = rows.row(claim(2, Duration.ofMinutes(-42)));

    assertThat(row.held()).isEqualTo("2");
    assertThat(row.state()).isEqualTo(new Tag("bad", "lock", "Held"));
  }

  @Test
  void standOnTheirPageWithSellerLotAndWhoOpenedThem() {
    var claim = claim(0, Duration.ofHours(5));
    var delivery =
        DeliveryFixture.row(
            DespatchState.RECEIPT_OPEN, "2026-11-12", List.of(new DeliveryFixture.Lot(1).line()));

    var shown =
        new ShownClaims(DeliveryFixture.words(Locale.ENGLISH), DeliveryFixture.NOW)
            .shown(claim, delivery);

    assertThat(shown.seller()).isEqualTo("Jianghai");
    assertThat(shown.lot()).isEqualTo("2605B11 · 30 Apr 2029");
    assertThat(shown.opened()).isEqualTo("10:48, Chen Bo");
    assertThat(shown.decision()).isEmpty();
    assertThat(shown.closed()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveAWordForEachCode(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(ClaimAct.values())
        .allSatisfy(act -> assertThat(pages.has("receiving.claim.did." + act)).isTrue());
    assertThat(DiscrepancyView.Verdict.values())
        .allSatisfy(one -> assertThat(pages.has("receiving.claim.decided." + one)).isTrue());
    assertThat(List.of("open", "held", "all"))
        .allSatisfy(one -> assertThat(pages.has("receiving.claims.view." + one)).isTrue())
        .allSatisfy(one -> assertThat(pages.has("receiving.claims.none." + one)).isTrue());
  }

  private static DiscrepancyView claim(int held, Duration left) {
    return DeliveryFixture.claim(DiscrepancyKind.DAMAGED, held, DeliveryFixture.NOW.plus(left));
  }
}
