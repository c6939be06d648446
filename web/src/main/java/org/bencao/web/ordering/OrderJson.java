package org.bencao.web.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.web.rest.Id;

/**
 * One order with all that happened to it.
 *
 * @param buyerReference the buyer's own number
 * @param sellerNumber the seller's own number
 * @param sums of all lines together, in packs
 * @param history oldest first
 * @param signedFormId of the form that was signed for it; only of orders that need one
 */
public record OrderJson(
    OrderRowJson order,
    Id buyerId,
    Id sellerId,
    String sellerGln,
    String siteGln,
    String siteZone,
    Optional<String> buyerReference,
    Optional<String> sellerNumber,
    Optional<Instant> sentAt,
    Optional<Instant> ackedAt,
    Optional<Instant> ackDueAt,
    Optional<Instant> answerDueAt,
    Optional<Instant> answeredAt,
    List<OrderLineJson> lines,
    OrderSumsJson sums,
    List<OrderEventJson> history,
    List<OrderExceptionJson> exceptions,
    List<FrozenLicenceJson> licences,
    Optional<Id> signedFormId,
    int version) {

  static OrderJson of(OrderView order, Locale locale) {
    return new OrderJson(
        OrderRowJson.of(order.row()),
        Id.of(order.buyerCompanyId()),
        Id.of(order.sellerCompanyId()),
        order.sellerGln(),
        order.siteGln(),
        order.siteZone(),
        order.buyerReference(),
        order.sellerNumber(),
        order.sentAt(),
        order.ackedAt(),
        order.ackDueAt(),
        order.answerDueAt(),
        order.answeredAt(),
        order.lines().stream().map(OrderLineJson::of).toList(),
        OrderSumsJson.of(OrderSums.of(order.lines())),
        order.history().stream().map(OrderEventJson::of).toList(),
        order.exceptions().stream().map(open -> OrderExceptionJson.of(open, locale)).toList(),
        order.licences().stream().map(FrozenLicenceJson::of).toList(),
        order.signedForm().map(Id::of),
        order.version());
  }
}
