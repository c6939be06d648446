package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentItem;

/** The item of a BLI: one pair of qualifier and identifier before its quantity, others behind. */
final class ReturnedItem {

  /** BLI08: where the other pairs begin. */
  private static final int OTHERS = 8;

  private ReturnedItem() {}

  static Optional<DocumentItem> read(X12Segment bli, Optional<String> name, MessageText text) {
    return ItemPairs.read(bli, List.of(1, OTHERS, 10, 12, 14, 16, 18, 20, 22), name, text);
  }

  static List<String> write(DocumentItem item, Quantity quantity, SegmentWriter out) {
    var pairs = ItemPairs.write(item, out);
    var elements = new ArrayList<>(pairs.subList(0, 2));
    elements.add(SegmentWriter.number(quantity.value()));
    elements.add(PurchaseOrder850Writer.unit(quantity));
    if (pairs.size() > 2) {
      elements.addAll(List.of("", "", ""));
      elements.addAll(pairs.subList(2, pairs.size()));
    }
    return elements;
  }
}
