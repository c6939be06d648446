package org.bencao.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bencao.exchange.boundary.CorrectionKind;
import org.bencao.exchange.boundary.MessageView.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("J6: how a partner says something may be put right, what it says never")
class CorrectionRulesTest {

  @ParameterizedTest(name = "{0}{1} wanted {3}, found {2}")
  @CsvSource({
    "PO1, 3, BOX, UNIT, UNIT",
    "DTM, 1, 94, LENGTH, ",
    "REF, 1, L, CODE, ",
    "BEG, 5, 2026-11-23, DATE, DATE",
    "BEG, 5, soon, DATE, ",
    "MSG, 1, a long word, LENGTH, ",
    "N1, 2, a long name, LENGTH, ",
    "PO1, 3, '', UNIT, ",
    "PO1, 0, BOX, UNIT, ",
    "PO1, 2, 12x, QUANTITY, ",
    "PO1, 7, 09521, GTIN, ",
    "PO1, 4, free, PRICE, ",
    "REF, 2, ?, LOT, ",
    "BEG, 1, 99, CODE, ",
    "LIN, 3, X, '', "
  })
  void knowsItsBounds(String tag, int element, String found, String wanted, CorrectionKind kind) {
    assertThat(CorrectionRules.kind(new Fault(7, tag, element, 0, found, wanted)))
        .isEqualTo(Optional.ofNullable(kind));
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}: {3}")
  @CsvSource({
    "UNIT, BOX, BX, true",
    "UNIT, BOX, bx, false",
    "UNIT, BOX, BOXES, false",
    "DATE, 2026-11-23, 20261123, true",
    "DATE, 2026-11-23, 20261124, false",
    "DATE, 23.11.2026, 20261123, false",
    "DATE, 2026-11-23, 2026/11/23, true"
  })
  void asksForTheSame(CorrectionKind kind, String found, String value, boolean same) {
    assertThat(CorrectionRules.isSame(kind, found, value)).isEqualTo(same);
  }
}
