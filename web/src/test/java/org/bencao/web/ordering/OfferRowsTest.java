package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.SubstituteOffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F3: a substitute beside what was ordered")
class OfferRowsTest {

  @Test
  void saysWhatItCostsMoreForAPackAndInAll() {
    var row = row(Optional.of(DeskOrderFixture.price("5.40")));

    assertThat(row.ordered()).isEqualTo("¥5.00");
    assertThat(row.price()).isEqualTo("¥5.40");
    assertThat(row.difference()).isEqualTo("+¥0.40");
    assertThat(row.total()).isEqualTo("+¥3.20");
    assertThat(row.hue()).isEqualTo("bad");
  }

  @Test
  void saysWhatItCostsLess() {
    var row = row(Optional.of(DeskOrderFixture.price("4")));

    assertThat(row.difference()).isEqualTo("−¥1.00");
    assertThat(row.total()).isEqualTo("−¥8.00");
    assertThat(row.hue()).isEqualTo("ok");
  }

  @Test
  void costsTheSameWhereTheSellerNamesNoPrice() {
    var row = row(Optional.empty());

    assertThat(row.price()).isEqualTo("¥5.00");
    assertThat(row.difference()).isEmpty();
    assertThat(row.offered()).isEqualTo("Otheramol");
    assertThat(row.codes()).isEqualTo("09520000000011 · S9");
  }

  @Test
  void isNotThereForALineWithoutOne() {
    var order = new DeskOrderFixture().with(10, 0, 0).view();

    assertThat(new OfferRows(OrderReader.words(), KeptForm.nothing()).of(order)).isEmpty();
  }

  private static OfferRow row(Optional<UnitPrice> price) {
    var offer =
        new SubstituteOffer(
            Optional.of("09520000000011"), Optional.of("S9"), Optional.of("Otheramol"), price);
    var order = new DeskOrderFixture().withOffer(8, offer).view();
    return new OfferRows(OrderReader.words(), KeptForm.nothing()).of(order).get(0);
  }
}
