package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.DespatchAdviceDocument.Line;
import org.bencao.document.DocumentItem;
import org.bencao.document.LotQuantity;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.x12.Hierarchy.Level;

/** Reads the item levels of a ship notice; several of one order line become one line with lots. */
final class DespatchLineReader {

  private final PackageLevels packages;
  private final MessageText text;
  private final Map<Key, Parts> lines = new LinkedHashMap<>();

  DespatchLineReader(PackageLevels packages, MessageText text) {
    this.packages = packages;
    this.text = text;
  }

  /** What makes two levels one line; the item without its name, which often stands only once. */
  private record Key(
      String orderNumber, Optional<String> lineRef, DocumentItem item, String unit) {}

  private record Parts(
      DocumentItem item, X12Segment first, Optional<Quantity> ordered, List<LotQuantity> lots) {}

  List<Line> read(List<Level> levels) {
    levels.stream().filter(level -> level.is(Hierarchy.ITEM)).forEach(this::take);
    return lines.entrySet().stream()
        .map(line -> line(line.getKey(), line.getValue()))
        .flatMap(Optional::stream)
        .toList();
  }

  private void take(Level level) {
    var lin = level.first("LIN");
    var sn1 = level.first("SN1");
    if (lin.isEmpty()) {
      text.missingSegment("LIN", level.hl(), Expected.ITEM);
    }
    if (sn1.isEmpty()) {
      text.missingSegment("SN1", lin.orElse(level.hl()), Expected.QUANTITY);
    }
    if (lin.isPresent() && sn1.isPresent()) {
      take(level, lin.get(), sn1.get());
    }
  }

  private void take(Level level, X12Segment lin, X12Segment sn1) {
    var item = ItemPairs.read(lin, 2, level.first("PID").flatMap(pid -> pid.maybe(5)), text);
    if (item.isEmpty()) {
      text.fault(lin, 3, "234", "1", Expected.ITEM);
    }
    var shipped = text.quantity(sn1, 2, 3, "382");
    var ordered =
        sn1.maybe(5).isPresent() ? text.quantity(sn1, 5, 6, "330") : Optional.<Quantity>empty();
    var lot = Lot.read(level.segments(), lin, text);
    var expiry = Expiry.read(level.segments(), text);
    var codes = PackCodes.read(level.segments(), item.flatMap(DocumentItem::gtin), text);
    var order = orderNumber(level);
    if (!text.faults().isEmpty()) {
      return;
    }
    var key =
        new Key(
            order.orElseThrow(),
            lin.maybe(1).or(() -> sn1.maybe(1)),
            nameless(item.orElseThrow()),
            shipped.orElseThrow().unit());
    lines
        .computeIfAbsent(key, any -> new Parts(item.orElseThrow(), sn1, ordered, new ArrayList<>()))
        .lots()
        .add(new LotQuantity(lot, expiry, shipped.orElseThrow(), packages.around(level), codes));
  }

  private static Optional<String> orderNumber(Level level) {
    return level
        .under(Hierarchy.ORDER)
        .flatMap(order -> order.first("PRF"))
        .flatMap(prf -> prf.maybe(1));
  }

  private Optional<Line> line(Key key, Parts parts) {
    var sum =
        parts.lots().stream()
            .map(lot -> lot.quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return text.quantity(sum, key.unit(), parts.first(), 2)
        .map(
            shipped ->
                new Line(
                    key.orderNumber(),
                    key.lineRef(),
                    parts.item(),
                    shipped,
                    parts.ordered(),
                    parts.lots()));
  }

  private static DocumentItem nameless(DocumentItem item) {
    return new DocumentItem(
        item.gtin(),
        item.ndc11(),
        item.approvalNumber(),
        item.buyerItem(),
        item.sellerItem(),
        item.manufacturerItem(),
        Optional.empty());
  }
}
