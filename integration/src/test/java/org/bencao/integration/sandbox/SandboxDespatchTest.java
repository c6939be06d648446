package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.document.OrderResponseDocument.Schedule.Kind.BACKORDERED;
import static org.bencao.document.OrderResponseDocument.Schedule.Kind.CONFIRMED;
import static org.bencao.document.OrderResponseDocument.Schedule.Kind.REJECTED;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.CheckDigit;
import org.bencao.common.Quantity;
import org.bencao.common.Sscc;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.LotQuantity;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.document.Package;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the sandbox wholesaler despatches (doc:6)")
class SandboxDespatchTest {

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
  @DisplayName("01: answer, despatch and invoice, and nothing after them")
  void sendsTheDocumentsOfAnOrderInTheirOrder() {
    bench.receive(portal.order(Portal.ORDER, 12, 3));

    assertThat(bench.typesAfter(2)).containsExactly("855");
    assertThat(bench.typesAfter(7)).isEmpty();
    assertThat(bench.typesAfter(1)).containsExactly("856");
    assertThat(bench.typesAfter(9)).isEmpty();
    assertThat(bench.typesAfter(1)).containsExactly("810");
    assertThat(bench.typesAfter(600)).isEmpty();
    assertThat(bench.wholesaler.sums().open()).isZero();
  }

  @Test
  @DisplayName("01: what was confirmed, in one lot and one carton")
  void despatchesWhatItConfirmed() {
    var despatch = despatches(12, 3).get(0);

    assertThat(despatch.number()).isEqualTo("DA-" + Portal.ORDER);
    assertThat(despatch.issuedAt()).isEqualTo(Portal.NOW.plusSeconds(10));
    assertThat(despatch.shippedOn()).contains(Portal.TODAY);
    assertThat(despatch.expectedOn()).contains(Portal.TODAY.plusDays(2));
    assertThat(despatch.orderNumbers()).containsExactly(Portal.ORDER);
    assertThat(despatch.packageCount()).contains(1);
    assertThat(despatch.lines())
        .extracting(line -> line.lineRef().orElseThrow())
        .containsExactly("1", "2");
    assertThat(despatch.lines())
        .extracting(DespatchAdviceDocument.Line::shipped)
        .containsExactly(Quantity.of(12, "XBX"), Quantity.of(3, "XBX"));
    var lot = onlyLot(despatch, 0);
    assertThat(lot.lot().orElseThrow()).matches("L2611[A-Z2-9]");
    assertThat(lot.expiry()).contains(Portal.TODAY.plusDays(400));
    assertThat(lot.sscc()).isEqualTo(despatch.packages().get(0).sscc());
    var sscc = lot.sscc().orElseThrow().value();
    assertThat(sscc).startsWith("0952");
    assertThat(CheckDigit.isRight(sscc)).isTrue();
  }

  @Test
  void anOrderHasItsOwnCartonsAndAnItemItsLotOfTheDay() {
    var one = despatches(12).get(0);
    bench.receive(portal.order("QN-26-000418", 12));
    var sameDay = portal.despatch(bench.after(12, "856").get(0));
    bench.now = bench.now.plus(Duration.ofDays(3));
    bench.receive(portal.order("QN-26-000419", 12));
    var laterDay = portal.despatch(bench.after(12, "856").get(0));

    assertThat(ssccs(List.of(one, sameDay, laterDay))).doesNotHaveDuplicates();
    assertThat(onlyLot(sameDay, 0).lot()).isEqualTo(onlyLot(one, 0).lot());
    assertThat(onlyLot(laterDay, 0).lot()).isNotEqualTo(onlyLot(one, 0).lot());
  }

  @Test
  @DisplayName("02: half leaves, the rest is released and leaves later")
  void releasesABackOrder() {
    bench.receive(portal.order(Portal.ORDER, 9002));
    var sent = bench.after(60);

    assertThat(sent)
        .extracting(portal::type)
        .containsSubsequence("855", "856", "810", "855", "856", "810");
    var answers = ofType(sent, "855").stream().map(portal::response).toList();
    var released = answers.get(answers.size() - 1).lines().get(0);
    assertThat(released.sum(CONFIRMED)).isEqualByComparingTo("9002");
    assertThat(released.sum(BACKORDERED)).isZero();
    assertThat(released.schedules())
        .extracting(part -> part.promisedDelivery().orElseThrow())
        .containsExactly(Portal.TODAY.plusDays(2), Portal.TODAY.plusDays(9));
    assertThat(answers.get(answers.size() - 1).number()).isEqualTo("SO-" + Portal.ORDER + "-2");
  }

  @Test
  @DisplayName("02: the second despatch brings the rest")
  void despatchesABackOrderOnItsOwn() {
    var despatches = despatches(9002, 5);

    assertThat(despatches)
        .extracting(DespatchAdviceDocument::number)
        .containsExactly("DA-" + Portal.ORDER, "DA-" + Portal.ORDER + "-2");
    assertThat(despatches.get(0).lines())
        .extracting(line -> line.shipped().value().intValue())
        .containsExactly(4501, 5);
    assertThat(despatches.get(1).lines())
        .extracting(line -> line.shipped().value().intValue())
        .containsExactly(4501);
    assertThat(despatches.get(1).expectedOn()).contains(Portal.TODAY.plusDays(9));
  }

