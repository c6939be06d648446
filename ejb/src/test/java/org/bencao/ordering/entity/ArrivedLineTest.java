package org.bencao.ordering.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivedLineTest {

  @ParameterizedTest(name = "{1} of {2} packs, ordered as {0} CA -> {3}")
  @CsvSource({
    "2, 24, 24, 2",
    "2, 18, 24, 1.5",
    "2, 0, 24, 0",
    "2, 1, 24, ",
    "1, 4, 12, ",
    "1, 3, 12, 0.25"
  })
  @DisplayName("packs are said in the unit of the order where it says them exactly")
  void says(String ordered, BigDecimal packs, BigDecimal ofPacks, BigDecimal said) {
    var line =
        new ArrivedLine(
            null,
            1,
            OrderDocument.Line.of(
                1,
                DocumentItem.of(Optional.empty(), "A-1", "Medicine"),
                new Quantity(new BigDecimal(ordered), "CA"),
                new UnitPrice(BigDecimal.TEN, "CNY")),
            Optional.empty());

    assertThat(line.said(packs, ofPacks))
        .isEqualTo(Optional.ofNullable(said).map(one -> new Quantity(one, "CA")));
  }
}
