package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderDocument;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** The canonical document of what the buyer asks about a placed order. */
@Stateless
public class OrderChangeDocumentService {

  @Inject Orders orders;
  @Inject OrderChanges changes;
  @Inject OrderDocumentService documents;

  /** A change with the identity that the journal wants. */
  public record ChangeParties(String number, long orderId) {}

  public ChangeParties parties(long changeId) {
    var change = changes.byId(changeId);
    return new ChangeParties(String.valueOf(change.number()), change.orderId());
  }

  /** Values are absolute: what is still wanted of each line once the wish is granted. */
  public OrderChangeDocument of(long changeId) {
    var change = changes.byId(changeId);
    var order = orders.forDocument(change.orderId()).orElseThrow();
    var document = documents.of(order.id());
    var items =
        document.lines().stream()
            .collect(Collectors.toMap(OrderDocument.Line::lineNumber, OrderDocument.Line::item));
    boolean whole =
        change.kind() == Kind.CANCEL
            && order.lines().stream().allMatch(line -> isWhole(change, line));
    var lines = whole ? List.<OrderChangeDocument.Line>of() : lines(change, order, items);
    return new OrderChangeDocument(
        Optional.empty(),
        order.number(),
        String.valueOf(change.number()),
        whole ? DocumentPurpose.CANCEL : DocumentPurpose.ORIGINAL,
        change.askedAt(),
        List.of(document.buyer(), document.seller(), document.shipTo()),
        lines);
  }

  private static boolean isWhole(OrderChange change, OrderLine line) {
    return change.lines().stream()
        .filter(asked -> asked.lineNo() == line.lineNo())
        .anyMatch(asked -> asked.asked().compareTo(line.ordered()) == 0);
  }

  private static List<OrderChangeDocument.Line> lines(
      OrderChange change, PurchaseOrder order, Map<String, DocumentItem> items) {
    return change.lines().stream()
        .map(asked -> line(change, order, asked, items.get(String.valueOf(asked.lineNo()))))
        .toList();
  }

  private static OrderChangeDocument.Line line(
      OrderChange change, PurchaseOrder order, OrderChange.Line asked, DocumentItem item) {
    var line = order.line(asked.lineNo()).orElseThrow();
    return new OrderChangeDocument.Line(
        String.valueOf(asked.lineNo()),
        change.kind() == Kind.CONSENT ? line.offer().map(one -> one.item()).orElse(item) : item,
        asked.stays(),
        line.unit());
  }
}