  @Test
  @DisplayName("03: the rest is given up")
  void givesABackOrderUp() {
    bench.receive(portal.order(Portal.ORDER, 9003));

    var types = bench.typesAfter(21);
    var given = portal.response(bench.after(1).get(0)).lines().get(0);

    assertThat(types).containsExactly("855", "856", "810");
    assertThat(given.sum(CONFIRMED)).isEqualByComparingTo("4501");
    assertThat(given.sum(REJECTED)).isEqualByComparingTo("4502");
    assertThat(given.sum(BACKORDERED)).isZero();
    bench.acknowledge(bench.after(15));
    assertThat(bench.typesAfter(300)).isEmpty();
  }

  @Test
  @DisplayName("04, 05: what is not confirmed does not leave")
  void despatchesNothingOfWhatItDoesNotHave() {
    bench.receive(portal.order(Portal.ORDER, 9004, 9005));

    assertThat(bench.typesAfter(300)).containsExactly("855");
  }

  @Test
  @DisplayName("04: nor what it never sold")
  void despatchesNothingThatItDoesNotSell() {
    bench.receive(portal.orderOf("NOBODY-SELLS-IT", 9004));

    assertThat(bench.typesAfter(120)).containsExactly("855");
  }

  @Test
  @DisplayName("08: a substitute waits for the buyer's word")
  void keepsASubstituteBack() {
    var despatch = despatches(9008, 3).get(0);

    assertThat(despatch.lines())
        .extracting(line -> line.lineRef().orElseThrow())
        .containsExactly("2");
  }

  @Test
  @DisplayName("09: another GTIN than the one that was ordered and confirmed")
  void despatchesAnotherItem() {
    bench.receive(portal.order(Portal.ORDER, 9009));
    var confirmed = portal.response(bench.after(3, "855").get(0)).lines().get(0);
    var shipped = portal.despatch(bench.after(9, "856").get(0)).lines().get(0);

    assertThat(confirmed.substitute()).isEmpty();
    assertThat(shipped.lineRef()).contains("1");
    assertThat(shipped.item().gtin())
        .isPresent()
        .isNotEqualTo(confirmed.item().orElseThrow().gtin());
    assertThat(shipped.shipped()).isEqualTo(Quantity.of(9009, "XBX"));
  }

  @Test
  @DisplayName("12, 9112: the answer is in cases, the goods are in the unit of the order")
  void despatchesInTheUnitOfTheOrder() {
    assertThat(despatches(9012, 9112).get(0).lines())
        .extracting(DespatchAdviceDocument.Line::shipped)
        .containsExactly(Quantity.of(9012, "XBX"), Quantity.of(9112, "XBX"));
  }

  @Test
  @DisplayName("13: two more than ordered")
  void despatchesMoreThanOrdered() {
    var line = despatches(9013).get(0).lines().get(0);

    assertThat(line.shipped()).isEqualTo(Quantity.of(9015, "XBX"));
    assertThat(line.ordered()).contains(Quantity.of(9013, "XBX"));
  }

  @Test
  @DisplayName("14: after the late answer, not before it")
  void despatchesAfterALateAnswer() {
    bench.receive(portal.order(Portal.ORDER, 9014));
    assertThat(bench.typesAfter(60)).isEmpty();

    bench.now = Portal.NOW.plus(Portal.profile().pace().late());

    assertThat(bench.typesAfter(1)).containsExactly("855");
    assertThat(bench.typesAfter(7)).containsExactly("856");
  }

  @Test
  @DisplayName("20: the despatch before the answer")
  void despatchesBeforeItAnswers() {
    bench.receive(portal.order(Portal.ORDER, 9020));

    assertThat(bench.typesAfter(2)).containsExactly("856");
    var answer = portal.response(bench.after(8).get(0));
    bench.acknowledge(bench.after(15));
    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(bench.wholesaler.sums().open()).isZero();
  }

  @Test
  @DisplayName("9120: the answer rejects what has left, and it is invoiced")
  void rejectsWhatItHasDespatched() {
    bench.receive(portal.order(Portal.ORDER, 9120));
    var despatch = portal.despatch(bench.after(2, "856").get(0));
    var answer = portal.response(bench.after(8, "855").get(0));

    assertThat(despatch.lines().get(0).shipped()).isEqualTo(Quantity.of(9120, "XBX"));
    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(answer.lines().get(0).sum(REJECTED)).isEqualByComparingTo("9120");
    assertThat(bench.typesAfter(60)).containsExactly("810");
  }

  @Test
  @DisplayName("21, 9121: the newer answer counts")
  void despatchesWhatTheNewerAnswerSays() {
    bench.receive(portal.order(Portal.ORDER, 9021));
    assertThat(bench.typesAfter(60)).containsExactly("855", "855");

    bench.receive(portal.order("QN-26-000418", 9121));
    assertThat(bench.typesAfter(60)).containsExactly("855", "855", "856", "810");
  }

