package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.Sscc;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DespatchAdviceDocument.Line;
import org.bencao.document.LotQuantity;
import org.bencao.document.Package;

/** Writes the HL levels of a ship notice: an order, its pallets, its packages, each lot in them. */
final class DespatchLevelWriter {

  private static final int SHIPPED_DIGITS = 10;

  private final DespatchAdviceDocument advice;
  private final SegmentWriter out;
  private int count;
  private int order;
  private BigDecimal shipped = BigDecimal.ZERO;

  DespatchLevelWriter(DespatchAdviceDocument advice, SegmentWriter out) {
    this.advice = advice;
    this.out = out;
    if (advice.lines().isEmpty() && !advice.packages().isEmpty()) {
      throw new IllegalArgumentException(
          "packages: found " + advice.packages().size() + ", wanted an order that they are for");
    }
  }

  int count() {
    return count;
  }

  BigDecimal shipped() {
    return shipped;
  }

  void shipment() {
    open(Hierarchy.SHIPMENT, "");
  }

  void order(String number) {
    order = open(Hierarchy.ORDER, "1");
    out.segment("PRF", out.required("order number", number, 22));
  }

  /** What was sent for the order: what lies bare, then package after package. */
  void contents(String orderNumber) {
    items(orderNumber, Optional.empty(), order);
    for (var stack : stacks(orderNumber).entrySet()) {
      var sscc = stack.getKey();
      if (stack.getValue().isEmpty()) {
        packed(orderNumber, Hierarchy.PACK, sscc, order);
      } else {
        var pallet = packed(orderNumber, Hierarchy.TARE, sscc, order);
        stack.getValue().forEach(on -> packed(orderNumber, Hierarchy.PACK, on, pallet));
      }
    }
  }

  /** Packages and pallets of an order, each pallet with the packages on it. */
  private Map<Sscc, List<Sscc>> stacks(String orderNumber) {
    var stacks = new LinkedHashMap<Sscc, List<Sscc>>();
    for (var one : packages(orderNumber)) {
      var sscc = one.sscc().orElseThrow();
      var under = stacks.computeIfAbsent(one.parent().orElse(sscc), any -> new ArrayList<>());
      one.parent().ifPresent(pallet -> under.add(sscc));
    }
    return stacks;
  }

  /** Those that hold something of the order; the first order has the empty ones, too. */
  private List<Package> packages(String orderNumber) {
    var here = ssccs(advice.lines().stream().filter(line -> isOf(line, orderNumber)).toList());
    var anywhere = ssccs(advice.lines());
    var first = advice.orderNumbers().get(0).equals(orderNumber);
    var packages = new ArrayList<Package>();
    advice.packages().stream()
        // one without a number can hold nothing that could be told
        .filter(one -> one.sscc().isPresent())
        .filter(
            one -> here.contains(one.sscc().get()) || first && !anywhere.contains(one.sscc().get()))
        .forEach(packages::add);
    var known = advice.packages().stream().flatMap(one -> one.sscc().stream()).toList();
    here.stream()
        .filter(sscc -> !known.contains(sscc))
        .forEach(sscc -> packages.add(new Package(Optional.of(sscc), Optional.empty())));
    return packages;
  }

  private static List<Sscc> ssccs(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.lots().stream())
        .flatMap(lot -> lot.sscc().stream())
        .distinct()
        .toList();
  }

  private int packed(String orderNumber, String kind, Sscc sscc, int above) {
    var level = open(kind, Integer.toString(above));
    out.segment("MAN", PackageLevels.SSCC, "00" + sscc.value());
    items(orderNumber, Optional.of(sscc), level);
    return level;
  }

  private void items(String orderNumber, Optional<Sscc> sscc, int above) {
    for (var line : advice.lines()) {
      if (isOf(line, orderNumber)) {
        line.lots().stream()
            .filter(lot -> lot.sscc().equals(sscc))
            .forEach(lot -> item(line, lot, above));
      }
    }
  }

  private void item(Line line, LotQuantity lot, int above) {
    open(Hierarchy.ITEM, Integer.toString(above));
    var number = line.lineRef().map(ref -> out.required("line number", ref, 20)).orElse("");
    var lin = new ArrayList<>(List.of(number));
    lin.addAll(ItemPairs.write(line.item(), out));
    out.segment("LIN", lin);
    out.segment(
        "SN1",
        number,
        SegmentWriter.number("quantity shipped", lot.quantity().value(), SHIPPED_DIGITS),
        PurchaseOrder850Writer.unit(lot.quantity()),
        "",
        line.ordered().map(Quantity::value).map(SegmentWriter::number).orElse(""),
        line.ordered().map(PurchaseOrder850Writer::unit).orElse(""));
    ItemPairs.writeName(line.item(), out);
    Lot.write(lot.lot(), out);
    PackCodes.write(lot.codes(), line.item(), out);
    Expiry.write(lot.expiry(), out);
    shipped = shipped.add(lot.quantity().value());
  }

  private int open(String kind, String above) {
    count++;
    out.segment("HL", Integer.toString(count), above, kind);
    return count;
  }

  private static boolean isOf(Line line, String orderNumber) {
    return line.orderNumber().equals(orderNumber);
  }
}
