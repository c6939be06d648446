package org.bencao.work.boundary;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bencao.catalogue.boundary.PublicationService;
import org.bencao.catalogue.boundary.PublishOffer;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.OpenedInterchange;
import org.bencao.exchange.boundary.OpenedMessage;
import org.bencao.ordering.boundary.DraftService;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.LineAnswer;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.AddLicence;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.RegistrationService;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** Things that wait, made as they come about. */
final class WorkFixture {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Caller SETUP = Caller.setup();

  private final TestContainer container;
  private int keys;

  WorkFixture(TestContainer container) {
    this.container = container;
  }

  Placed placed(Buyer buyer, Medicine medicine, int quantity) {
    return placed(buyer, List.of(medicine), quantity);
  }

  /** As much of each, all from the same seller. */
  Placed placed(Buyer buyer, List<Medicine> medicines, int quantity) {
    keys++;
    var packs = BigDecimal.valueOf(quantity);
    var lines = medicines.stream().map(one -> new PlaceOrder.Line(one.offerId(), packs)).toList();
    var command =
        new PlaceOrder(
            "work" + keys, buyer.siteId(), medicines.get(0).sellerId(), Optional.empty(), lines);
    return (Placed) container.get(PlaceOrderService.class).place(buyer.caller(), command);
  }

  Placed withOpenPoint(Buyer buyer, Medicine medicine, int quantity) {
    var order = placed(buyer, medicine, quantity);
    var facts = Map.of("found", "CNY 11", "wanted", "CNY 10");
    change(
        order,
        found ->
            container
                .get(Story.class)
                .open(
                    found.id(),
                    "partner",
                    Optional.of(1),
                    Reason.PRICE_DIFFERS,
                    facts,
                    Optional.empty()));
    return order;
  }

  /** Two come tomorrow, the rest a week later. */
  Placed onBackOrder(Buyer buyer, Medicine medicine, int quantity) {
    var order = placed(buyer, medicine, quantity);
    var answer =
        new LineAnswer(
            BigDecimal.valueOf(2),
            BigDecimal.valueOf(quantity - 2L),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            Optional.of(day(1)),
            Optional.of(day(8)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    change(
        order,
        found -> {
          found.answered(found.placedAt(), found.placedAt(), "SO-1", Optional.empty());
          found.line(1).orElseThrow().answer(answer);
        });
    return order;
  }

  Placed withoutAnswer(Buyer buyer, Medicine medicine, int quantity) {
    var order = placed(buyer, medicine, quantity);
    change(order, PurchaseOrder::answerOverdue);
    return order;
  }

  void change(Placed order, Consumer<PurchaseOrder> act) {
    container.inTransaction(
        () -> {
          act.accept(container.get(Orders.class).lock(order.id().value()).orElseThrow());
          return order;
        });
  }

  long drafted(Buyer buyer, Medicine medicine, int quantity) {
    var drafts = container.get(DraftService.class);
    long draft = drafts.open(buyer.caller(), buyer.siteId()).id();
    drafts.addLine(buyer.caller(), draft, medicine.offerId(), String.valueOf(quantity));
    return draft;
  }

  /** The same item from another seller, whose next cut-off is so far away. */
  Medicine cutOffIn(Medicine item, long seller, Duration left, String price) {
    var cutOff = DateTimeFormatter.ofPattern("HH:mm").format(now().plus(left).atZone(ZONE));
    var vat = new BigDecimal("13");
    var terms = new PublishOffer(item.itemId(), seller, item.sellerItem(), 1, 1, 1, cutOff, vat);
    long offer = container.get(PublicationService.class).publishOffer(SETUP, terms);
    container.get(StockService.class).declare(SETUP, offer, 1000, now().minusSeconds(60));
    new Market(container).listPrice(offer, price, day(-1));
    return new Medicine(item.itemId(), offer, seller, item.gtin(), item.sellerItem());
  }

  void renew(long company, LocalDate end) {
    container
        .get(RegistrationService.class)
        .addLicence(
            SETUP,
            new AddLicence(
                company,
                Optional.empty(),
                "CN_DDL",
                "DEMO-RENEWED" + company,
                "Office",
                "监管局",
                "",
                day(-1),
                Optional.of(end),
                Set.of("RX"),
                "",
                "scan".getBytes(StandardCharsets.UTF_8)));
  }

  /** The platform has compared what the company handed in. */
  void verified(long company) {
    container
        .get(CompanyService.class)
        .licences(SETUP, List.of(company))
        .forEach(one -> container.get(RegistrationService.class).verifyLicence(SETUP, one));
  }

  /** A document of this seller whose syntax is wrong. */
  void stoppedDocument(long seller) {
    keys++;
    var partner = container.get(PartnerService.class).ofSeller(SETUP, seller).orElseThrow();
    var exchange = container.get(InboundExchange.class);
    var bytes = ("stopped " + keys).getBytes(StandardCharsets.US_ASCII);
    long interchange = exchange.store(partner.id(), seller, bytes);
    var facts = Map.of("segment", "ACK", "position", "6", "cause", "#x12.QUANTITY");
    var stop = new OpenedMessage.Stop(Reason.SYNTAX, facts, Optional.empty());
    var message =
        new OpenedMessage("855", Optional.of("1"), Optional.of("0001"), 3, 9, Optional.of(stop));
    exchange.open(
        outboxOf(interchange),
        new OpenedInterchange(
            "X12",
            Optional.of("stopped" + keys),
            Optional.empty(),
            List.of(message),
            Optional.empty()));
  }

  private long outboxOf(long interchange) {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery("select max(o.id) from OutboxEntry o where o.subject = :value", Long.class)
          .setParameter("value", interchange)
          .getSingleResult();
    }
  }

  LocalDate day(int offset) {
    return LocalDate.ofInstant(now(), ZONE).plusDays(offset);
  }

  private Instant now() {
    return container.get(Clock.class).instant();
  }
}
