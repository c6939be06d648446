package org.bencao.invoicing.boundary;

import static org.bencao.ordering.boundary.OrderChangeView.Verdict.PARTLY_ACCEPTED;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.bencao.ordering.boundary.AnswerFixture;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.testing.Market.Medicine;

/** What both sides say of the first line of an order, ten packs at ten; the second is as usual. */
final class Said {

  private UnaryOperator<AnswerFixture> answer = UnaryOperator.identity();
  private BiFunction<Bill, Medicine, Bill> bill = (one, other) -> one;
  private Verdict verdict = Verdict.ACCEPTED;
  private boolean acknowledged = true;
  private boolean substituted;
  private int back;
  private int stays;
  private int sent;

  private Said() {}

  static Said answering(UnaryOperator<AnswerFixture> answer) {
    var said = new Said();
    said.answer = answer;
    return said;
  }

  /** All ten come as another item, which the agreement allows. */
  static Said substituting() {
    var said = new Said();
    said.substituted = true;
    return said;
  }

  /** We ask so many packs back, and the seller says so. */
  Said asked(int packs, Verdict word) {
    back = packs;
    verdict = word;
    return this;
  }

  /** We ask so many packs back, and the seller says how many still come. */
  Said askedButStay(int packs, int stay) {
    stays = stay;
    return asked(packs, PARTLY_ACCEPTED);
  }

  Said sent(int packs) {
    sent = packs;
    return this;
  }

  Said billed(int packs, String price) {
    bill =
        (one, other) ->
            substituted ? one.itemOnLine(1, other, packs, price) : one.line(1, packs, price);
    return this;
  }

  /** The order's own functional acknowledgement refuses it. */
  Said unreadable() {
    acknowledged = false;
    return this;
  }

  AnswerFixture answer(AnswerFixture start, Medicine other) {
    var said = start.confirms(2, 1);
    return substituted ? said.substitutes(1, 10, other) : answer.apply(said);
  }

  Map<Integer, Medicine> sentInstead(Medicine other) {
    return substituted ? Map.of(1, other) : Map.of();
  }

  Bill bill(Bill start, Medicine other) {
    return bill.apply(start, other).line(2, 1, "10");
  }

  Verdict verdict() {
    return verdict;
  }

  boolean isAcknowledged() {
    return acknowledged;
  }

  int back() {
    return back;
  }

  int stays() {
    return stays;
  }

  int sent() {
    return sent;
  }
}
