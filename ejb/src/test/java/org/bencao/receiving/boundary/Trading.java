package org.bencao.receiving.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bencao.ordering.boundary.AnswerFixture;

/**
 * What is said of ten packs, and how many come: what the line comes to is counted by hand.
 *
 * <p>Confirmed, back-ordered, rejected, offered, substituted, despatched, excess.
 */
enum Trading {
  CONFIRMED(answer -> answer.confirms(1, 10), 6, 4, 10, 0, 0, 0, 0, 10, 0),
  MORE_THAN_ORDERED(answer -> answer.confirms(1, 12), 6, 4, 10, 0, 0, 0, 0, 10, 0),
  HALF_BACK_ORDERED(answer -> answer.splits(1, 5, 5, 0), 4, 3, 7, 3, 0, 0, 0, 7, 0),
  BACK_ORDER_SENT(answer -> answer.splits(1, 5, 5, 0), 6, 4, 10, 0, 0, 0, 0, 10, 0),
  REJECTED(answer -> answer.rejects(1, 10), 4, 3, 7, 0, 3, 0, 0, 7, 0),
  REJECTED_AND_ALL_SENT(answer -> answer.rejects(1, 10), 6, 4, 10, 0, 0, 0, 0, 10, 0),
  HALF_REJECTED(answer -> answer.splits(1, 5, 0, 5), 2, 2, 5, 0, 5, 0, 0, 4, 0),
  THREE_WAYS(answer -> answer.splits(1, 4, 3, 3), 5, 3, 8, 0, 2, 0, 0, 8, 0),
  REST_LEFT_OPEN(answer -> answer.splits(1, 4, 3, 0), 5, 3, 8, 2, 0, 0, 0, 8, 0),
  TOO_MANY(answer -> answer.confirms(1, 10), 8, 5, 10, 0, 0, 0, 0, 10, 3),
  TOO_MANY_OF_A_REJECTION(answer -> answer.splits(1, 5, 0, 5), 8, 5, 10, 0, 0, 0, 0, 10, 3),
  NOT_NAMED_AND_ACCEPTED(AnswerFixture::acceptsTheRest, 4, 3, 10, 0, 0, 0, 0, 7, 0),
  NOT_NAMED(answer -> answer, 4, 3, 7, 0, 0, 0, 0, 7, 0);

  private final UnaryOperator<AnswerFixture> answer;
  private final int first;
  private final int second;
  private final List<Integer> line;

  Trading(UnaryOperator<AnswerFixture> answer, int first, int second, Integer... line) {
    this.answer = answer;
    this.first = first;
    this.second = second;
    this.line = List.of(line);
  }

  AnswerFixture answer(AnswerFixture start) {
    return answer.apply(start);
  }

  int first() {
    return first;
  }

  int second() {
    return second;
  }

  int rejected() {
    return line.get(2);
  }

  /** One pack of the first delivery is missing, one of the second broken. */
  List<Integer> sums() {
    var sums = new ArrayList<>(line);
    sums.addAll(List.of(first + second - 2, 1, 1));
    return sums;
  }
}
