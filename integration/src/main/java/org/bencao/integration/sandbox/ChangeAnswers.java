package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderChangeResponseDocument.Verdict;
import org.bencao.document.OrderResponseDocument.Line;

/** What becomes of a change: it holds for goods that have not left yet. */
final class ChangeAnswers {

  private static final int CROSSED = 39;

  private final Dossier dossier;
  private final List<Standing> standings;

  ChangeAnswers(Dossier dossier, SandboxCatalogue catalogue) {
    this.dossier = dossier;
    this.standings = new Standings(dossier, catalogue).all();
  }

  /** The answer to the change that the step is about. */
  OrderChangeResponseDocument answer(Step step) {
    var change = dossier.changes().get(step.about());
    var wishes = standings.stream().flatMap(standing -> wish(change, standing).stream()).toList();
    var lines =
        wishes.isEmpty()
            ? standings.stream().map(Standing::said).toList()
            : wishes.stream().map(this::line).toList();
    return response(Optional.of(change.number()), verdict(change, wishes), lines, step);
  }

  /** The wholesaler's own change of one line; nothing where no line can be lowered. */
  Optional<OrderChangeResponseDocument> ownChange(Step step) {
    return standings.stream()
        .flatMap(standing -> ChangedLines.halved(standing).stream())
        .findFirst()
        .map(line -> response(Optional.empty(), Verdict.ACCEPTED, List.of(line), step));
  }

  /** So much of a line is still wanted; empty where the change says it in a foreign unit. */
  private record Wish(Standing standing, Optional<BigDecimal> total) {}

  private static Optional<Wish> wish(OrderChangeDocument change, Standing standing) {
    if (change.purpose() == DocumentPurpose.CANCEL) {
      return Optional.of(new Wish(standing, Optional.of(BigDecimal.ZERO)))
          .filter(wish -> standing.standing().signum() > 0);
    }
    return change.lines().stream()
        .filter(line -> line.lineRef().equals(standing.lineRef()))
        .findFirst()
        .map(
            line ->
                new Wish(
                    standing,
                    Optional.of(line.quantity())
                        .filter(any -> line.unit().equals(standing.line().quantity().unit()))));
  }

  /** Never below what has left, and more only while some of it is still to leave. */
  private BigDecimal granted(Wish wish) {
    var standing = wish.standing();
    var now = standing.standing();
    var wanted = wish.total().orElse(now);
    if (dossier.booking().scenario().number() == CROSSED) {
      return now;
    }
    if (wanted.compareTo(now) <= 0) {
      return wanted.max(standing.shipped());
    }
    return standing.toShip().signum() > 0 ? wanted : now;
  }

  /** What the change does not touch reads as it did. */
  private Line line(Wish wish) {
    var granted = granted(wish);
    return granted.compareTo(wish.standing().standing()) == 0
        ? wish.standing().said()
        : ChangedLines.wanted(wish.standing(), granted);
  }

  private Verdict verdict(OrderChangeDocument change, List<Wish> wishes) {
    var met = wishes.stream().filter(this::isMet).count();
    var known =
        change.purpose() == DocumentPurpose.CANCEL || change.lines().size() == wishes.size();
    if (known && met == wishes.size()) {
      return Verdict.ACCEPTED;
    }
    return wishes.stream().anyMatch(this::isMoved) ? Verdict.PARTLY_ACCEPTED : Verdict.REJECTED;
  }

  private boolean isMet(Wish wish) {
    return wish.total().filter(total -> total.compareTo(granted(wish)) == 0).isPresent();
  }

  /** Another quantity, or a yes to what was offered. */
  private boolean isMoved(Wish wish) {
    var standing = wish.standing();
    return wish.total().isPresent()
        && (standing.isOffer() || granted(wish).compareTo(standing.standing()) != 0);
  }

  private OrderChangeResponseDocument response(
      Optional<String> changeNumber, Verdict verdict, List<Line> lines, Step step) {
    return new OrderChangeResponseDocument(
        Optional.empty(),
        changeNumber,
        verdict,
        step.at(),
        new AnswerFrame(dossier).around(lines, step.at()));
  }
}
