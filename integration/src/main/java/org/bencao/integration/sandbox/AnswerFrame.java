package org.bencao.integration.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;

/** What stands around the lines of an answer: numbers, parties, and what the lines come to. */
final class AnswerFrame {

  private final Dossier dossier;

  AnswerFrame(Dossier dossier) {
    this.dossier = dossier;
  }

  OrderResponseDocument around(
      List<Line> answered, String orderNumber, String number, Instant issuedAt) {
    var order = dossier.order();
    return new OrderResponseDocument(
        Optional.empty(),
        number,
        Optional.of(number),
        orderNumber,
        Optional.of(LocalDate.ofInstant(order.issuedAt(), dossier.zone())),
        issuedAt,
        DocumentPurpose.ORIGINAL,
        verdict(answered),
        Unmentioned.UNANSWERED,
        Optional.of(order.currency()),
        Stream.of(order.buyer(), order.shipTo(), order.seller()).toList(),
        answered);
  }

  /** Under the number that follows what was said so far. */
  OrderResponseDocument around(List<Line> answered, Instant issuedAt) {
    var order = dossier.order().number();
    var number = "SO-" + order + "-" + (dossier.statements().size() + 1);
    return around(answered, order, number, issuedAt);
  }

  private static Verdict verdict(List<Line> answered) {
    if (answered.stream().allMatch(line -> line.verdict() == LineVerdict.ACCEPTED)) {
      return Verdict.ACCEPTED;
    }
    return answered.stream().allMatch(line -> line.verdict() == LineVerdict.REJECTED)
        ? Verdict.REJECTED
        : Verdict.CONDITIONAL;
  }
}
