package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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

  /** An earlier wish that has no answer yet counts as granted: the latest says what is wanted. */
  private List<OrderChangeDocument.Line> lines(
      OrderChange change, PurchaseOrder order, Map<String, DocumentItem> items) {
    var asked = changes.askedBack(order, change.number());
    return change.lines().stream()
        .map(
            line ->
                line(
                    change,
                    order,
                    line,
                    asked.getOrDefault(line.lineNo(), line.asked()),
                    items.get(String.valueOf(line.lineNo()))))
        .toList();
  }

  private static OrderChangeDocument.Line line(
      OrderChange change,
      PurchaseOrder order,
      OrderChange.Line asked,
      BigDecimal back,
      DocumentItem item) {
    var line = order.line(asked.lineNo()).orElseThrow();
    var wanted = line.wanted().subtract(line.rejected());
    var quantity =
        switch (change.kind()) {
          case CANCEL -> wanted.subtract(back).max(BigDecimal.ZERO);
          case CONSENT -> asked.asked();
          case REFUSAL -> BigDecimal.ZERO;
        };
    return new OrderChangeDocument.Line(
        String.valueOf(asked.lineNo()),
        change.kind() == Kind.CONSENT ? line.offer().map(one -> one.item()).orElse(item) : item,
        quantity,
        line.unit());
  }
}
