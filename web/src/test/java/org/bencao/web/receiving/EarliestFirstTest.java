package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bencao.receiving.boundary.DespatchView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F1 the lots of a delivery")
class EarliestFirstTest {

  @Test
  void standItemByItemWithTheEarliestExpiryFirst() {
    var lines =
        List.of(
            DeliveryFixture.amoxicillin(1, "LATE", "2029-06-30"),
            DeliveryFixture.insulin(2, "INS", "2027-01-31"),
            DeliveryFixture.amoxicillin(3, "NONE", ""),
            DeliveryFixture.amoxicillin(4, "EARLY", "2028-02-29"));

    assertThat(EarliestFirst.of(lines))
        .extracting(DespatchView.Line::position)
        .containsExactly(4, 1, 3, 2);
  }
}
