package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.document.OrderResponseDocument.Schedule.Kind.BACKORDERED;
import static org.bencao.document.OrderResponseDocument.Schedule.Kind.CONFIRMED;
import static org.bencao.document.OrderResponseDocument.Schedule.Kind.REJECTED;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderChangeResponseDocument.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the sandbox wholesaler answers to a change (doc:6)")
class SandboxChangeTest {

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
  void acceptsWhatHasNotLeftAndNeitherDespatchesNorInvoicesIt() {
    bench.receive(portal.order(Portal.ORDER, 12, 3));
    bench.acknowledge(bench.after(3));

    var receipt = bench.receive(portal.change(Portal.ORDER, "1", 5, 0));
    var answer = only(bench.after(2, "865"));

    assertThat(receipt).extracting(portal::type).containsExactly("997");
    assertThat(answer.changeNumber()).contains("1");
    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(answer.response().orderNumber()).isEqualTo(Portal.ORDER);
    assertThat(answer.lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("5");
    assertThat(answer.lines().get(1).sum(CONFIRMED)).isZero();
    var despatch = portal.despatch(bench.after(6, "856").get(0));
    assertThat(despatch.lines())
        .extracting(line -> line.shipped())
        .containsExactly(Quantity.of(5, "XBX"));
    var invoice = portal.invoice(bench.after(10, "810").get(0));
    assertThat(invoice.lines())
        .extracting(line -> line.invoiced())
        .containsExactly(Quantity.of(5, "XBX"));
    assertThat(bench.typesAfter(120)).isEmpty();
  }

  @Test
  void cancelsAnOrderOfWhichNothingHasLeft() {
    bench.receive(portal.order(Portal.ORDER, 12, 3));
    bench.acknowledge(bench.after(3));

    bench.receive(portal.cancellation(Portal.ORDER, "1"));
    var answer = only(bench.after(2, "865"));

    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(answer.lines()).hasSize(2).allMatch(line -> line.sum(CONFIRMED).signum() == 0);
    assertThat(bench.typesAfter(120)).isEmpty();
    assertThat(bench.wholesaler.sums().open()).isZero();
  }

  @Test
  void rejectsWhatHasLeft() {
    bench.receive(portal.order(Portal.ORDER, 12));
    bench.acknowledge(bench.after(11));

    bench.receive(portal.cancellation(Portal.ORDER, "1"));
    var answer = only(bench.after(3, "865"));

    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(answer.lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("12");
  }

  @Test
  @DisplayName("02: the back order can still be cancelled, and is not released then")
  void acceptsForTheBackOrderWhatItRejectsForTheRest() {
    bench.receive(portal.order(Portal.ORDER, 9002));
    bench.acknowledge(bench.after(11));

    bench.receive(portal.change(Portal.ORDER, "1", 0));
    var answer = only(bench.after(3, "865"));

    assertThat(answer.verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
    assertThat(answer.lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("4501");
    assertThat(answer.lines().get(0).sum(BACKORDERED)).isZero();
    assertThat(bench.typesAfter(120)).containsExactly("810");
  }

  @Test
  @DisplayName("02: of a back order a part can be cancelled, the rest is released")
  void releasesWhatIsLeftOfABackOrder() {
    bench.receive(portal.order(Portal.ORDER, 9002));
    bench.acknowledge(bench.after(11));

    bench.receive(portal.change(Portal.ORDER, "1", 6000));
    assertThat(only(bench.after(3, "865")).verdict()).isEqualTo(Verdict.ACCEPTED);

    bench.acknowledge(bench.after(10));
    var rest = portal.despatch(bench.after(8, "856").get(0)).lines().get(0);
    assertThat(rest.shipped()).isEqualTo(Quantity.of(1499, "XBX"));
  }

  @Test
  void addsToALineThatHasNotLeft() {
    bench.receive(portal.order(Portal.ORDER, 12));
    bench.acknowledge(bench.after(3));

    bench.receive(portal.change(Portal.ORDER, "1", 20));
    assertThat(only(bench.after(2, "865")).verdict()).isEqualTo(Verdict.ACCEPTED);
    bench.acknowledge(bench.after(5));
    bench.receive(portal.change(Portal.ORDER, "2", 30));

    var late = only(bench.after(3, "865"));
    assertThat(late.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(late.lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("20");
  }

  @Test
  void answersAChangeOfAnOrderThatIsLongFinished() {
    bench.receive(portal.order(Portal.ORDER, 12));
    bench.typesAfter(60);
    bench.restart();

    bench.receive(portal.change(Portal.ORDER, "1", 0));
    bench.restart();
    var answer = only(bench.after(3, "865"));

    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(bench.typesAfter(60)).isEmpty();
  }

  @Test
  void takesAChangeNumberOnceAndSaysTheSameAgain() throws Exception {
    bench.receive(portal.order(Portal.ORDER, 12));
    bench.acknowledge(bench.after(3));
    bench.receive(portal.change(Portal.ORDER, "1", 5));
    var first = bench.after(2, "865");
    bench.restart();

    var again = bench.receive(portal.change(Portal.ORDER, "1", 5));

    assertThat(again).extracting(portal::type).containsExactlyInAnyOrder("865", "997");
    assertThat(again).contains(first.get(0));
    assertThat(bench.ledger(LedgerEntry.Kind.CHANGE)).hasSize(1);
    bench.typesAfter(60);
    assertThat(bench.wholesaler.sums().open()).isZero();
  }

  @Test
  void aRepeatThatComesBeforeTheAnswerChangesNothing() throws Exception {
    bench.receive(portal.order(Portal.ORDER, 12));
    bench.acknowledge(bench.after(3));
    bench.receive(portal.change(Portal.ORDER, "1", 5));
    bench.receive(portal.change(Portal.ORDER, "1", 5));

    assertThat(bench.typesAfter(60)).containsExactly("865", "856", "810");
    assertThat(bench.ledger(LedgerEntry.Kind.CHANGE)).hasSize(1);
  }

  @Test
  void answersEachChangeByItsNumber() {
    bench.receive(portal.order(Portal.ORDER, 12));
    bench.acknowledge(bench.after(3));
    bench.receive(portal.change(Portal.ORDER, "1", 5));
    bench.receive(portal.change(Portal.ORDER, "2", 4));

    var answers = bench.after(4, "865").stream().map(portal::changeAnswer).toList();

    assertThat(answers)
        .extracting(answer -> answer.changeNumber().orElseThrow())
        .containsExactly("1", "2");
    assertThat(answers.get(1).lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("4");
  }

  @Test
  void aChangeBeforeTheAnswerIsAnsweredAfterIt() {
    bench.receive(portal.order(Portal.ORDER, 9014));
    bench.receive(portal.change(Portal.ORDER, "1", 0));
    assertThat(bench.typesAfter(60)).isEmpty();

    bench.now = Portal.NOW.plus(Portal.profile().pace().late());

    assertThat(bench.typesAfter(60)).containsExactly("855", "865");
  }

  @Test
  @DisplayName("04: accepts the cancellation and sends the goods all the same, without an invoice")
  void despatchesWhatWasCancelled() {
    bench.receive(portal.order(Portal.ORDER, 9004));
    bench.acknowledge(bench.after(30));
    bench.receive(portal.change(Portal.ORDER, "1", 0));

    var answer = only(bench.after(2, "865"));
    var despatch = portal.despatch(bench.after(8, "856").get(0));

    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(despatch.lines().get(0).shipped()).isEqualTo(Quantity.of(9004, "XBX"));
    assertThat(bench.typesAfter(120)).isEmpty();
  }

  @Test
  @DisplayName("08: a change that keeps the line is a yes to the substitute")
  void despatchesASubstituteThatTheBuyerWants() {
    bench.receive(portal.order(Portal.ORDER, 9008));
    var offer = portal.response(bench.after(3, "855").get(0)).lines().get(0);
    bench.receive(portal.change(Portal.ORDER, "1", 9008));

    var answer = only(bench.after(2, "865"));
    var shipped = portal.despatch(bench.after(8, "856").get(0)).lines().get(0);
    var invoiced = portal.invoice(bench.after(10, "810").get(0)).lines().get(0);

    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPTED);
    var substitute = offer.substitute().orElseThrow();
    assertThat(shipped.item().gtin()).isEqualTo(substitute.item().gtin());
    assertThat(invoiced.unitPrice()).isEqualTo(substitute.unitPrice().orElseThrow());
    assertThat(bench.typesAfter(60)).isEmpty();
  }

  @Test
  @DisplayName("08: a substitute that is refused never leaves")
  void keepsASubstituteThatTheBuyerRefuses() {
    bench.receive(portal.order(Portal.ORDER, 9008));
    bench.acknowledge(bench.after(3));
    bench.receive(portal.change(Portal.ORDER, "1", 0));

    assertThat(bench.typesAfter(120)).containsExactly("865");
  }

  @Test
  @DisplayName("39: the lorry had left")
  void rejectsAChangeThatCrossedTheDespatch() {
    bench.receive(portal.order(Portal.ORDER, 9039, 4));
    bench.acknowledge(bench.after(3));
    bench.receive(portal.cancellation(Portal.ORDER, "1"));

    assertThat(bench.typesAfter(1)).containsExactly("856");
    var answer = only(bench.after(1, "865"));

    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(answer.lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("9039");
    assertThat(bench.typesAfter(60)).containsExactly("810");
  }

  @Test
  @DisplayName("39: without a change it is an order like others")
  void despatchesInItsUsualTimeWithoutAChange() {
    bench.receive(portal.order(Portal.ORDER, 9039));

    assertThat(bench.typesAfter(9)).containsExactly("855");
    assertThat(bench.typesAfter(60)).containsExactly("856", "810");
  }

  @Test
  @DisplayName("40: lowers a line of its own accord")
  void lowersALineByHalf() {
    bench.receive(portal.order(Portal.ORDER, 9040, 4));
    bench.acknowledge(bench.after(3));

    var change = only(bench.after(1, "865"));
    var despatch = portal.despatch(bench.after(6, "856").get(0));

    assertThat(change.changeNumber()).isEmpty();
    assertThat(change.lines()).hasSize(1);
    assertThat(change.lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("4520");
    assertThat(change.lines().get(0).sum(REJECTED)).isEqualByComparingTo("4520");
    assertThat(despatch.lines())
        .extracting(line -> line.shipped().value().intValue())
        .containsExactly(4520, 4);
  }

  @Test
  void aLineThatNobodyOrderedIsNotAccepted() {
    bench.receive(portal.order(Portal.ORDER, 12));
    bench.acknowledge(bench.after(3));

    bench.receive(portal.change(Portal.ORDER, "1", 5, 5));
    var answer = only(bench.after(2, "865"));

    assertThat(answer.verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
    assertThat(answer.lines())
        .extracting(line -> line.lineRef().orElseThrow())
        .containsExactly("1");
  }

  @Test
  void aChangeInAForeignUnitIsNotAccepted() {
    bench.receive(portal.order(Portal.ORDER, 12));
    bench.acknowledge(bench.after(3));
    var line =
        new OrderChangeDocument.Line(
            "1", DocumentItem.of(Optional.empty(), "K1", "ITEM K1"), BigDecimal.ONE, "XCS");
    bench.receive(portal.change(Portal.ORDER, "1", DocumentPurpose.REPLACE, List.of(line)));

    var answer = only(bench.after(2, "865"));

    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(answer.lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("12");
  }

  private OrderChangeResponseDocument only(List<byte[]> sent) {
    assertThat(sent).hasSize(1);
    return portal.changeAnswer(sent.get(0));
  }
}
