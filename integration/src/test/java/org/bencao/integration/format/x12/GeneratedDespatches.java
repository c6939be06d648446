package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.PackCode;
import org.bencao.common.Quantity;
import org.bencao.common.Sscc;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DespatchAdviceDocument.Carrier;
import org.bencao.document.DespatchAdviceDocument.Line;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.LotQuantity;
import org.bencao.document.Package;
import org.bencao.document.Party;

/** Ship notices by chance: orders in cartons, on pallets and bare, lots in several of them. */
final class GeneratedDespatches {

  private final GeneratedDocuments any;

  GeneratedDespatches(GeneratedDocuments any) {
    this.any = any;
  }

  DespatchAdviceDocument despatch() {
    var packages = packages();
    var lines = new ArrayList<Line>();
    for (var order = 1; order <= any.upTo(3); order++) {
      for (var number = 1; number <= any.upTo(4); number++) {
        lines.add(line("PO-" + order, number, packages));
      }
    }
    return new DespatchAdviceDocument(
        Optional.empty(),
        any.number() + "-D",
        any.one(DocumentPurpose.values()),
        any.minute(),
        any.maybe(any::date),
        any.maybe(any::date),
        List.of(any.party(Party.Role.SHIP_FROM), any.party(Party.Role.BUYER)),
        any.maybe(() -> new Carrier(Optional.of("UPSN"), any.maybe(any::words))),
        List.of("1Z" + any.digits(10), "1Z" + any.digits(11)),
        any.maybe(any::number),
        any.maybe(() -> any.upTo(99)),
        packages,
        lines);
  }

  /** Order among equals says nothing: a carton of two orders is written twice, read once. */
  static DespatchAdviceDocument sorted(DespatchAdviceDocument advice) {
    return new DespatchAdviceDocument(
        advice.envelope(),
        advice.number(),
        advice.purpose(),
        advice.issuedAt(),
        advice.shippedOn(),
        advice.expectedOn(),
        advice.parties(),
        advice.carrier(),
        advice.trackingNumbers(),
        advice.billOfLading(),
        advice.packageCount(),
        sorted(advice.packages()).toList(),
        sorted(advice.lines()).map(GeneratedDespatches::sorted).toList());
  }

  private static Line sorted(Line line) {
    return new Line(
        line.orderNumber(),
        line.lineRef(),
        line.item(),
        line.shipped(),
        line.ordered(),
        sorted(line.lots()).toList());
  }

  private static <T> Stream<T> sorted(List<T> values) {
    return values.stream().sorted((a, b) -> a.toString().compareTo(b.toString()));
  }

  private List<Package> packages() {
    var packages = new ArrayList<Package>();
    for (var i = any.upTo(4); i > 1; i--) {
      var pallet = any.maybe(this::sscc);
      for (var j = any.upTo(3); j > 0; j--) {
        packages.add(new Package(Optional.of(sscc()), pallet));
      }
    }
    return packages;
  }

  private Line line(String order, int number, List<Package> packages) {
    var unit = any.unit();
    var item = any.item();
    var lots = new ArrayList<LotQuantity>();
    for (var i = any.upTo(3); i > 0; i--) {
      var sscc = packages.isEmpty() ? Optional.<Sscc>empty() : any.one(packages).sscc();
      lots.add(
          new LotQuantity(
              any.maybe(() -> "L" + any.digits(6)),
              any.maybe(any::date),
              any.quantity(unit),
              any.maybe(() -> sscc).flatMap(found -> found),
              codes(item)));
    }
    var sum =
        lots.stream().map(lot -> lot.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Line(
        order,
        Optional.of(Integer.toString(number)),
        item,
        new Quantity(sum, unit),
        any.maybe(() -> any.quantity(unit)),
        lots);
  }

  /** Of both kinds; a serial number needs the GTIN of its item. */
  private List<PackCode> codes(DocumentItem item) {
    var codes = new ArrayList<PackCode>();
    for (var i = any.upTo(4); i > 1; i--) {
      codes.add(
          item.gtin()
              .filter(gtin -> any.upTo(2) > 1)
              .map(gtin -> PackCode.of(gtin, "S" + any.digits(9)))
              .orElseGet(() -> new PackCode("8" + any.digits(19))));
    }
    return codes;
  }

  private Sscc sscc() {
    return new Sscc(GeneratedDocuments.checked(any.digits(17)));
  }
}