  @Test
  @DisplayName("25, 9125: a lot that has expired, one that soon will")
  void despatchesOldLots() {
    var despatch = despatches(9025, 9125, 4).get(0);

    assertThat(onlyLot(despatch, 0).expiry().orElseThrow()).isBefore(Portal.TODAY);
    assertThat(onlyLot(despatch, 1).expiry()).contains(Portal.TODAY.plusDays(30));
    assertThat(onlyLot(despatch, 2).expiry()).contains(Portal.TODAY.plusDays(400));
    assertThat(onlyLot(despatch, 0).lot()).isPresent();
  }

  @Test
  @DisplayName("28: without a lot")
  void doesNotSayTheLot() {
    var despatch = despatches(9028, 4).get(0);

    assertThat(onlyLot(despatch, 0).lot()).isEmpty();
    assertThat(onlyLot(despatch, 1).lot()).isPresent();
  }

  @Test
  @DisplayName("29: the carton's number was used before")
  void reusesACarton() {
    var first = despatches(9029, 4).get(0);
    bench.receive(portal.order("QN-26-000418", 9029));
    var second = portal.despatch(bench.after(12, "856").get(0));

    assertThat(onlyLot(second, 0).sscc()).isEqualTo(onlyLot(first, 0).sscc()).isPresent();
    assertThat(onlyLot(first, 1).sscc()).isNotEqualTo(onlyLot(first, 0).sscc());
    assertThat(first.packageCount()).contains(2);
  }

  @Test
  @DisplayName("9129: three cartons are counted, two are named")
  void countsItsCartonsWrongly() {
    var despatch = despatches(9129).get(0);

    assertThat(despatch.packages()).hasSize(2);
    assertThat(despatch.packageCount()).contains(3);
  }

  @Test
  @DisplayName("30: two lots, three cartons, two despatches, and nothing wrong")
  void despatchesInParts() {
    var despatches = despatches(9030);

    assertThat(despatches).hasSize(2);
    var lots = despatches.stream().flatMap(one -> one.lines().get(0).lots().stream()).toList();
    assertThat(lots)
        .extracting(lot -> lot.quantity().value().intValue())
        .containsExactly(3010, 3010, 3010);
    assertThat(lots.stream().map(LotQuantity::lot).distinct()).hasSize(2);
    assertThat(ssccs(despatches)).hasSize(3).doesNotHaveDuplicates();
    assertThat(despatches)
        .extracting(one -> one.packageCount().orElseThrow())
        .containsExactly(2, 1);
  }

  @Test
  @DisplayName("38: only the order that was placed is despatched")
  void despatchesTheOrderThatWasPlaced() {
    bench.receive(portal.order(Portal.ORDER, 9038));

    assertThat(bench.typesAfter(60)).containsExactly("855", "855", "856", "810");
  }

  @Test
  void withoutAPaceNothingLeavesByItselfAndTheOrderIsFinished() {
    var still = Portal.profile(Duration.ZERO, Duration.ofSeconds(20));
    try (var quiet = new Bench(folder.resolve("quiet"), still)) {
      quiet.receive(quiet.portal.order(Portal.ORDER, 12));

      assertThat(quiet.typesAfter(120)).containsExactly("855");
      assertThat(quiet.wholesaler.sums().open()).isZero();
    }
  }

  @Test
  void aQuantityTooLongForTheDespatchIsNotedAndHoldsNobodyUp() {
    bench.receive(portal.order(Portal.ORDER, 99_999_999_999L));
    bench.receive(portal.order("QN-26-000418", 12));

    assertThat(bench.typesAfter(60)).containsExactly("855", "855", "856", "810");
    assertThat(bench.wholesaler.sums().notes())
        .extracting(note -> note.text("code"))
        .containsExactly("NOT_WRITABLE");
  }

  @Test
  void anArmedScenarioOfALineIsDespatchedAsArmed() {
    bench.armed.arm("1", new Scenario(28, 1), Optional.empty(), bench.now);

    assertThat(onlyLot(despatches(7).get(0), 0).lot()).isEmpty();
  }

  private List<DespatchAdviceDocument> despatches(long... quantities) {
    bench.receive(portal.order(Portal.ORDER, quantities));
    var sent = new ArrayList<DespatchAdviceDocument>();
    for (var i = 0; i < 50; i++) {
      bench.after(1, "856").stream().map(portal::despatch).forEach(sent::add);
    }
    return sent;
  }

  private List<byte[]> ofType(List<byte[]> sent, String type) {
    return sent.stream().filter(bytes -> portal.type(bytes).equals(type)).toList();
  }

  private static LotQuantity onlyLot(DespatchAdviceDocument despatch, int line) {
    assertThat(despatch.lines().get(line).lots()).hasSize(1);
    return despatch.lines().get(line).lots().get(0);
  }

  private static List<Sscc> ssccs(List<DespatchAdviceDocument> despatches) {
    return despatches.stream()
        .flatMap(despatch -> despatch.packages().stream())
        .map(Package::sscc)
        .map(Optional::orElseThrow)
        .toList();
  }
}
