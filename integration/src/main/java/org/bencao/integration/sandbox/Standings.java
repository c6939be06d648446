package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Quantity;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;

/** Reckons from the documents of an order how its lines stand. */
final class Standings {

  private final Dossier dossier;
  private final LineAnswers answers;
  private final Map<String, Said> said;
  private final Map<String, BigDecimal> shipped;
  private final Map<String, BigDecimal> invoiced;

  Standings(Dossier dossier, SandboxCatalogue catalogue) {
    this.dossier = dossier;
    this.answers = LineAnswers.of(dossier, catalogue);
    this.said =
        dossier.statements().stream()
            .flatMap(Standings::lines)
            .filter(one -> one.line().lineRef().isPresent())
            .collect(
                Collectors.toMap(
                    one -> one.line().lineRef().get(), one -> one, (old, late) -> old.newer(late)));
    this.shipped =
        sums(
            dossier.despatches().stream()
                .flatMap(despatch -> despatch.lines().stream())
                .map(line -> new Part(line.lineRef(), line.shipped())));
    this.invoiced =
        sums(
            dossier.bills().stream()
                .flatMap(invoice -> invoice.lines().stream())
                .map(line -> new Part(line.lineRef(), line.invoiced())));
  }

  /** In the order of the order's lines. */
  List<Standing> all() {
    return dossier.order().lines().stream().map(this::of).toList();
  }

  private Standing of(OrderDocument.Line line) {
    var ref = line.lineNumber();
    var scenario = dossier.plays(line);
    var last = Optional.ofNullable(said.get(ref));
    return new Standing(
        line,
        scenario,
        last.map(Said::line).orElseGet(() -> answers.answer(line, scenario)),
        last.filter(Said::agreed).isPresent(),
        shipped.getOrDefault(ref, BigDecimal.ZERO),
        invoiced.getOrDefault(ref, BigDecimal.ZERO));
  }

  /** One line of a statement, and whose wish it is. */
  private record Said(Dossier.Statement statement, OrderResponseDocument.Line line) {

    boolean agreed() {
      return statement.agreed();
    }

    /** The day of issue decides, then the order of sending. */
    Said newer(Said later) {
      var issued = statement.response().issuedAt();
      return later.statement.response().issuedAt().isBefore(issued) ? this : later;
    }
  }

  private static Stream<Said> lines(Dossier.Statement statement) {
    return statement.response().lines().stream().map(line -> new Said(statement, line));
  }

  /** So much of an order line in some document. */
  private record Part(Optional<String> lineRef, Quantity quantity) {}

  private static Map<String, BigDecimal> sums(Stream<Part> parts) {
    return parts
        .filter(part -> part.lineRef().isPresent())
        .collect(
            Collectors.toMap(
                part -> part.lineRef().get(), part -> part.quantity().value(), BigDecimal::add));
  }
}
