package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageState;
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
import org.bencao.testing.Authority;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders that a buyer's system sends, and what it is answered, on both databases. */
@EachDatabase
class OrderArrivalDatabaseTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private Medicine medicine;
  private PartnerView partner;

  OrderArrivalDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void aSystem() {
    buyer = market.pharmacy();
    medicine = market.medicine(market.wholesaler(), 100, "10.00");
    partner = partner(person(Role.BUYER));
  }

  @Test
  @DisplayName("J1: an order by EDI stands as one of the pad does, and its sender is told so")
  void stands() {
    var arrived = arrives(order("PO-1", line(4, "10.00")));

    assertThat(arrived.row().state()).isEqualTo(MessageState.APPLIED);
    var order = orders().get(0);
    assertThat(order.lines().get(0).ordered()).isEqualByComparingTo("4");
    assertThat(order.row().placedBy()).isEqualTo("Wang Fang");
    assertThat(arrived.row().orderNumber()).contains(order.row().number());
    var answer = answer();
    assertThat(answer.verdict()).isEqualTo(Verdict.RECEIVED);
    assertThat(answer.lines()).as("what comes of it the seller says").isEmpty();
    assertThat(answer.orderNumber()).isEqualTo("PO-1");
    assertThat(answer.sellerOrderNumber()).contains(order.row().number());
  }

  @Test
  @DisplayName("E14, J1: a refused order touches nothing, and each line is told why, all at once")
  void isRefusedWithReasons() {
    var late = market.pharmacy(Set.of("CHEM", "RX"), -3, true);
    buyer = late;
    partner = partner(person(Role.BUYER));

    var arrived = arrives(order("PO-1", line(4, "10.00"), line(2, "10.00")));

    assertThat(arrived.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(arrived.row().reason()).contains(Reason.LICENCE_EXPIRED);
    assertThat(orders()).isEmpty();
    var answer = answer();
    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(answer.lines())
        .hasSize(2)
        .allSatisfy(
            line -> {
              assertThat(line.verdict()).isEqualTo(LineVerdict.REJECTED);
              assertThat(line.reason().orElseThrow().code()).isEqualTo("LICENCE_EXPIRED");
              assertThat(line.reason().get().text().orElseThrow())
                  .contains("LIC-04", "DEMO-CN_DDL" + late.companyId(), "Send the renewed licence");
            });
  }

  @Test
  @DisplayName("J1: what was refused may be sent again under its number once it is right")
  void isSentAgain() {
    var few = market.medicine(medicine.sellerId(), 1, "10.00");
    arrives(order("PO-1", line(few, 4, "10.00"), line(1, "10.00")));
    assertThat(codes()).containsExactly("OUT_OF_STOCK", "OTHER_LINES_REFUSED");

    arrives(order("PO-1", line(few, 1, "10.00"), line(1, "10.00")));

    assertThat(orders()).hasSize(1);
    assertThat(answer().verdict()).isEqualTo(Verdict.RECEIVED);
  }

  @Test
  @DisplayName("doc row 3: the same order again makes no second one and is answered as before")
  void standsOnce() {
    var first = order("PO-1", line(4, "10.00"));
    arrives(first);

    var again = arrives(first);
    var other = arrives(order("PO-1", line(5, "10.00")));

    assertThat(again.row().state()).isEqualTo(MessageState.REPEAT);
    assertThat(other.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(other.row().reason()).contains(Reason.DOCUMENT_NUMBER_REUSED);
    assertThat(orders()).hasSize(1);
    assertThat(answers()).as("the second was answered like the first").hasSize(2);
  }

  @Test
  @DisplayName("F15: a document that has its verdict is not decided again")
  void isDecidedOnce() {
    var document = order("PO-1", line(4, "10.00"));
    var arrived = arrives(document);

    assertThat(service().decide(exchange(), arrived.row().id(), partner, document)).isEmpty();
  }

  @Test
  @DisplayName("D1, J1: what needs approval is held, and says for whom it waits")
  void waits() {
    var purchasing = new Purchasing(container);
    purchasing.rules(buyer, Purchasing.from("0", 1, Role.SITE_HEAD));

    var arrived = arrives(order("PO-1", line(4, "10.00")));

    assertThat(arrived.row().reason()).contains(Reason.APPROVAL_NEEDED);
    assertThat(answer().verdict()).isEqualTo(Verdict.HELD);
    assertThat(codes()).containsExactly("APPROVAL_NEEDED");
  }

  @Test
  @DisplayName(
      "D1, J1: once it is approved, or turned down, its sender is told; then it may come again")
  void hearsOfTheEnd() {
    var purchasing = new Purchasing(container);
    purchasing.rules(buyer, Purchasing.from("0", 1, Role.SITE_HEAD));
    var head = Purchasing.person(buyer, 1, Role.SITE_HEAD);
    var first = order("PO-1", line(4, "10.00"));
    arrives(first);
    assertThat(
            container
                .get(ApprovalService.class)
                .refuse(head, waiting(head), "We have enough")
                .orElseThrow())
        .isInstanceOf(DecisionResult.Decided.class);

    assertThat(answer().verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(codes()).containsExactly("NOT_APPROVED");
    assertThat(answer().lines().get(0).reason().orElseThrow().text().orElseThrow())
        .contains("We have enough");

    arrives(first);
    assertThat(answer().verdict()).isEqualTo(Verdict.HELD);
    purchasing.approve(head, waiting(head));
    assertThat(answer().verdict()).isEqualTo(Verdict.RECEIVED);
    assertThat(answer().sellerOrderNumber()).contains(orders().get(0).row().number());
    assertThat(arrives(first).row().state()).isEqualTo(MessageState.REPEAT);
    assertThat(orders()).hasSize(1);
  }

  private PurchaseOrderId waiting(Caller head) {
    return container.get(RequisitionService.class).toDecide(head).get(0).id();
  }

  @Test
  @DisplayName("M6: the seller reads neither what came from the buyer nor what it was answered")
  void keepsItFromTheSeller() {
    arrives(order("PO-1", line(4, "10.00")));

    var seller = Market.caller(medicine.sellerId(), Role.EDI_ADMINISTRATOR);
    assertThat(
            container.get(JournalService.class).ofOrder(seller, orders().get(0).row().id().value()))
        .isEmpty();
  }

  @Test
  @DisplayName("F15: what was placed and not answered stands, whatever the rules say by now")
  void answersWhatStands() {
    var document = order("PO-1", line(4, "10.00"));
    undecided(
        id -> {
          assertThat(service().decide(exchange(), id, partner, document)).isPresent();
          new Authority(container).suspend(buyer.companyId(), "CN_DDL");
          var again = service().decide(exchange(), id, partner, document).orElseThrow();
          service().answer(exchange(), id, partner, document, again);
        });

    assertThat(orders()).hasSize(1);
    assertThat(answer().verdict()).isEqualTo(Verdict.RECEIVED);
  }

  @Test
  @DisplayName("doc row 15, PRC-05: identifiers that contradict, and another currency, are refused")
  void refusesWhatContradicts() {
    var other = market.medicine(medicine.sellerId(), 10, "1.00");
    arrives(order("PO-1", line(both(other.gtin()), "4", unit(medicine))));
    assertThat(codes()).containsExactly("ITEM_IDS_CONTRADICT");
    arrives(order("PO-2", line(both("09520009999996"), "4", unit(medicine))));
    assertThat(codes()).containsExactly("ITEM_NOT_FOUND");
    arrives(in("USD", order("PO-3", line(item(medicine.sellerItem()), "4", unit(medicine)))));
    assertThat(codes()).containsExactly("PRICE_CURRENCY");
    assertThat(orders()).isEmpty();
  }

  @Test
  @DisplayName("J1: the buyer's own number, which may be another item's here, finds nothing")
  void takesNoNumberOfTheBuyers() {
    var code =
        container
            .get(org.bencao.catalogue.boundary.CatalogueService.class)
            .itemsByIds(buyer.caller(), Set.of(medicine.itemId()))
            .get(medicine.itemId())
            .code();
    var own =
        new DocumentItem(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(code),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    arrives(order("PO-1", line(own, "4", unit(medicine))));

    assertThat(codes()).containsExactly("ITEM_NOT_FOUND");
  }

  @Test
  @DisplayName("F15: of eight that send a number at once, two of them the same, one is ordered")
  void ordersOnceInARace() {
    var documents =
        IntStream.range(0, 8).mapToObj(at -> order("PO-1", line(1 + at / 2, "10.00"))).toList();
    // the same but for the numbers of its lines is another document
    Race.of(8, sender -> arrives(documents.get(sender - sender % 2)));

    assertThat(orders()).hasSize(1);
    var quantity = orders().get(0).lines().get(0).ordered();
    var answered = answers();
    assertThat(answered).hasSizeBetween(1, 2);
    answered.forEach(
        id ->
            assertThat(
                    container
                        .get(OrderAnswerDocumentService.class)
                        .of(id, Locale.ENGLISH)
                        .verdict())
                .as("%s ordered", quantity)
                .isEqualTo(Verdict.RECEIVED));
  }

  /** The seller's number of the medicine, and a GTIN. */
  private DocumentItem both(String gtin) {
    return new DocumentItem(
        Optional.of(new Gtin(gtin)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(medicine.sellerItem()),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  @DisplayName(
      "SPC-12, SUSPICIOUS_ORDER: which line is held is told, and told again when it is cleared")
  void tellsWhatIsHeld() {
    var america = new Market(container).american();
    long wholesaler = america.deskSeller();
    america.addLicence(wholesaler, "US_DEA", Set.of("C4"));
    buyer = america.pharmacy();
    america.addLicence(buyer.companyId(), "US_DEA", Set.of("C4"));
    medicine = america.medicine(wholesaler, 5000, "9", 1, SuspiciousOrderDatabaseTest.C4);
    var plain = america.medicine(wholesaler, 5000, "9");
    partner = partner(person(Role.BUYER));

    var arrived =
        arrives(
            in("USD", order("PO-1", line(plain, 4, "9", "USD"), line(medicine, 101, "9", "USD"))));

    assertThat(arrived.row().state()).as(arrived.toString()).isEqualTo(MessageState.APPLIED);
    var answer = answer();
    assertThat(answer.verdict()).isEqualTo(Verdict.HELD);
    assertThat(answer.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.verdict()).isEqualTo(LineVerdict.HELD);
              assertThat(line.ordered().orElseThrow().value()).isEqualByComparingTo("101");
              assertThat(line.reason().orElseThrow().code()).isEqualTo("SUSPICIOUS_ORDER");
              assertThat(line.reason().get().text().orElseThrow()).startsWith("SPC-12 ");
            });
    var officer = Market.caller(wholesaler, Role.COMPLIANCE_OFFICER);
    var holds = container.get(HoldService.class);
    holds.decide(
        officer, holds.list(officer).get(0).id(), HoldState.CLEARED, "letter of the hospital");

    assertThat(answers()).hasSize(2);
    assertThat(answer().verdict()).isEqualTo(Verdict.RECEIVED);
    assertThat(answer().lines()).isEmpty();
  }

  @Test
  @DisplayName("doc 1.5: what the pad cannot order either goes to a person")
  void stopsOtherKinds() {
    var arrived =
        arrives(as(OrderDocument.Type.CONSIGNMENT, "CNY", order("PO-1", line(4, "10.00"))));

    assertThat(arrived.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(arrived.row().reason()).contains(Reason.NOT_AGREED);
  }

  private static OrderDocument in(String currency, OrderDocument order) {
    return as(order.type(), currency, order);
  }

  private static OrderDocument as(OrderDocument.Type type, String currency, OrderDocument order) {
    return new OrderDocument(
        order.envelope(),
        order.number(),
        order.issuedAt(),
        order.purpose(),
        type,
        currency,
        order.buyer(),
        order.seller(),
        order.shipTo(),
        order.billTo(),
        order.requestedDelivery(),
        order.cancelAfter(),
        order.references(),
        order.lines());
  }

  @Test
  @DisplayName(
      "PRC-06, J1, PRICE_CHANGED: the price on which the system decided has risen: told, not ordered")
  void tellsOfARise() {
    arrives(order("PO-1", line(4, "9.00")));

    assertThat(codes()).containsExactly("PRICE_CHANGED");
    assertThat(orders()).isEmpty();
  }

  @Test
  @DisplayName("doc rows 10 to 16: items, units, sites and suppliers that nobody knows are named")
  void namesWhatIsUnknown() {
    arrives(order("PO-1", line(item("NOT-THERE"), "4", medicineUnit())));
    assertThat(codes()).containsExactly("ITEM_NOT_FOUND");
    arrives(order("PO-2", line(item(medicine.sellerItem()), "4", "KGM")));
    assertThat(codes()).containsExactly("ORDER_UNIT_UNKNOWN");
    arrives(with(order("PO-3", line(4, "10.00")), Party.Role.SHIP_TO, Market.gln(999_001)));
    assertThat(codes()).containsExactly("SITE_UNKNOWN");
    arrives(with(order("PO-4", line(4, "10.00")), Party.Role.SELLER, Market.gln(999_002)));
    assertThat(codes()).containsExactly("SELLER_UNKNOWN");
    var other = market.medicine(market.wholesaler(), 10, "1");
    arrives(order("PO-5", line(gtin(other), "4", medicineUnit())));
    assertThat(codes()).containsExactly("SUPPLIER_NOT_OFFERING");
    assertThat(orders()).isEmpty();
  }

  @Test
  @DisplayName("M6: a system orders for its own company alone, and for sites of its person")
  void ordersForItsOwn() {
    var stranger =
        arrives(with(order("PO-1", line(4, "10.00")), Party.Role.BUYER, gln(market.pharmacy())));
    assertThat(stranger.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(stranger.row().reason()).contains(Reason.PARTY_MISMATCH);

    partner = partner(person(Role.RECEIVER));
    arrives(order("PO-2", line(4, "10.00")));
    assertThat(codes()).containsExactly("SITE_UNKNOWN");
    assertThatThrownBy(
            () -> service().decide(buyer.caller(), 1, partner, order("PO-3", line(1, "10"))))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("M6: when the person has left nobody is ordered for, and a person is asked")
  void stopsWithItsPerson() {
    long person = person(Role.BUYER);
    partner = partner(person);
    container.get(PeopleService.class).deactivate(buyer.administrator(), person);

    var arrived = arrives(order("PO-1", line(4, "10.00")));

    assertThat(arrived.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(arrived.row().reason()).contains(Reason.FACT_MISSING);
    assertThat(orders()).isEmpty();
  }

  @Test
  @DisplayName("perf: an order of thirty lines is found in as many statements as one of one")
  void findsLinesAtOnce() {
    var one = order("PO-1", line(1, "10.00"));
    var lines =
        IntStream.range(0, 30).mapToObj(at -> line(1, "10.00")).toArray(OrderDocument.Line[]::new);
    var many = order("PO-2", lines);
    decided(one);
    long few = container.statementsAgain(() -> decided(order("PO-3", line(1, "11.00"))));

    assertThat(container.statementsAgain(() -> decided(many)) - few).isLessThanOrEqualTo(2);
  }

  private Object decided(OrderDocument document) {
    return container.inTransaction(
        () ->
            container
                .get(org.bencao.ordering.control.ArrivedLines.class)
                .find(
                    buyer.caller(),
                    container
                        .get(CompanyService.class)
                        .find(buyer.caller(), medicine.sellerId())
                        .orElseThrow(),
                    document));
  }

  private long person(Role role) {
    var added =
        container
            .get(PeopleService.class)
            .add(
                buyer.administrator(),
                new AddPerson(
                    UUID.randomUUID() + "@buyer.example",
                    "Wang Fang",
                    Set.of(new GrantRequest(Optional.empty(), role)),
                    "en"));
    return ((AddPersonResult.Added) added).id();
  }

  private PartnerView partner(long person) {
    int number = NUMBERS.incrementAndGet();
    long id =
        container
            .get(PartnerService.class)
            .agree(
                Caller.setup(),
                new AgreePartner(
                    buyer.companyId(),
                    "erp" + number,
                    Market.gln(1),
                    gln(buyer),
                    true,
                    "Asia/Shanghai",
                    60,
                    0,
                    false,
                    false,
                    Optional.of(person)));
    return container.get(PartnerService.class).find(id).orElseThrow();
  }

  private String gln(Buyer of) {
    return container
        .get(CompanyService.class)
        .find(Caller.setup(), of.companyId())
        .orElseThrow()
        .gln();
  }

  private String medicineUnit() {
    return "BX";
  }

  private OrderDocument.Line line(int packs, String price) {
    return line(medicine, packs, price);
  }

  private OrderDocument.Line line(Medicine of, int packs, String price) {
    return line(of, packs, price, "CNY");
  }

  private OrderDocument.Line line(Medicine of, int packs, String price, String currency) {
    return OrderDocument.Line.of(
        NUMBERS.incrementAndGet(),
        item(of.sellerItem()),
        new Quantity(BigDecimal.valueOf(packs), unit(of)),
        new UnitPrice(new BigDecimal(price), currency));
  }

  private OrderDocument.Line line(DocumentItem item, String quantity, String unit) {
    return new OrderDocument.Line(
        String.valueOf(NUMBERS.incrementAndGet()),
        item,
        new Quantity(new BigDecimal(quantity), unit),
        Optional.empty(),
        Optional.empty(),
        OrderDocument.Substitution.ASK,
        Optional.empty(),
        Optional.empty());
  }

  private String unit(Medicine of) {
    return container
        .get(org.bencao.catalogue.boundary.CatalogueService.class)
        .itemsByIds(buyer.caller(), Set.of(of.itemId()))
        .get(of.itemId())
        .unit();
  }

  private static DocumentItem item(String sellerItem) {
    return DocumentItem.of(Optional.empty(), sellerItem, "Medicine");
  }

  private static DocumentItem gtin(Medicine of) {
    return new DocumentItem(
        Optional.of(new Gtin(of.gtin())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private OrderDocument order(String number, OrderDocument.Line... lines) {
    var site =
        container.get(CompanyService.class).site(Caller.setup(), buyer.siteId()).orElseThrow();
    var seller =
        container.get(CompanyService.class).find(Caller.setup(), medicine.sellerId()).orElseThrow();
    return new OrderDocument(
        Optional.empty(),
        number,
        container.get(Clock.class).instant().truncatedTo(java.time.temporal.ChronoUnit.DAYS),
        DocumentPurpose.ORIGINAL,
        OrderDocument.Type.STANDARD,
        lines[0].unitPrice().map(UnitPrice::currency).orElse("CNY"),
        Party.of(Party.Role.BUYER, PartyId.gln(gln(buyer)), "Buyer"),
        Party.of(Party.Role.SELLER, PartyId.gln(seller.gln()), "Seller"),
        Party.of(Party.Role.SHIP_TO, PartyId.gln(site.gln()), "Site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(lines));
  }

  private static OrderDocument with(OrderDocument order, Party.Role role, String gln) {
    var party = Party.of(role, PartyId.gln(gln), "Other");
    return new OrderDocument(
        order.envelope(),
        order.number(),
        order.issuedAt(),
        order.purpose(),
        order.type(),
        order.currency(),
        role == Party.Role.BUYER ? party : order.buyer(),
        role == Party.Role.SELLER ? party : order.seller(),
        role == Party.Role.SHIP_TO ? party : order.shipTo(),
        order.billTo(),
        order.requestedDelivery(),
        order.cancelAfter(),
        order.references(),
        order.lines());
  }

  /** As the routes do it: keep, open, decide, answer. */
  private MessageView arrives(OrderDocument document) {
    return undecided(
        id ->
            service()
                .decide(exchange(), id, partner, document)
                .ifPresent(found -> service().answer(exchange(), id, partner, document, found)));
  }

  private MessageView undecided(LongConsumer judge) {
    return new Arrivals(container).of(partner, "850", judge);
  }

  private Caller exchange() {
    return Caller.exchange(buyer.companyId(), partner.code());
  }

  private OrderArrivalService service() {
    return container.get(OrderArrivalService.class);
  }

  private List<OrderView> orders() {
    var found = container.get(OrderService.class);
    return found.list(buyer.caller(), OrderFilter.newest()).rows().stream()
        .map(row -> found.find(buyer.caller(), row.id()).orElseThrow())
        .toList();
  }

  /** The reason of each line, in the words of the last answer. */
  private List<String> codes() {
    return answer().lines().stream().map(line -> line.reason().orElseThrow().code()).toList();
  }

  private OrderResponseDocument answer() {
    var all = answers();
    return container
        .get(OrderAnswerDocumentService.class)
        .of(all.get(all.size() - 1), Locale.ENGLISH);
  }

  /** Answers that are to be sent to the buyer's system, oldest first. */
  private List<Long> answers() {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              """
              select o.subject from OutboxEntry o, ArrivedOrder a where o.subject = a.id
              and a.buyerCompanyId = ?1 order by o.id
              """,
              Long.class)
          .setParameter(1, buyer.companyId())
          .getResultList();
    }
  }
}
