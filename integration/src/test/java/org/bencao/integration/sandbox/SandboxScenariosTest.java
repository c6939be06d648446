package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.document.OrderResponseDocument.Schedule.Kind.BACKORDERED;
import static org.bencao.document.OrderResponseDocument.Schedule.Kind.CONFIRMED;
import static org.bencao.document.OrderResponseDocument.Schedule.Kind.REJECTED;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Quantity;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the sandbox wholesaler plays (doc:6)")
class SandboxScenariosTest {

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
  @DisplayName("01: a 997 at once, the whole order after the pace")
  void acceptsInFull() {
    var first = bench.receive(portal.order(Portal.ORDER, 12, 3));
    assertThat(first).singleElement().satisfies(bytes -> accepted(bytes, "850"));

    assertThat(bench.after(1)).isEmpty();
    var answer = only(bench.after(3));
    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(answer.orderNumber()).isEqualTo(Portal.ORDER);
    assertThat(answer.lines())
        .extracting(line -> line.sum(CONFIRMED))
        .containsExactly(decimal("12"), decimal("3"));
    assertThat(answer.lines().get(0).schedules().get(0).promisedDelivery())
        .contains(Portal.TODAY.plusDays(2));
  }

  @Test
  @DisplayName("02: half now, half on back order a week later; line scenarios mix")
  void confirmsHalfAndBackordersHalf() {
    var answer = answerTo(5, 9002);

    assertThat(answer.verdict()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(answer.lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("5");
    var line = answer.lines().get(1);
    assertThat(line.sum(CONFIRMED)).isEqualByComparingTo("4501");
    assertThat(line.sum(BACKORDERED)).isEqualByComparingTo("4501");
    assertThat(line.schedules().get(1).promisedDelivery()).contains(Portal.TODAY.plusDays(9));
  }

  @Test
  @DisplayName("02 by its item: an odd pack goes on back order")
  void playsTheScenarioOfItsItem() {
    bench.receive(portal.orderOf("SBX-02", 3));

    var line = only(bench.after(3)).lines().get(0);

    assertThat(line.sum(CONFIRMED)).isEqualByComparingTo("1");
    assertThat(line.sum(BACKORDERED)).isEqualByComparingTo("2");
  }

  @Test
  @DisplayName("04: all on back order")
  void backordersAll() {
    var line = answerTo(9004).lines().get(0);

    assertThat(line.sum(BACKORDERED)).isEqualByComparingTo("9004");
    assertThat(line.sum(CONFIRMED)).isZero();
  }

  @ParameterizedTest(name = "0{0}: rejected")
  @ValueSource(ints = {5, 6, 7})
  void rejectsALineAndAcceptsItsNeighbour(int number) {
    var answer = answerTo(9000 + number, 4);

    assertThat(answer.verdict()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(answer.lines().get(0).verdict()).isEqualTo(LineVerdict.REJECTED);
    assertThat(answer.lines().get(0).sum(REJECTED)).isEqualByComparingTo("" + (9000 + number));
    assertThat(answer.lines().get(1).verdict()).isEqualTo(LineVerdict.ACCEPTED);
  }

  @Test
  @DisplayName("05, 07: the reasons differ")
  void saysWhyALineIsRejected() {
    var answer = answerTo(9005, 9007);

    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(answer.lines())
        .extracting(line -> line.reason().orElseThrow().code())
        .containsExactly("IR", "R2");
  }

  @Test
  @DisplayName("07: what is not in its catalogue it does not know")
  void rejectsAnItemItDoesNotSell() {
    bench.receive(portal.orderOf("NOBODY-SELLS-IT", 2));

    assertThat(only(bench.after(3)).verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  @DisplayName("08: another GTIN at another price")
  void offersASubstitute() {
    var line = answerTo(9008).lines().get(0);

    assertThat(line.verdict()).isEqualTo(LineVerdict.SUBSTITUTED);
    var substitute = line.substitute().orElseThrow();
    assertThat(substitute.item().gtin()).isNotEqualTo(line.item().orElseThrow().gtin());
    assertThat(substitute.item().sellerItem()).hasValueSatisfying(List.of("K2", "K3")::contains);
    assertThat(substitute.unitPrice()).isNotEqualTo(line.unitPrice()).isPresent();
  }

  @Test
  @DisplayName("10, 9110: price up and down by 8 %")
  void changesThePrice() {
    var lines = answerTo(9010, 9110).lines();

    assertThat(lines.get(0).unitPrice().orElseThrow().amount()).isEqualByComparingTo("10.584");
    assertThat(lines.get(1).unitPrice().orElseThrow().amount()).isEqualByComparingTo("11.408");
    assertThat(lines).allMatch(line -> line.verdict() == LineVerdict.CHANGED);
  }

  @Test
  @DisplayName("11: ten days later")
  void promisesALateDate() {
    var line = answerTo(9011).lines().get(0);

    assertThat(line.schedules().get(0).promisedDelivery()).contains(Portal.TODAY.plusDays(12));
  }

  @Test
  @DisplayName("12, 9112: cases of twelve, even and uneven")
  void answersInAnotherUnit() {
    var lines = answerTo(9012, 9112).lines();

    assertThat(lines.get(0).schedules().get(0).quantity()).isEqualTo(Quantity.of(751, "XCS"));
    assertThat(lines.get(1).schedules().get(0).quantity().unit()).isEqualTo("XCS");
    assertThat(lines.get(1).schedules().get(0).quantity().value().scale()).isPositive();
  }

  @Test
  @DisplayName("13: two more than ordered")
  void confirmsMoreThanOrdered() {
    assertThat(answerTo(9013).lines().get(0).sum(CONFIRMED)).isEqualByComparingTo("9015");
  }

  @Test
  @DisplayName("14: after the deadline")
  void answersLate() {
    bench.receive(portal.order(Portal.ORDER, 9014));

    assertThat(bench.after(60)).isEmpty();
    bench.now = Portal.NOW.plus(Portal.profile().pace().late());
    assertThat(only(bench.after(1)).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  @DisplayName("15: acknowledges and falls silent")
  void neverAnswers() {
    assertThat(bench.receive(portal.order(Portal.ORDER, 9015))).hasSize(1);

    assertThat(bench.after(120)).isEmpty();
  }

  @Test
  @DisplayName("16: the second send gets all, and books nothing again")
  void acknowledgesTheSecondSendOnly() throws Exception {
    var order = portal.order(Portal.ORDER, 9016);
    assertThat(bench.receive(order)).isEmpty();
    assertThat(bench.after(30)).isEmpty();

    var again = bench.receive(order);

    assertThat(again).singleElement().satisfies(bytes -> accepted(bytes, "850"));
    assertThat(only(bench.after(3)).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(bench.ledger(LedgerEntry.Kind.EFFECT)).hasSize(1);
    assertThat(bench.ledger(LedgerEntry.Kind.RECEIPT)).hasSize(2);
  }

  @Test
  @DisplayName("17: a 997 that names PO1, element 2; nothing is booked; a new send is taken")
  void refusesTheSyntax() throws Exception {
    var order = portal.order(Portal.ORDER, 4, 9017);
    var refusal = bench.receive(order);

    var acknowledgement = portal.acknowledged(refusal.get(0));
    assertThat(acknowledgement.verdict()).isEqualTo(AcknowledgementDocument.Verdict.REJECTED);
    var error = acknowledgement.messages().get(0).errors().get(0);
    assertThat(error.segment()).isEqualTo("PO1");
    assertThat(error.element()).contains(2);
    assertThat(error.badValue()).contains("9017");
    assertThat(bench.after(30)).isEmpty();
    assertThat(bench.ledger(LedgerEntry.Kind.EFFECT)).isEmpty();
    assertThat(bench.receive(order)).singleElement().isEqualTo(refusal.get(0));

    accepted(bench.receive(portal.order(Portal.ORDER, 4, 9017)).get(0), "850");
    assertThat(only(bench.after(3)).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(bench.ledger(LedgerEntry.Kind.EFFECT)).hasSize(1);
  }

  @Test
  @DisplayName("18: the same bytes twice")
  void sendsTheAnswerTwice() {
    bench.receive(portal.order(Portal.ORDER, 9018));

    var answers = bench.after(5);

    assertThat(answers).hasSize(2);
    assertThat(answers.get(1)).isEqualTo(answers.get(0));
  }

  @Test
  @DisplayName("9118: the same content under a new control number")
  void sendsTheContentTwice() {
    bench.receive(portal.order(Portal.ORDER, 9118));

    var answers = bench.after(5);

    assertThat(controls(answers)).hasSize(2);
    assertThat(portal.response(answers.get(1)).lines())
        .isEqualTo(portal.response(answers.get(0)).lines());
  }

  @Test
  @DisplayName("19: the same control number, other content")
  void usesAControlNumberTwice() {
    bench.receive(portal.order(Portal.ORDER, 9019));

    var answers = bench.after(5);

    assertThat(answers).hasSize(2);
    assertThat(controls(answers)).hasSize(1);
    assertThat(portal.response(answers.get(0)).lines().get(0).sum(CONFIRMED)).isPositive();
    assertThat(portal.response(answers.get(1)).lines().get(0).sum(BACKORDERED)).isPositive();
  }

  @Test
  @DisplayName("21, 9121: a second answer, newer or older than the first")
  void contradictsItself() {
    bench.receive(portal.order(Portal.ORDER, 9021));
    var newer = bench.after(5);
    bench.receive(portal.order("QN-26-000418", 9121));
    var older = bench.after(5);

    assertThat(portal.response(newer.get(1)).issuedAt())
        .isAfterOrEqualTo(portal.response(newer.get(0)).issuedAt());
    assertThat(portal.response(newer.get(1)).number())
        .isGreaterThan(portal.response(newer.get(0)).number());
    assertThat(portal.response(older.get(1)).issuedAt())
        .isBefore(portal.response(older.get(0)).issuedAt());
    assertThat(portal.response(older.get(1)).lines().get(0).sum(BACKORDERED)).isPositive();
  }

  @Test
  @DisplayName("37: four malformed answers, really malformed, then a good one")
  void sendsMalformedAnswersFirst() {
    bench.receive(portal.order(Portal.ORDER, 9037));
    var malformed = bench.after(9);

    assertThat(malformed).hasSize(4);
    assertThat(malformed)
        .allSatisfy(bytes -> assertThat(portal.interchange(bytes).faults()).isNotEmpty());
    var trimmed = malformed.get(0);
    assertThat(portal.interchange(trimmed).sound()).isFalse();
    assertThat(portal.interchange(malformed.get(1)).groups().get(0).messages().get(0).faults())
        .anySatisfy(fault -> assertThat(fault.envelopeCode()).contains("4"));
    assertThat(new String(malformed.get(2), StandardCharsets.US_ASCII)).doesNotContain("IEA*");
    assertThat(malformed.get(3)[1]).isZero();
    assertThat(portal.interchange(malformed.get(3)).header()).isEmpty();

    bench.acknowledge(malformed.subList(1, 2));
    var good = bench.after(20);
    assertThat(only(good).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  @DisplayName("9237: a refusal brings the good copy at once, under a new number")
  void sendsTheGoodCopyWhenRefused() {
    bench.receive(portal.order(Portal.ORDER, 9237));
    var malformed = bench.after(3);
    assertThat(malformed).hasSize(1);

    bench.acknowledge(malformed);

    var good = bench.after(2);
    assertThat(only(good).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(portal.control(good.get(0))).isNotEqualTo(portal.control(malformed.get(0)));
  }

  @Test
  @DisplayName("38: first for an order that nobody placed")
  void answersAnUnknownOrderFirst() {
    bench.receive(portal.order(Portal.ORDER, 9038));

    var answers = bench.after(5);

    assertThat(answers)
        .extracting(bytes -> portal.response(bytes).orderNumber())
        .containsExactly("QN-26-100417", Portal.ORDER);
  }

  @Test
  @DisplayName("An armed scenario is played by the next order only")
  void playsWhatIsArmedOnce() {
    bench.armed.arm("1", new Scenario(5, 1), Optional.of("kh"), bench.now);
    bench.receive(portal.order(Portal.ORDER, 3));
    var first = bench.after(3);
    bench.receive(portal.order("QN-26-000418", 3));

    assertThat(only(first).verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(only(bench.after(3)).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  private OrderResponseDocument answerTo(long... quantities) {
    bench.receive(portal.order(Portal.ORDER, quantities));
    return only(bench.after(3));
  }

  private OrderResponseDocument only(List<byte[]> sent) {
    assertThat(sent).hasSize(1);
    return portal.response(sent.get(0));
  }

  private void accepted(byte[] bytes, String type) {
    var acknowledgement = portal.acknowledged(bytes);
    assertThat(acknowledgement.verdict()).isEqualTo(AcknowledgementDocument.Verdict.ACCEPTED);
    assertThat(acknowledgement.messages().get(0).type()).isEqualTo(type);
  }

  private Set<String> controls(List<byte[]> interchanges) {
    return interchanges.stream().map(portal::control).collect(Collectors.toSet());
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
