package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was done at goods-in, and what is still open")
class BookedRowsTest {

  private final List<DespatchView.Line> lines = List.of(new DeliveryFixture.Lot(1).good(5).line());
  private final DespatchView delivery =
      DeliveryFixture.delivery(
          DespatchState.RECEIPT_OPEN,
          lines,
          List.of(
              takenBack(DeliveryFixture.booking(9, GoodsState.GOOD, 3)),
              DeliveryFixture.booking(8, GoodsState.DAMAGED, 2),
              DeliveryFixture.booking(7, GoodsState.GOOD, 5)),
          List.of(
              DeliveryFixture.claim(
                  DiscrepancyKind.DAMAGED, 0, DeliveryFixture.NOW.plusSeconds(60))));

  private int keys;

  @Test
  @DisplayName("the newest act that stands is the one that Ctrl+Z takes back")
  void marksTheLast() {
    var rows = rows().counting(delivery);

    assertThat(rows).extracting(BookedRow::last).containsExactly(false, true, false);
    assertThat(rows.get(0).key()).isEmpty();
    assertThat(rows.get(0).state().text()).isEqualTo("Taken back");
    assertThat(rows).extracting(BookedRow::key).containsExactly("", "k1", "k2");
    assertThat(rows.get(1).lot()).isEqualTo("2605B11");
    assertThat(rows.get(1).time()).isEqualTo("10:48:00");
  }

  @Test
  void givesNoKeyToWhoOnlyReads() {
    assertThat(rows().reading(delivery)).extracting(BookedRow::key).containsOnly("");
  }

  @Test
  void saysWhatIsOpenBeforeTheEnd() {
    var steps = new OpenSteps(DeliveryFixture.words(Locale.ENGLISH)).of(delivery);

    assertThat(steps)
        .extracting(OpenStep::text)
        .containsExactly(
            "55 packs not found yet; at the end they count as short",
            "Damaged, claim CL-QN-26-000012-1: a photo helps");
    assertThat(steps.get(1).path()).startsWith("/receiving/claim?id=");
  }

  private BookedRows rows() {
    return new BookedRows(DeliveryFixture.words(Locale.ENGLISH), () -> "k" + ++keys);
  }

  private static DespatchView.Booking takenBack(DespatchView.Booking booking) {
    return new DespatchView.Booking(
        booking.id(),
        booking.position(),
        booking.state(),
        booking.quantity(),
        booking.lot(),
        booking.expiry(),
        booking.reason(),
        booking.note(),
        booking.at(),
        booking.by(),
        true,
        booking.codes());
  }
}
