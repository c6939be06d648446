package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bencao.ordering.boundary.Trade.reasons;
import static org.bencao.ordering.boundary.Trade.says;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The way back from a placed order (F2): the seller is asked, and only what it grants is gone. */
@EachDatabase
class CancelDatabaseTest {

  private final TestContainer container;
  private final Trade trade;

  CancelDatabaseTest(TestContainer container) {
    this.container = container;
    trade = Trade.byDesk(container);
  }

  @Test
  @DisplayName("F2: a whole order is cancelled when the seller says so, and its stock is free")
  void cancelsAll() {
    ask(Map.of());
    assertThat(trade.view().row().headline()).isEqualTo(Headline.PLACED);
    assertThat(trade.available(trade.first)).isEqualTo(90);

    grant(1);

    assertThat(trade.view().row().headline()).isEqualTo(Headline.CANCELLED);
    assertThat(trade.available(trade.first)).isEqualTo(100);
    assertThat(trade.available(trade.second)).isEqualTo(100);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("F2: a part of a confirmed line comes off what is confirmed")
  void cancelsAPart() {
    trade.confirmAll();
    ask(Map.of(1, new BigDecimal(4)));

    grant(1);

    assertThat(trade.line(1).cancelled()).isEqualByComparingTo("4");
    assertThat(trade.line(1).confirmed()).isEqualByComparingTo("6");
    assertThat(trade.line(2).cancelled()).isZero();
    assertThat(trade.available(trade.first)).isEqualTo(94);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("doc X: what is back-ordered goes before what is confirmed")
  void cancelsTheBackOrderFirst() {
    trade.answers().answer(trade.desk, trade.answer(trade.key(), says(1, 6, 4)));
    ask(Map.of(1, new BigDecimal(5)));

    grant(1);

    assertThat(trade.line(1).backOrdered()).isZero();
    assertThat(trade.line(1).confirmed()).isEqualByComparingTo("5");
    trade.assertBalanced();
  }

  @Test
  @DisplayName("doc X: what has left cannot be asked back")
  void asksNothingBackThatHasLeft() {
    trade.confirmAll();
    trade.ship(trade.despatch(trade.key(), "D-1", trade.lot(1, 8, "LA")));

    assertThat(reasons(asked(Map.of(1, new BigDecimal(3)))))
        .containsExactly(Reason.CHANGE_TOO_LATE);
    assertThat(container.get(CancelOrderService.class).cancellable(buyer(), trade.order.id()))
        .hasValueSatisfying(
            left -> {
              assertThat(left.get(1)).isEqualByComparingTo("2");
              assertThat(left.get(2)).isEqualByComparingTo("5");
            });
    ask(Map.of());
    grant(1);

    assertThat(trade.line(1).cancelled()).isEqualByComparingTo("2");
    assertThat(trade.line(1).delivery()).isEqualTo(DeliveryState.SHIPPED);
    assertThat(trade.line(2).answer()).isEqualTo(AnswerState.CANCELLED);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("doc row 31: what left before the word came stays, and a person hears of it")
  void comesTooLate() {
    trade.confirmAll();
    ask(Map.of(1, BigDecimal.TEN));
    trade.ship(trade.despatch(trade.key(), "D-1", trade.lot(1, 7, "LA")));

    grant(1);

    assertThat(trade.line(1).cancelled()).isEqualByComparingTo("3");
    assertThat(trade.openReasons()).containsExactly(Reason.CHANGE_TOO_LATE);
    assertThat(changes())
        .hasValueSatisfying(
            change -> assertThat(change.lines().get(0).granted()).isEqualByComparingTo("3"));
    trade.assertBalanced();
  }

  @Test
  @DisplayName("F2: a refused wish changes nothing, and a person hears of it")
  void isRefused() {
    trade.confirmAll();
    ask(Map.of(1, new BigDecimal(4)));

    assertThat(word(1, Verdict.REJECTED)).contains(new DeskResult.Done());

    assertThat(trade.line(1).cancelled()).isZero();
    assertThat(trade.available(trade.first)).isEqualTo(90);
    assertThat(trade.openReasons()).containsExactly(Reason.CHANGE_TOO_LATE);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("doc row 29: the first word holds")
  void keepsTheFirstWord() {
    ask(Map.of(1, new BigDecimal(4)));
    grant(1);

    assertThat(word(1, Verdict.ACCEPTED)).contains(new DeskResult.Done());
    assertThat(reasons(word(1, Verdict.REJECTED).orElseThrow()))
        .containsExactly(Reason.CHANGE_ANSWERED);
    assertThat(reasons(word(7, Verdict.ACCEPTED).orElseThrow()))
        .containsExactly(Reason.UNKNOWN_CHANGE);
    assertThat(trade.line(1).cancelled()).isEqualByComparingTo("4");
    trade.assertBalanced();
  }

  @Test
  @DisplayName("S6: the same key asks once, and gets the first answer again")
  void asksOnce() {
    var command = command(trade.key(), Map.of(1, new BigDecimal(4)));
    var service = container.get(CancelOrderService.class);
    service.ask(buyer(), command);

    assertThat(service.ask(buyer(), command)).contains(new CancelResult.Asked(1, true));
    assertThat(reasons(service.ask(buyer(), command(command.key(), Map.of())).orElseThrow()))
        .containsExactly(Reason.COMMAND_KEY_REUSED);
  }

  @Test
  @DisplayName("what is asked back already is not asked back again")
  void waitsForTheFirstAnswer() {
    ask(Map.of(1, new BigDecimal(7)));

    assertThat(reasons(asked(Map.of(1, new BigDecimal(4))))).containsExactly(Reason.CHANGE_WAITS);
    ask(Map.of(1, new BigDecimal(3)));
    grant(1);
    grant(2);

    assertThat(trade.line(1).answer()).isEqualTo(AnswerState.CANCELLED);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("P10: every line that cannot be asked back says why, and nobody is asked")
  void refusesWhatCannotBe() {
    var result = asked(Map.of(1, new BigDecimal("0.5"), 2, new BigDecimal(6), 9, BigDecimal.ONE));

    assertThat(reasons(result))
        .containsExactly(Reason.QUANTITY_UNREADABLE, Reason.CHANGE_TOO_LATE, Reason.UNKNOWN_LINE);
    assertThat(changes()).isEmpty();
  }

  @Test
  @DisplayName("doc row 20: an answer that crossed the wish takes no more than is still wanted")
  void crossesTheAnswer() {
    ask(Map.of(1, new BigDecimal(4)));
    grant(1);

    var late = trade.answers().answer(trade.desk, trade.answer(trade.key(), says(1, 10, 0)));

    assertThat(reasons(late.orElseThrow())).containsExactly(Reason.ANSWER_EXCEEDS);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("865: the seller's system grants it, and the stock is free")
  void isGrantedByDocument() {
    var edi = Trade.byEdi(container);
    ask(edi, Map.of(1, new BigDecimal(4)));

    new Inbox(edi).answersChange("1", Verdict.ACCEPTED);

    assertThat(edi.line(1).cancelled()).isEqualByComparingTo("4");
    assertThat(edi.available(edi.first)).isEqualTo(94);
    assertThat(edi.openReasons()).isEmpty();
    edi.assertBalanced();
  }

  @Test
  @DisplayName("865: the seller's system refuses it, and a person hears of it")
  void isRefusedByDocument() {
    var edi = Trade.byEdi(container);
    ask(edi, Map.of());

    new Inbox(edi).answersChange("1", Verdict.REJECTED);

    assertThat(edi.line(1).cancelled()).isZero();
    assertThat(edi.available(edi.first)).isEqualTo(90);
    assertThat(edi.openReasons()).containsExactly(Reason.CHANGE_TOO_LATE, Reason.CHANGE_TOO_LATE);
    edi.assertBalanced();
  }

  @Test
  @DisplayName("865: a part is granted: what the seller still delivers says how much")
  void isGrantedInPart() {
    var edi = Trade.byEdi(container);
    ask(edi, Map.of(1, new BigDecimal(6)));

    new Inbox(edi).answersChange("1", Verdict.PARTLY_ACCEPTED, 1, 8);

    assertThat(edi.line(1).cancelled()).isEqualByComparingTo("2");
    assertThat(edi.openReasons()).containsExactly(Reason.CHANGE_TOO_LATE);
    edi.assertBalanced();
  }

  @Test
  @DisplayName(
      "doc row 20: an 855 that crossed with the cancellation is taken up to what is wanted")
  void crossesADocument() {
    var edi = Trade.byEdi(container);
    var inbox = new Inbox(edi);
    ask(edi, Map.of(1, new BigDecimal(4)));
    inbox.answersChange("1", Verdict.ACCEPTED);

    inbox.confirms(1, 10);

    assertThat(edi.line(1).confirmed()).isEqualByComparingTo("6");
    assertThat(edi.openReasons()).containsExactly(Reason.CROSSED_WITH_CANCEL);
    edi.assertBalanced();
  }

  @Test
  @DisplayName("860: a second wish says what is wanted after both, while the first has no answer")
  void addsUpWhatIsAsked() {
    var edi = Trade.byEdi(container);
    ask(edi, Map.of(1, new BigDecimal(4)));
    ask(edi, Map.of(1, new BigDecimal(3)));

    var documents = container.get(OrderChangeDocumentService.class);

    assertThat(new Inbox(edi).changeIds())
        .extracting(id -> documents.of(id).lines().get(0).quantity())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(6), new BigDecimal(3));
  }

  @Test
  @DisplayName("860, F8: what the seller refused after it was asked back is not taken back as well")
  void takesNothingBackTwice() {
    var edi = Trade.byEdi(container);
    var inbox = new Inbox(edi);
    ask(edi, Map.of(1, new BigDecimal(4)));
    inbox.rejects(1, 4);

    inbox.answersChange("1", Verdict.ACCEPTED);

    assertThat(edi.line(1).cancelled()).isZero();
    assertThat(edi.line(1).confirmed()).isEqualByComparingTo("6");
    assertThat(edi.openReasons()).isEmpty();
    assertThat(edi.available(edi.first)).isEqualTo(94);
    edi.assertBalanced();
  }

  @Test
  @DisplayName("doc S: what stands in falls with what is confirmed")
  void takesASubstituteBack() {
    var edi = Trade.byEdi(container);
    var inbox = new Inbox(edi);
    inbox.substitutes(1, 10, edi.second);
    ask(edi, Map.of(1, new BigDecimal(4)));

    inbox.answersChange("1", Verdict.ACCEPTED);

    assertThat(edi.line(1).confirmed()).isEqualByComparingTo("6");
    assertThat(edi.line(1).cancelled()).isEqualByComparingTo("4");
    edi.assertBalanced();
  }

  @Test
  @DisplayName("860: wishes that are answered in the wrong order are granted all the same")
  void grantsTheSecondWishFirst() {
    var edi = Trade.byEdi(container);
    var inbox = new Inbox(edi);
    ask(edi, Map.of(1, new BigDecimal(4)));
    ask(edi, Map.of(1, new BigDecimal(3)));
    inbox.answersChange("2", Verdict.ACCEPTED);

    inbox.answersChange("1", Verdict.ACCEPTED);

    assertThat(edi.line(1).cancelled()).isEqualByComparingTo("7");
    assertThat(edi.openReasons()).isEmpty();
    edi.assertBalanced();
  }

  @Test
  @DisplayName("860: an answer that comes before the wish is sent does not change what it says")
  void saysWhatWasAsked() {
    var edi = Trade.byEdi(container);
    var inbox = new Inbox(edi);
    ask(edi, Map.of(1, new BigDecimal(4)));

    inbox.rejects(1, 4);

    assertThat(inbox.changeIds())
        .extracting(
            id -> container.get(OrderChangeDocumentService.class).of(id).lines().get(0).quantity())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(6));
  }

  @Test
  @DisplayName("eight that ask two of ten back at once are told together no more than ten")
  void asksAtOnce() {
    var results = Race.of(8, at -> asked("race-of-" + at, Map.of(1, new BigDecimal(2))));

    assertThat(results).filteredOn(CancelResult.Asked.class::isInstance).hasSize(5);
  }

  @Test
  @DisplayName("only the buyer of the order's site asks, and others learn nothing")
  void isForTheBuyerAlone() {
    var stranger = new Market(container).pharmacy().caller();
    var service = container.get(CancelOrderService.class);

    assertThat(service.ask(stranger, command(trade.key(), Map.of()))).isEmpty();
    assertThat(service.cancellable(stranger, trade.order.id())).isEmpty();
    assertThat(service.of(stranger, trade.order.id())).isEmpty();
    assertThatThrownBy(() -> service.ask(trade.desk, command(trade.key(), Map.of())))
        .isInstanceOf(AccessDenied.class);
    var receiver = Market.caller(trade.buyer.companyId(), Role.RECEIVER);
    assertThatThrownBy(() -> service.ask(receiver, command(trade.key(), Map.of())))
        .isInstanceOf(AccessDenied.class);
  }

  private Caller buyer() {
    return trade.buyer.caller();
  }

  private CancelOrder command(String key, Map<Integer, BigDecimal> lines) {
    return new CancelOrder(key, trade.order.id(), lines, "ordered twice");
  }

  private CancelResult asked(Map<Integer, BigDecimal> lines) {
    return asked(trade.key(), lines);
  }

  private CancelResult asked(String key, Map<Integer, BigDecimal> lines) {
    return container.get(CancelOrderService.class).ask(buyer(), command(key, lines)).orElseThrow();
  }

  private void ask(Trade other, Map<Integer, BigDecimal> lines) {
    var wish = new CancelOrder(other.key(), other.order.id(), lines, "ordered twice");
    assertThat(container.get(CancelOrderService.class).ask(other.buyer.caller(), wish))
        .hasValueSatisfying(result -> assertThat(result).isInstanceOf(CancelResult.Asked.class));
  }

  private void ask(Map<Integer, BigDecimal> lines) {
    assertThat(asked(lines)).isInstanceOf(CancelResult.Asked.class);
  }

  private void grant(int number) {
    assertThat(word(number, Verdict.ACCEPTED)).contains(new DeskResult.Done());
  }

  private Optional<DeskResult> word(int number, Verdict verdict) {
    return trade.answers().answerChange(trade.desk, trade.order.id(), number, verdict);
  }

  private Optional<OrderChangeView> changes() {
    return container.get(CancelOrderService.class).of(buyer(), trade.order.id()).stream()
        .findFirst();
  }
}
