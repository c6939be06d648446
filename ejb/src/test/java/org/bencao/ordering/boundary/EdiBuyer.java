package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.bencao.common.Caller;
import org.bencao.common.Quantity;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.AddPersonResult;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.partner.boundary.AgreePartner;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Arrivals;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** The system of a buyer, whose documents go the way that the routes give them. */
final class EdiBuyer {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  final Buyer buyer;
  final PartnerView partner;

  private final TestContainer container;

  EdiBuyer(TestContainer container, Buyer buyer) {
    this.container = container;
    this.buyer = buyer;
    this.partner = agreed();
  }

  private PartnerView agreed() {
    var added =
        container
            .get(PeopleService.class)
            .add(
                buyer.administrator(),
                new AddPerson(
                    UUID.randomUUID() + "@buyer.example",
                    "Wang Fang",
                    Set.of(new GrantRequest(Optional.empty(), Role.BUYER)),
                    "en"));
    var partners = container.get(PartnerService.class);
    long id =
        partners.agree(
            Caller.setup(),
            new AgreePartner(
                buyer.companyId(),
                "sys" + NUMBERS.incrementAndGet(),
                Market.gln(1),
                gln(buyer.companyId()),
                true,
                "Asia/Shanghai",
                60,
                0,
                false,
                false,
                Optional.of(((AddPersonResult.Added) added).id())));
    return partners.find(id).orElseThrow();
  }

  Caller exchange() {
    return Caller.exchange(buyer.companyId(), partner.code());
  }

  private String gln(long company) {
    return container.get(CompanyService.class).find(Caller.setup(), company).orElseThrow().gln();
  }

  /** Lines are numbered 10, 20 and so on, which are no places. */
  OrderDocument order(String number, Medicine medicine, String unit, int... quantities) {
    var site =
        container.get(CompanyService.class).site(Caller.setup(), buyer.siteId()).orElseThrow();
    var lines = new java.util.ArrayList<OrderDocument.Line>();
    for (int at = 0; at < quantities.length; at++) {
      lines.add(
          OrderDocument.Line.of(
              10 * (at + 1),
              item(medicine.sellerItem()),
              new Quantity(BigDecimal.valueOf(quantities[at]), unit),
              new UnitPrice(new BigDecimal("10.00"), "CNY")));
    }
    return new OrderDocument(
        Optional.empty(),
        number,
        container.get(Clock.class).instant().truncatedTo(ChronoUnit.DAYS),
        DocumentPurpose.ORIGINAL,
        OrderDocument.Type.STANDARD,
        "CNY",
        Party.of(Party.Role.BUYER, PartyId.gln(gln(buyer.companyId())), "Buyer"),
        Party.of(Party.Role.SELLER, PartyId.gln(gln(medicine.sellerId())), "Seller"),
        Party.of(Party.Role.SHIP_TO, PartyId.gln(site.gln()), "Site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        lines);
  }

  static DocumentItem item(String sellerItem) {
    return DocumentItem.of(Optional.empty(), sellerItem, "Medicine");
  }

  OrderChangeDocument change(
      String order, String number, DocumentPurpose purpose, OrderChangeDocument.Line... lines) {
    return new OrderChangeDocument(
        Optional.empty(),
        order,
        number,
        purpose,
        container.get(Clock.class).instant().truncatedTo(ChronoUnit.DAYS),
        List.of(),
        List.of(lines));
  }

  MessageView orders(OrderDocument order) {
    var service = container.get(OrderArrivalService.class);
    return arrives(
        "850",
        id ->
            service
                .decide(exchange(), id, partner, order)
                .ifPresent(found -> service.answer(exchange(), id, partner, order, found)));
  }

  MessageView changes(OrderChangeDocument change) {
    return arrives(
        "860",
        id ->
            container.get(OrderChangeArrivalService.class).apply(exchange(), id, partner, change));
  }

  private MessageView arrives(String type, LongConsumer judge) {
    return new Arrivals(container).of(partner, type, judge);
  }
}
