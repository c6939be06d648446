package org.bencao.web.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.web.invoicing.InvoiceFixture.line;
import static org.bencao.web.invoicing.InvoiceFixture.priceRise;
import static org.bencao.web.invoicing.InvoiceFixture.tooMany;
import static org.bencao.web.invoicing.InvoiceFixture.view;

import java.util.Locale;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.web.exchange.Tag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H1 order, receipt and invoice side by side")
class MatchLinesTest {

  @Test
  void showQuantityAndPriceInEach() {
    var row = row(view(line(40, 40, "10", false)));

    assertThat(row.ordered()).isEqualTo("40");
    assertThat(row.agreed()).isEqualTo("10.00");
    assertThat(row.kept()).isEqualTo("40");
    assertThat(row.quantity() + " × " + row.price()).isEqualTo("40 × 10.00");
    assertThat(row.state()).isEqualTo(new Tag("ok", "check", "Matched"));
    assertThat(row.gaps()).isEmpty();
    assertThat(row.css()).isEmpty();
  }

  @Test
  void tintTheInvoiceWhereThePriceRoseAndSayWhatPasses() {
    var row = row(view(line(40, 40, "11", false), priceRise()));

    assertThat(row.cell("invoice")).isEqualTo("odd warn");
    assertThat(row.cell("receipt")).isEmpty();
    assertThat(row.gaps())
        .containsExactly(new ShownGap("+¥40.00", "+10%", "0.5% and ¥10.00 pass · MAT-01"));
    assertThat(row.state()).isEqualTo(new Tag("warn", "percentage", "Outside tolerance"));
  }

  @Test
  void tintTheReceiptWhereMoreWasInvoicedThanKept() {
    var row = row(view(line(38, 40, "10", false), tooMany()));

    assertThat(row.cell("receipt")).isEqualTo("odd bad");
    assertThat(row.cell("invoice")).isEmpty();
    assertThat(row.gaps())
        .containsExactly(new ShownGap("+¥20.00", "+5%", "nothing more passes · MAT-01"));
    assertThat(row.state()).isEqualTo(new Tag("bad", "money-bill", "Over by ¥20.00"));
  }

  @Test
  void sayThatALineIsInDisputeOnceAllOfItIs() {
    var both = view(line(38, 40, "11", false), InvoiceFixture.disputed(priceRise()), tooMany());
    var one = view(line(40, 40, "11", false), InvoiceFixture.disputed(priceRise()));

    assertThat(row(both).state().icon()).isEqualTo("money-bill");
    assertThat(row(one).state()).isEqualTo(new Tag("info", "comments", "In dispute"));
  }

  @Test
  @DisplayName("a difference of a cent is shown as rounding and asks nothing")
  void showACentAsRounding() {
    var row = row(view(line(3, 3, "10.003", false)));

    assertThat(row.gaps())
        .containsExactly(new ShownGap("+¥0.01", "0%", "rounding, nothing to settle"));
    assertThat(row.state().icon()).isEqualTo("check");
  }

  @Test
  void sayWhyAGapAsksNothing() {
    var accepted = view(line(40, 40, "11", false), InvoiceFixture.accepted(priceRise()));

    assertThat(row(view(line(40, 40, "9", false))).gaps().get(0).passes())
        .isEqualTo("below the agreed price");
    assertThat(row(view(line(40, 40, "10.02", false))).gaps().get(0).passes())
        .isEqualTo("within tolerance");
    assertThat(row(accepted).gaps().get(0).passes()).isEqualTo("accepted");
  }

  @Test
  void waitForGoods() {
    var row = row(view(line(0, 40, "10", true)));

    assertThat(row.state()).isEqualTo(new Tag("", "minus", "Waiting for goods"));
    assertThat(row.css()).isEmpty();
  }

  private static MatchLine row(InvoiceView view) {
    return new MatchLines(InvoiceFixture.wording(Locale.ENGLISH), view).all().get(0);
  }
}
