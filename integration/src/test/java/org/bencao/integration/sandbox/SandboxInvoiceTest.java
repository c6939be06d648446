package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.document.ContentHash;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Kind;
import org.bencao.document.InvoiceDocument.Terms;
import org.bencao.document.Tax;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the sandbox wholesaler invoices (doc:6)")
class SandboxInvoiceTest {

  @TempDir Path folder;

  private Bench bench;
  private Portal portal;

  @BeforeEach
  void open() {
    bench = new Bench(folder);
    portal = bench.portal;
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  @DisplayName("01: what was despatched, at the confirmed price, due in thirty days")
  void invoicesWhatItDespatched() {
    var invoice = invoices(12, 3).get(0);

    assertThat(invoice.number()).isEqualTo("INV-" + Portal.ORDER);
    assertThat(invoice.kind()).isEqualTo(Kind.INVOICE);
    assertThat(invoice.issuedOn()).isEqualTo(Portal.TODAY);
    assertThat(invoice.orderNumber()).contains(Portal.ORDER);
    assertThat(invoice.despatchNumbers()).containsExactly("DA-" + Portal.ORDER);
    assertThat(invoice.terms().flatMap(Terms::dueOn)).contains(Portal.TODAY.plusDays(30));
    assertThat(invoice.terms().flatMap(Terms::netDays)).contains(30);
    assertThat(invoice.lines())
        .extracting(InvoiceDocument.Line::invoiced)
        .containsExactly(Quantity.of(12, "XBX"), Quantity.of(3, "XBX"));
    assertThat(invoice.lines())
        .extracting(line -> line.unitPrice().amount())
        .containsExactly(decimal("9.80"), decimal("12.40"));
    assertThat(invoice.payable()).isEqualTo(yuan("174.92"));
  }

  @Test
  void roundsTheTaxOnceForEachRate() {
    var invoice = invoices(1, 1, 1).get(0);

    // 1.274 and 1.612 come to 2.886 together; 7.10 at 9 % is 0.639
    assertThat(invoice.taxes())
        .containsExactly(
            new Tax(decimal("9"), Optional.of(yuan("7.10")), Optional.of(yuan("0.64"))),
            new Tax(decimal("13"), Optional.of(yuan("22.20")), Optional.of(yuan("2.89"))));
    assertThat(invoice.lines())
        .extracting(line -> line.tax().orElseThrow().percent())
        .containsExactly(decimal("13"), decimal("13"), decimal("9"));
    assertThat(invoice.payable()).isEqualTo(yuan("32.83"));
  }

  @Test
  @DisplayName("02: each despatch has its invoice")
  void invoicesTheRestWhenItHasLeft() {
    var invoices = invoices(9002, 5);

    assertThat(invoices)
        .extracting(InvoiceDocument::number)
        .containsExactly("INV-" + Portal.ORDER, "INV-" + Portal.ORDER + "-2");
    assertThat(quantities(invoices.get(0))).containsExactly(4501, 5);
    assertThat(quantities(invoices.get(1))).containsExactly(4501);
    assertThat(invoices.get(1).despatchNumbers()).containsExactly("DA-" + Portal.ORDER + "-2");
  }

  @Test
  @DisplayName("10, 9110: the price of the answer, not of the order")
  void invoicesTheConfirmedPrice() {
    assertThat(invoices(9010, 9110).get(0).lines())
        .extracting(line -> line.unitPrice().amount())
        .containsExactly(decimal("10.584"), decimal("11.408"));
  }

  @Test
  @DisplayName("30: two despatches, two invoices, the whole order")
  void invoicesEachPart() {
    var invoices = invoices(9030);

    assertThat(invoices)
        .extracting(InvoiceDocument::despatchNumbers)
        .containsExactly(List.of("DA-" + Portal.ORDER), List.of("DA-" + Portal.ORDER + "-2"));
    assertThat(quantities(invoices.get(0))).containsExactly(6020);
    assertThat(quantities(invoices.get(1))).containsExactly(3010);
  }

  @Test
  @DisplayName("31: five per cent dearer than confirmed")
  void invoicesAHigherPrice() {
    var invoice = invoices(9031).get(0);

    assertThat(invoice.lines().get(0).unitPrice().amount()).isEqualByComparingTo("10.29");
    assertBalanced(invoice);
  }

  @Test
  @DisplayName("9131: one more than despatched")
  void invoicesOneMore() {
    var invoice = invoices(9131, 4).get(0);

    assertThat(quantities(invoice)).containsExactly(9132, 4);
    assertBalanced(invoice);
  }

  @Test
  @DisplayName("9231: another rate than the item's")
  void invoicesAnotherRate() {
    bench.receive(portal.order(Portal.ORDER, 9231, 1, 9231));

    var invoice = portal.invoice(bench.after(21, "810").get(0));

    assertThat(invoice.lines())
        .extracting(line -> line.tax().orElseThrow().percent())
        .containsExactly(decimal("9"), decimal("13"), decimal("13"));
    assertBalanced(invoice);
  }

  @Test
  @DisplayName("32: the invoice before the goods, and no other after them")
  void invoicesBeforeItDespatches() {
    bench.receive(portal.order(Portal.ORDER, 9032));

    var invoice = portal.invoice(bench.after(5, "810").get(0));

    assertThat(quantities(invoice)).containsExactly(9032);
    assertThat(invoice.despatchNumbers()).isEmpty();
    assertThat(bench.typesAfter(60)).containsExactly("856");
  }

  @Test
  @DisplayName("33: the same invoice twice, under another control number")
  void invoicesTwice() {
    bench.receive(portal.order(Portal.ORDER, 9033));
    var sent = sent();

    assertThat(sent).hasSize(2);
    assertThat(portal.control(sent.get(1))).isNotEqualTo(portal.control(sent.get(0)));
    var invoices = sent.stream().map(portal::invoice).toList();
    assertThat(ContentHash.of(invoices.get(1))).isEqualTo(ContentHash.of(invoices.get(0)));
  }

  @Test
  @DisplayName("9133: the same number, another total")
  void usesAnInvoiceNumberTwice() {
    var invoices = invoices(9133);

    assertThat(invoices).hasSize(2);
    assertThat(invoices.get(1).number()).isEqualTo(invoices.get(0).number());
    assertThat(invoices.get(1).payable()).isNotEqualTo(invoices.get(0).payable());
    assertBalanced(invoices.get(1));
  }

  @Test
  @DisplayName("34: a charge that nobody agreed to")
  void chargesForFreight() {
    var invoice = invoices(9034).get(0);

    assertThat(invoice.charges()).hasSize(1);
    assertThat(invoice.charges().get(0).charge()).isTrue();
    assertThat(invoice.charges().get(0).amount()).isEqualTo(yuan("25.00"));
    assertBalanced(invoice);
  }

  @Test
  @DisplayName("9134: a total that is wrong by one")
  void addsUpWrongly() {
    var invoice = invoices(9134).get(0);

    assertThat(invoice.payable()).isEqualTo(sum(invoice).plus(yuan("1.00")));
  }

  @Test
  void withoutAPaceNothingIsInvoicedByItself() {
    var patient = Portal.profile(Duration.ofSeconds(10), Duration.ZERO);
    try (var quiet = new Bench(folder.resolve("quiet"), patient)) {
      quiet.receive(quiet.portal.order(Portal.ORDER, 12, 9002));

      assertThat(quiet.typesAfter(120)).containsExactly("855", "856", "855", "856");
    }
  }

  private List<InvoiceDocument> invoices(long... quantities) {
    bench.receive(portal.order(Portal.ORDER, quantities));
    return sent().stream().map(portal::invoice).toList();
  }

  private List<byte[]> sent() {
    var sent = new ArrayList<byte[]>();
    for (var i = 0; i < 50; i++) {
      sent.addAll(bench.after(1, "810"));
    }
    return sent;
  }

  private static List<Integer> quantities(InvoiceDocument invoice) {
    return invoice.lines().stream().map(line -> line.invoiced().value().intValue()).toList();
  }

  private static void assertBalanced(InvoiceDocument invoice) {
    assertThat(invoice.payable()).isEqualTo(sum(invoice));
  }

  /** What the parts of the document come to, with the tax of its lines reckoned anew. */
  private static Money sum(InvoiceDocument invoice) {
    var sum = yuan("0");
    for (var charge : invoice.charges()) {
      sum = sum.plus(charge.amount());
    }
    for (var tax : invoice.taxes()) {
      var net = yuan("0");
      for (var line : invoice.lines()) {
        if (line.tax().orElseThrow().percent().equals(tax.percent())) {
          net = net.plus(line.net());
        }
      }
      var reckoned = net.amount().multiply(tax.percent()).divide(decimal("100"));
      sum = sum.plus(net).plus(new Money(reckoned, "CNY"));
    }
    return sum;
  }

  private static Money yuan(String amount) {
    return new Money(decimal(amount), "CNY");
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
