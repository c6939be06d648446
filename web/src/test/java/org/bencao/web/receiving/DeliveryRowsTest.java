package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.web.exchange.Tag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rows of deliveries")
class DeliveryRowsTest {

  private final DeliveryRows rows =
      DeliveryRows.forBuyer(DeliveryFixture.words(Locale.ENGLISH), DeliveryFixture.NOW);

  @Test
  void showTheSellerAndWhatIsCounted() {
    var row = rows.row(row(DespatchState.RECEIPT_OPEN, "2026-11-12"));

    assertThat(row.party()).isEqualTo("Jianghai");
    assertThat(row.other()).isEqualTo("江海医药");
    assertThat(row.expected()).isEqualTo("today");
    assertThat(row.late()).isFalse();
    assertThat(row.packages()).isEqualTo("6 packages, 1 line");
    assertThat(row.share()).isEqualTo("50 of 60");
    assertThat(row.state()).isEqualTo(new Tag("info", "qrcode", "Being counted"));
  }

  @Test
  void showTheBuyerToWhoSends() {
    var ofSeller =
        DeliveryRows.forSeller(
            DeliveryFixture.words(Locale.SIMPLIFIED_CHINESE), DeliveryFixture.NOW);

    assertThat(ofSeller.row(row(DespatchState.IN_TRANSIT, "2026-11-13")).party())
        .isEqualTo("青囊大药房");
  }

  @Test
  void areLateOnlyWhileTheyAreOpen() {
    assertThat(rows.row(row(DespatchState.IN_TRANSIT, "2026-11-11")).late()).isTrue();
    assertThat(rows.row(row(DespatchState.RECEIVED, "2026-11-11")).late()).isFalse();
  }

  private static org.bencao.receiving.boundary.DespatchRow row(
      DespatchState state, String expected) {
    return DeliveryFixture.row(
        state, expected, List.of(new DeliveryFixture.Lot(1).good(50).line()));
  }
}
