package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.document.DocRef;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyService;

/** The canonical document of an order, for whatever format the seller takes. */
@Stateless
public class OrderDocumentService {

  @Inject Orders orders;
  @Inject CompanyService companies;

  public OrderDocument of(long orderId) {
    var order = orders.forDocument(orderId).orElseThrow();
    var exchange = Caller.exchange(order.sellerCompanyId(), "order-document");
    var buyer = companies.find(exchange, order.buyerCompanyId()).orElseThrow();
    var seller = companies.find(exchange, order.sellerCompanyId()).orElseThrow();
    var site = companies.site(exchange, order.siteId()).orElseThrow();
    return new OrderDocument(
        Optional.empty(),
        order.number(),
        order.placedAt(),
        DocumentPurpose.ORIGINAL,
        OrderDocument.Type.STANDARD,
        order.currency(),
        Party.of(Party.Role.BUYER, PartyId.gln(buyer.gln()), buyer.nameEn()),
        Party.of(Party.Role.SELLER, PartyId.gln(seller.gln()), seller.nameEn()),
        Party.of(Party.Role.SHIP_TO, PartyId.gln(site.gln()), site.nameEn()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        references(order),
        order.lines().stream().map(OrderDocumentService::line).toList());
  }

  /** The two parties and the seller, for the journal. */
  public OrderParties parties(long orderId) {
    var order = orders.forDocument(orderId).orElseThrow();
    return new OrderParties(
        order.id(),
        order.number(),
        order.buyerCompanyId(),
        order.sellerCompanyId(),
        order.sellerSystemId());
  }

  /**
   * Whose order it is.
   *
   * @param sellerSystemId the system or desk of the seller to which it was placed
   */
  public record OrderParties(
      long orderId,
      String number,
      long buyerCompanyId,
      long sellerCompanyId,
      Optional<Long> sellerSystemId) {}

  private static List<DocRef> references(PurchaseOrder order) {
    var references = new ArrayList<DocRef>();
    order
        .buyerReference()
        .ifPresent(number -> references.add(DocRef.of(DocRef.Kind.BUYER_REFERENCE, number)));
    return references;
  }

  private static OrderDocument.Line line(OrderLine line) {
    return OrderDocument.Line.of(
        line.lineNo(),
        DocumentItem.of(gtin(line), line.sellerItem(), line.nameEn()),
        new Quantity(line.ordered(), line.unit()),
        line.unitPrice());
  }

  private static Optional<Gtin> gtin(OrderLine line) {
    return line.gtin().isEmpty() ? Optional.empty() : Optional.of(new Gtin(line.gtin()));
  }
}
