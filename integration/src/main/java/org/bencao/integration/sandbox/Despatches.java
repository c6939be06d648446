package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Gtin;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DespatchAdviceDocument.Line;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Party;

/** The despatch advices of an order: what is confirmed and has not left yet, leaves. */
final class Despatches {

  private static final Scenario COUNTED_WRONGLY = new Scenario(29, 2);
  private static final int OTHER_ITEM = 9;

  private final SandboxCatalogue catalogue;
  private final String wholesaler;

  Despatches(SandboxCatalogue catalogue, String wholesaler) {
    this.catalogue = catalogue;
    this.wholesaler = wholesaler;
  }

  /** Nothing where nothing is to be shipped. */
  Optional<DespatchAdviceDocument> next(Dossier dossier, Step step) {
    var leaving =
        new Standings(dossier, catalogue)
            .all().stream().filter(standing -> standing.toShip().signum() > 0).toList();
    return leaving.isEmpty() ? Optional.empty() : Optional.of(advice(dossier, step, leaving));
  }

  private DespatchAdviceDocument advice(Dossier dossier, Step step, List<Standing> leaving) {
    var order = dossier.order().number();
    var before = dossier.despatches().stream().mapToInt(one -> one.packages().size()).sum();
    var cartons = new Cartons(wholesaler, order, before);
    var packing = new Packing(new Lots(dossier.bookedOn()), cartons);
    var number = Numbers.of("DA", order, dossier.despatches().size());
    var serials = new Serials(catalogue, number);
    var lines =
        leaving.stream().map(standing -> line(dossier, standing, packing, serials)).toList();
    var miscounted =
        leaving.stream().anyMatch(standing -> standing.scenario().equals(COUNTED_WRONGLY));
    var packages = cartons.packages();
    return new DespatchAdviceDocument(
        Optional.empty(),
        number,
        DocumentPurpose.ORIGINAL,
        step.at(),
        Optional.of(LocalDate.ofInstant(step.at(), dossier.zone())),
        leaving.stream()
            .flatMap(standing -> standing.promised().stream())
            .max(Comparator.naturalOrder()),
        parties(dossier),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(packages.size() + (miscounted ? 1 : 0)),
        packages,
        lines);
  }

  private Line line(Dossier dossier, Standing standing, Packing packing, Serials serials) {
    var item = item(dossier, standing);
    var lots = serials.name(standing.lineRef(), item, packing.pack(standing, item));
    var shipped =
        lots.stream().map(lot -> lot.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Line(
        dossier.order().number(),
        Optional.of(standing.lineRef()),
        item,
        standing.quantity(shipped),
        Optional.of(standing.line().quantity()),
        lots);
  }

  /** Somebody reached into the wrong shelf; without another item there is no other shelf. */
  private DocumentItem item(Dossier dossier, Standing standing) {
    if (standing.scenario().number() != OTHER_ITEM) {
      return standing.item();
    }
    var ordered = standing.line();
    return catalogue
        .substituteFor(
            ordered.item().sellerItem().orElse(""),
            ordered.quantity().unit(),
            dossier.order().number().hashCode())
        .map(other -> DocumentItem.of(new Gtin(other.gtin()), other.sellerItem(), other.name()))
        .orElseGet(standing::item);
  }

  private static List<Party> parties(Dossier dossier) {
    var order = dossier.order();
    var seller = order.seller();
    var from = new Party(Party.Role.SHIP_FROM, seller.ids(), seller.name(), seller.address());
    return Stream.of(order.buyer(), order.shipTo(), from).toList();
  }
}
