package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.DeskAnswer;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.receiving.boundary.ShipOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("K1: what is typed on the desk")
class DeskFormTest {

  @Test
  void isAnAnswerLineByLine() {
    var form =
        form(
            Map.of(
                "confirmed-1", List.of(" ８ "),
                "back-1", List.of("2"),
                "later-1", List.of("2026-12-03"),
                "price-1", List.of("4.80"),
                "confirmed-2", List.of("0"),
                "reason-2", List.of("not made any more"),
                "confirmed-3", List.of(""),
                "back-3", List.of("")));

    var said = form.answer();

    assertThat(form.faults()).isEmpty();
    assertThat(said).extracting(DeskAnswer.Line::line).containsExactly(1, 2);
    assertThat(said.get(0).confirmed()).isEqualByComparingTo("8");
    assertThat(said.get(0).backOrdered()).isEqualByComparingTo("2");
    assertThat(said.get(0).backOrderOn()).contains(LocalDate.of(2026, 12, 3));
    assertThat(said.get(0).price()).contains(new BigDecimal("4.80"));
    assertThat(said.get(1).reason()).contains("not made any more");
  }

  @Test
  void hasEachFaultOnItsLine() {
    var form =
        form(
            Map.of(
                "confirmed-1", List.of("many"),
                "confirmed-2", List.of("5"),
                "price-2", List.of("4,80"),
                "confirmed-3", List.of("5"),
                "day-3", List.of("30/11/2026")));

    form.answer();

    assertThat(form.faults())
        .extracting(fault -> fault.line().orElseThrow() + " " + fault.reason())
        .containsExactly(
            "1 " + Reason.QUANTITY_UNREADABLE,
            "2 " + Reason.PRICE_UNREADABLE,
            "3 " + Reason.DAY_UNREADABLE);
  }

  @Test
  void isALotForEachRowOfALine() {
    var form =
        form(
            Map.of(
                "packs-1", List.of("6", "4", ""),
                "lot-1", List.of("LA", "LB", ""),
                "expiry-1", List.of("2029-04", "2030-01-31", "")));

    var lots = form.lots();

    assertThat(form.faults()).isEmpty();
    assertThat(lots)
        .containsExactly(
            new ShipOrder.Lot(1, new BigDecimal(6), "LA", LocalDate.of(2029, 4, 30)),
            new ShipOrder.Lot(1, new BigDecimal(4), "LB", LocalDate.of(2030, 1, 31)));
  }

  @Test
  void isNoLotWithoutWhatThePackSays() {
    var form =
        form(
            Map.of(
                "packs-1", List.of("6", "0", "2"),
                "lot-1", List.of("", "LB", "LC"),
                "expiry-1", List.of("2029-04", "2029-04", "04-2029-01"),
                "packs-2", List.of("1"),
                "lot-2", List.of("A-LOT-OF-MORE-THAN-TWENTY"),
                "expiry-2", List.of("2029-04")));

    assertThat(form.lots()).isEmpty();

    assertThat(form.faults())
        .extracting(Finding::reason)
        .containsExactly(
            Reason.LOT_MISSING,
            Reason.QUANTITY_UNREADABLE,
            Reason.DATE_UNREADABLE,
            Reason.LOT_UNREADABLE);
    assertThat(form.faults().get(0).facts()).containsEntry("item", "Testamol 1");
  }

  @Test
  void invoicesTheLinesThatHaveAQuantity() {
    var form =
        form(
            Map.of(
                "packs-1", List.of("3"),
                "price-1", List.of(""),
                "tax-1", List.of("13"),
                "packs-2", List.of(""),
                "packs-3", List.of("0")));

    var lines = form.invoice();

    assertThat(lines)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.quantity()).isEqualByComparingTo("3");
              assertThat(line.price()).isEmpty();
              assertThat(line.taxPercent()).contains(new BigDecimal(13));
            });
  }

  private static DeskForm form(Map<String, List<String>> values) {
    var texts = new HashMap<String, String[]>();
    values.forEach((name, all) -> texts.put(name, all.toArray(String[]::new)));
    var order = new DeskOrderFixture().with(10, 0, 0).with(10, 0, 0).with(10, 0, 0).view();
    return new DeskForm(
        new PostedForm(texts),
        order.lines().stream()
            .collect(Collectors.toMap(OrderView.Line::number, Function.identity())));
  }
}
