package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the sandbox wholesaler credits after a receipt (doc:6)")
class SandboxClaimTest {

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
  @DisplayName("35: all that is damaged, held, sent back or short, and nothing else")
  void creditsWhatIsClaimed() {
    finish(9035, 7);

    bench.receive(
        portal.advice(
            Portal.ORDER,
            "RA-1",
            Portal.found(1, 9020, 4, 3, 2, 6),
            Portal.found(2, 5, 0, 0, 0, 2)));
    var credit = only(bench.after(2, "810"));

    assertThat(credit.number()).isEqualTo("CN-" + Portal.ORDER);
    assertThat(credit.kind()).isEqualTo(Kind.CREDIT_NOTE);
    assertThat(credit.creditedInvoice()).contains("INV-" + Portal.ORDER);
    assertThat(credit.claimNumber()).contains("RA-1");
    assertThat(credit.lines())
        .extracting(line -> line.lineRef().orElseThrow())
        .containsExactly("1");
    assertThat(credit.lines().get(0).invoiced()).isEqualTo(Quantity.of(15, "XBX"));
    // 15 x 9.80 and 13 %
    assertThat(credit.payable()).isEqualTo(new Money(new BigDecimal("166.11"), "CNY"));
    assertThat(bench.typesAfter(60)).isEmpty();
  }

  @Test
  @DisplayName("9135: half of it, rounded up")
  void creditsHalf() {
    finish(9135);

    bench.receive(portal.advice(Portal.ORDER, "RA-1", Portal.found(1, 9128, 0, 0, 0, 7)));

    assertThat(only(bench.after(2, "810")).lines().get(0).invoiced())
        .isEqualTo(Quantity.of(4, "XBX"));
  }

  @Test
  @DisplayName("9235: more than was invoiced")
  void creditsTooMuch() {
    finish(9235);

    bench.receive(portal.advice(Portal.ORDER, "RA-1", Portal.found(1, 9234, 1, 0, 0, 0)));

    assertThat(only(bench.after(2, "810")).lines().get(0).invoiced())
        .isEqualTo(Quantity.of(9236, "XBX"));
  }

  @Test
  void creditsNothingWhereAllIsGood() {
    finish(9035);

    bench.receive(portal.advice(Portal.ORDER, "RA-1", Portal.found(1, 9035, 0, 0, 0, 0)));

    assertThat(bench.typesAfter(60)).isEmpty();
  }

  @Test
  void entersAReceiptAndCreditsNothingInOtherScenarios() throws Exception {
    finish(12);

    var answer =
        bench.receive(portal.advice(Portal.ORDER, "RA-1", Portal.found(1, 10, 0, 0, 0, 2)));

    assertThat(answer).extracting(portal::type).containsExactly("997");
    assertThat(bench.typesAfter(60)).isEmpty();
    assertThat(bench.ledger(LedgerEntry.Kind.ADVICE))
        .extracting(entry -> entry.text("order") + " " + entry.text("document"))
        .containsExactly(Portal.ORDER + " RA-1");
  }

  @Test
  void takesAReceiptOnceAndTheNextOneToo() throws Exception {
    finish(9035);
    bench.receive(portal.advice(Portal.ORDER, "RA-1", Portal.found(1, 9034, 1, 0, 0, 0)));
    bench.receive(portal.advice(Portal.ORDER, "RA-1", Portal.found(1, 9034, 1, 0, 0, 0)));
    bench.restart();

    bench.receive(portal.advice(Portal.ORDER, "RA-2", Portal.found(1, 0, 2, 0, 0, 0)));
    var credits = bench.after(10, "810").stream().map(portal::invoice).toList();

    assertThat(credits)
        .extracting(InvoiceDocument::number)
        .containsExactly("CN-" + Portal.ORDER, "CN-" + Portal.ORDER + "-2");
    assertThat(credits)
        .extracting(credit -> credit.lines().get(0).invoiced().value().intValue())
        .containsExactly(1, 2);
    assertThat(bench.ledger(LedgerEntry.Kind.ADVICE)).hasSize(2);
  }

  @Test
  void aClaimThatComesBeforeTheInvoiceIsCreditedAfterIt() {
    bench.receive(portal.order(Portal.ORDER, 9035));
    bench.acknowledge(bench.after(12));
    bench.receive(portal.advice(Portal.ORDER, "RA-1", Portal.found(1, 9034, 1, 0, 0, 0)));

    var sent = bench.after(12, "810").stream().map(portal::invoice).toList();

    assertThat(sent)
        .extracting(InvoiceDocument::kind)
        .containsExactly(Kind.INVOICE, Kind.CREDIT_NOTE);
  }

  private void finish(long... quantities) {
    bench.receive(portal.order(Portal.ORDER, quantities));
    bench.typesAfter(40);
  }

  private InvoiceDocument only(List<byte[]> sent) {
    assertThat(sent).hasSize(1);
    return portal.invoice(sent.get(0));
  }
}
