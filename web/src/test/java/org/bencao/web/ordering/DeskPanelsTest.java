package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.UnitPrice;
import org.bencao.invoicing.boundary.InvoiceView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("K1: the tables of the desk")
class DeskPanelsTest {

  private final DeskOrderFixture order = new DeskOrderFixture().with(0, 0, 0).with(10, 4, 1);

  @Test
  void confirmAllAsTheyStand() {
    var rows = panels(KeptForm.nothing()).answer();

    assertThat(rows).extracting(DeskAnswerRow::confirmed).containsExactly("10", "10");
    assertThat(rows).extracting(DeskAnswerRow::backOrdered).containsExactly("", "");
    assertThat(rows).extracting(DeskAnswerRow::shipped).containsExactly("", "4");
    assertThat(rows.get(0).day()).isEqualTo("2026-11-28");
    assertThat(rows.get(0).item().unit()).isEqualTo("box");
  }

  @Test
  void shipWhatIsLeft() {
    var rows = panels(KeptForm.nothing()).lots();

    assertThat(rows).extracting(DeskLotRow::packs).containsExactly("10", "6");
    assertThat(rows).extracting(DeskLotRow::lot).containsOnly("");
  }

  @Test
  void shipWhatWasToComeLaterOnceItIsTyped() {
    var later = new DeskOrderFixture().withBackOrder(6, 4, 6).onDesk();

    var rows = new DeskPanels(OrderReader.words(), later, KeptForm.nothing()).lots();

    assertThat(rows).singleElement().extracting(DeskLotRow::later).isEqualTo("4");
    assertThat(rows.get(0).toShip()).isEqualTo("0");
    assertThat(rows.get(0).packs()).isEmpty();
  }

  @Test
  void invoiceWhatHasLeft() {
    var rows = panels(KeptForm.nothing()).invoice();

    assertThat(rows).singleElement().extracting(DeskInvoiceRow::packs).isEqualTo("3");
    assertThat(rows.get(0).from()).isEqualTo("4");
    assertThat(rows.get(0).done()).isEqualTo("1");
    assertThat(rows.get(0).agreed()).isEqualTo("5.00");
  }

  @Test
  void creditAtThePriceAndTheTaxOfTheInvoice() {
    var rows = panels(KeptForm.nothing()).credit(List.of(invoiced("5.20", "9.000")));

    assertThat(rows).singleElement().extracting(DeskInvoiceRow::packs).isEqualTo("");
    assertThat(rows.get(0).from()).isEqualTo("4");
    assertThat(rows.get(0).price()).isEqualTo("5.20");
    assertThat(rows.get(0).tax()).isEqualTo("9");
  }

  @Test
  void showAgainWhatWasTypedAndWhyItWasRefused() {
    var kept =
        new KeptForm("desk")
            .typing(
                Map.of(
                    "packs-2", List.of("6", "1"),
                    "lot-2", List.of("LA", "LB"),
                    "expiry-2", List.of("2029-04", "soon")))
            .refusing(
                List.of(
                    Finding.of(Reason.DATE_UNREADABLE, Optional.of(2), Map.of("raw", "soon")),
                    Finding.of(
                        Reason.QTY_EXCEEDS_OPEN,
                        Optional.of(2),
                        Map.of("qty", "7", "left", "6", "over", "1")),
                    Finding.of(
                        Reason.UNKNOWN_LINE, Optional.of(9), Map.of("row", "9", "found", "–"))),
                finding -> DeskWays.why(finding, OrderReader.words()));

    var rows = panels(kept).lots();

    assertThat(rows).extracting(DeskLotRow::packs).containsExactly("", "6", "1");
    assertThat(rows).extracting(DeskLotRow::first).containsExactly(true, true, false);
    assertThat(rows).extracting(DeskLotRow::expiry).containsExactly("", "2029-04", "soon");
    assertThat(rows.get(1).whys()).isEmpty();
    assertThat(rows.get(2).whys()).hasSize(2);
    assertThat(rows.get(2).whys().get(1).action()).isEqualTo("Ship what is open");
    assertThat(panels(kept).whys(rows.stream().map(DeskLotRow::item).toList()))
        .singleElement()
        .satisfies(why -> assertThat(why.fact()).startsWith("Line 9"));
  }

  /** Four packs of the second line. */
  private static InvoiceView.Line invoiced(String price, String taxPercent) {
    var packs = BigDecimal.valueOf(4);
    var asked = new UnitPrice(new BigDecimal(price), "CNY");
    return new InvoiceView.Line(
        1,
        Optional.of(DeskOrderFixture.ID),
        "QN-26-000007",
        Optional.of(2),
        "100202",
        "Testamol 2",
        "布洛芬2",
        "XBX",
        Optional.of(BigDecimal.TEN),
        Optional.of(asked),
        Optional.of(packs),
        Optional.of(packs),
        packs,
        asked,
        asked.times(new Quantity(packs, "XBX")),
        Optional.empty(),
        new BigDecimal(taxPercent),
        BigDecimal.ZERO,
        packs,
        false);
  }

  private DeskPanels panels(KeptForm kept) {
    return new DeskPanels(OrderReader.words(), order.onDesk(), kept);
  }
}
