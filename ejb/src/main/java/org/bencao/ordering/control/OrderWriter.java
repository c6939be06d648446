package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.Judgement;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.entity.LicenceCopy;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.QuantityFact;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/** Writes everything that makes an order true. */
@ApplicationScoped
public class OrderWriter {

  private static final Duration USUAL_ANSWER = Duration.ofHours(4);

  @Inject Orders orders;
  @Inject PartnerService partners;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject OrderHolds holds;
  @Inject Story story;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What makes two commands the same: everything but the key. */
  public static byte[] contentHash(PlaceOrder command) {
    return Sha256.of(
        command.siteId()
            + "|"
            + command.sellerCompanyId()
            + "|"
            + command.buyerReference().orElse("")
            + "|"
            + command.lines().stream()
                .map(
                    line ->
                        line.offerId() + "x" + line.quantity().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(",")));
  }

  /**
   * What the order is called and whose it is.
   *
   * @param placedBy the name of who asked for it
   */
  public record Heading(
      long id, String number, long siteId, Optional<String> buyerReference, String placedBy) {}

  public PurchaseOrder write(
      Caller caller, Heading heading, OrderFacts facts, Judgement judgement) {
    var now = clock.instant();
    var order =
        new PurchaseOrder(
            heading.id(),
            heading.number(),
            facts.buyer().id(),
            facts.seller().id(),
            heading.siteId(),
            facts.lines().get(0).price().orElseThrow().unitPrice().currency(),
            heading.buyerReference(),
            heading.placedBy(),
            now);
    facts
        .lines()
        .forEach(
            line ->
                order.add(
                    new OrderLine(
                        order,
                        line.number(),
                        line.facts().offer(),
                        line.price().orElseThrow(),
                        line.quantity())));
    var system = partners.ofSeller(caller, facts.seller().id());
    system.map(PartnerView::id).ifPresent(order::goesTo);
    order.expectAnswerBy(
        now.plus(
            system.map(PartnerView::answerSeconds).map(Duration::ofSeconds).orElse(USUAL_ANSWER)));
    order.goods(Twins.hash(facts));
    facts.signed().ifPresent(form -> order.signed(form.id()));
    orders.add(order);
    writeFacts(order);
    var licences = freeze(order, facts);
    holds.open(order, judgement.findings());
    tell(caller, order, licences);
    record(caller, order, facts, judgement, licences);
    outbox.append(OutboxKind.ORDER, order.id());
    return order;
  }

  private void writeFacts(PurchaseOrder order) {
    order
        .lines()
        .forEach(
            line ->
                orders.add(
                    new QuantityFact(
                        identifiers.next(),
                        line,
                        QuantityKind.ORDERED,
                        line.ordered(),
                        "order:" + order.number(),
                        order.placedAt())));
  }

  /** LIC-08: the licence state that judged the order stays with it; the hash goes to the audit. */
  private String freeze(PurchaseOrder order, OrderFacts facts) {
    int position = 0;
    var hashes = new StringBuilder();
    var used =
        Stream.of(facts.buyer(), facts.seller())
            .flatMap(party -> facts.licencesOf(party).stream())
            .toList();
    for (var licence : used) {
      var party = licence.companyId() == facts.buyer().id() ? "BUYER" : "SELLER";
      var copy = new LicenceCopy(order.id(), ++position, party, licence);
      orders.add(copy);
      hashes.append(copy.hash());
    }
    return Sha256.hex(Sha256.of(hashes.toString()));
  }

  private void tell(Caller caller, PurchaseOrder order, String licences) {
    story.tell(
        order.id(),
        OrderEvent.PLACED,
        order.placedBy(),
        Map.of("lines", String.valueOf(order.lineCount())),
        Optional.empty());
    story.tell(
        order.id(),
        OrderEvent.LICENCES_FROZEN,
        caller.name(),
        Map.of("hash", licences),
        Optional.empty());
  }

  private void record(
      Caller caller, PurchaseOrder order, OrderFacts facts, Judgement judgement, String licences) {
    audit.record(
        caller,
        order.buyerCompanyId(),
        "order-placed",
        "order:" + Tsid.text(order.id()),
        Map.of(
            "number",
            order.number(),
            "net",
            order.net().amount().toPlainString() + " " + order.currency(),
            "rules",
            String.join(" ", judgement.rules()),
            "licences",
            licences,
            "signed",
            facts.signed().map(form -> form.form().trackingNumber()).orElse(""),
            "warnings",
            judgement.findings().stream()
                .map(finding -> finding.reason().name())
                .distinct()
                .collect(Collectors.joining(" "))));
  }
}
