package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.UnitPrice;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.LotQuantity;
import org.bencao.document.OrderResponseDocument;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.invoicing.boundary.InvoiceFilter.Which;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderResponseService;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.BookResult;
import org.bencao.receiving.boundary.CloseReceiptService;
import org.bencao.receiving.boundary.DespatchAdviceService;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.GoodsReturnService;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.boundary.NoCode;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.receiving.boundary.RequestReturn;
import org.bencao.receiving.boundary.RequestReturnResult;
import org.bencao.receiving.boundary.ReturnReason;
import org.bencao.receiving.boundary.ReturnView;
import org.bencao.testing.Arrivals;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.Pair;
import org.bencao.testing.TestContainer;

/** One pharmacy and one wholesaler, and all that happens between them until the invoice is paid. */
final class InvoiceFixture extends Pair {

  private static final AtomicInteger CONTROL = new AtomicInteger();
  private static final String PACK = "XBX";

  InvoiceFixture(TestContainer container) {
    super(container);
  }

  /** In another market. */
  InvoiceFixture(TestContainer container, Market market) {
    super(container, market);
  }

  Caller accounts() {
    return Market.caller(buyer.companyId(), Role.ACCOUNTS);
  }

  Caller receiver() {
    return Market.caller(buyer.companyId(), Role.RECEIVER);
  }

  /** Another person than the receiver. */
  Caller officer() {
    return new Caller(
        Caller.Kind.PERSON,
        buyer.companyId() + 2,
        "Chen Jing",
        buyer.companyId(),
        Set.of(new Caller.Grant(buyer.companyId(), Optional.empty(), Role.QUALITY_OFFICER)));
  }

  Medicine medicine(String price) {
    return market.medicine(seller, 10_000, price);
  }

  /** A medicine that comes in cartons or cases, for example {@code EACH:20 CASE:10}. */
  Medicine packed(String packing) {
    return market.packedMedicine(seller, packing);
  }

  static PlaceOrder.Line of(Medicine medicine, int packs) {
    return new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(packs));
  }

  Placed place(PlaceOrder.Line... lines) {
    return place(buyer, lines);
  }

  Placed place(Buyer other, PlaceOrder.Line... lines) {
    return (Placed)
        container
            .get(PlaceOrderService.class)
            .place(
                other.caller(),
                new PlaceOrder(
                    "order " + CONTROL.incrementAndGet(),
                    other.siteId(),
                    seller,
                    Optional.empty(),
                    List.of(lines)));
  }

  /** An order of one line. */
  Placed order(String price, int packs) {
    return place(of(medicine(price), packs));
  }

  /** The seller confirms a line at a price of its own. */
  void confirms(Placed order, int line, int packs, String price) {
    var answer =
        new OrderResponseDocument(
            Optional.empty(),
            "SO-" + CONTROL.incrementAndGet(),
            Optional.empty(),
            order.number(),
            Optional.empty(),
            now(),
            DocumentPurpose.ORIGINAL,
            OrderResponseDocument.Verdict.CONDITIONAL,
            OrderResponseDocument.Unmentioned.UNANSWERED,
            Optional.empty(),
            List.of(),
            List.of(
                new OrderResponseDocument.Line(
                    Optional.of(String.valueOf(line)),
                    OrderResponseDocument.LineVerdict.CHANGED,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(
                        new OrderResponseDocument.Schedule(
                            OrderResponseDocument.Schedule.Kind.CONFIRMED,
                            Quantity.of(packs, PACK),
                            Optional.empty(),
                            Optional.empty())),
                    Optional.empty(),
                    Optional.of(price(price)),
                    Optional.empty())));
    var service = container.get(OrderResponseService.class);
    receive("855", id -> service.apply(exchange(partner), id, partner, answer));
  }

  /** The buyer takes packs of a line back before they are sent. */
  void cancels(Placed order, int line, int packs) {
    var change = QuantityChange.of(line, QuantityKind.CANCELLED, BigDecimal.valueOf(packs));
    container.inTransaction(
        () -> {
          container
              .get(OrderLedger.class)
              .write(buyer.caller(), order.id(), "cancel:" + control(), List.of(change));
          return order;
        });
  }

  /** So many packs of each line of the order leave the seller; a line of none does not. */
  void sends(String despatch, Placed order, int... packs) {
    arrives(advice(despatch, order, packs));
  }

  DespatchAdviceDocument advice(String despatch, Placed order, int... packs) {
    return advice(despatch, order, Map.of(), packs);
  }

  /**
   * The same.
   *
   * @param others items that come instead, by line
   */
  DespatchAdviceDocument advice(
      String despatch, Placed order, Map<Integer, Medicine> others, int... packs) {
    var lines = new ArrayList<DespatchAdviceDocument.Line>();
    for (int at = 0; at < packs.length; at++) {
      if (packs[at] > 0) {
        var other = Optional.ofNullable(others.get(at + 1)).map(Bill::named);
        lines.add(sent(order, at + 1, other, packs[at]));
      }
    }
    return new DespatchAdviceDocument(
        Optional.empty(),
        despatch,
        DocumentPurpose.ORIGINAL,
        now(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        lines);
  }

  MessageView arrives(DespatchAdviceDocument advice) {
    var service = container.get(DespatchAdviceService.class);
    return receive("856", id -> service.apply(exchange(partner), id, partner, advice));
  }

  private DespatchAdviceDocument.Line sent(
      Placed order, int line, Optional<DocumentItem> other, int packs) {
    var quantity = Quantity.of(packs, PACK);
    var ordered =
        container
            .get(OrderService.class)
            .find(desk(), order.id())
            .orElseThrow()
            .lines()
            .get(line - 1);
    return new DespatchAdviceDocument.Line(
        order.number(),
        Optional.of(String.valueOf(line)),
        other.orElseGet(
            () -> DocumentItem.of(new Gtin(ordered.gtin()), ordered.sellerItem(), "ITEM")),
        quantity,
        Optional.empty(),
        List.of(
            new LotQuantity(
                Optional.of("L" + line),
                Optional.of(today().plusDays(700)),
                quantity,
                Optional.empty())));
  }

  long counts(String despatch, int position, GoodsState state, int packs) {
    var command =
        new BookGoods(
            "booking " + CONTROL.incrementAndGet(),
            despatch(despatch),
            position,
            state,
            BigDecimal.valueOf(packs),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var result = container.get(ReceivingService.class).book(receiver(), command).orElseThrow();
    return ((BookResult.Booked) result).bookingId();
  }

  void closes(String despatch) {
    closes(despatch(despatch));
  }

  void closes(DespatchId despatch) {
    container
        .get(CloseReceiptService.class)
        .close(receiver(), despatch, Optional.of(NoCode.NOT_PRINTED))
        .orElseThrow();
  }

  DespatchId despatch(String number) {
    return container.get(DespatchService.class).byNumber(receiver(), number).orElseThrow();
  }

  /** Sent, all found good, and counted to the end. */
  void delivers(String despatch, Placed order, int... packs) {
    sends(despatch, order, packs);
    int position = 0;
    for (int count : packs) {
      if (count > 0) {
        position++;
        counts(despatch, position, GoodsState.GOOD, count);
      }
    }
    closes(despatch);
  }

  /** Packs of the first lot of a delivery go back, with the seller's leave. */
  long sendsBack(String despatch, int packs) {
    var returns = container.get(GoodsReturnService.class);
    var id = despatch(despatch);
    var lot = returns.returnable(receiver(), id).orElseThrow().get(0);
    var wanted =
        new RequestReturn(
            "return " + CONTROL.incrementAndGet(),
            id,
            ReturnReason.NOT_NEEDED,
            Optional.empty(),
            List.of(new RequestReturn.Packs(lot.position(), lot.lot(), BigDecimal.valueOf(packs))),
            List.of());
    var asked = (RequestReturnResult.Requested) returns.request(receiver(), wanted).orElseThrow();
    returns.authorise(Market.caller(seller, Role.SUPPLIER_DESK), asked.returnId(), "RMA-1");
    returns.send(receiver(), asked.returnId(), Optional.empty());
    return asked.returnId();
  }

  ReturnView returned(long id) {
    return container.get(GoodsReturnService.class).find(receiver(), id).orElseThrow();
  }

  Bill invoice(String number, Placed order) {
    return new Bill(InvoiceDocument.Kind.INVOICE, number, order, today());
  }

  Bill creditNote(String number, Placed order, String invoice) {
    return new Bill(InvoiceDocument.Kind.CREDIT_NOTE, number, order, today()).crediting(invoice);
  }

  MessageView arrives(Bill bill) {
    return arrives(bill.build());
  }

  MessageView arrives(InvoiceDocument document) {
    return arrives(document, partner);
  }

  MessageView arrives(InvoiceDocument document, PartnerView from) {
    var service = container.get(InvoiceArrivalService.class);
    return receive("810", from, control(), id -> service.apply(exchange(from), id, from, document));
  }

  private static String control() {
    return "c" + CONTROL.incrementAndGet();
  }

  MessageView receive(String type, LongConsumer judge) {
    return receive(type, partner, control(), judge);
  }

  private MessageView receive(String type, PartnerView from, String control, LongConsumer judge) {
    return new Arrivals(container).of(from, type, control, "bytes of " + control, judge);
  }

  /** How often its sender's system has to hear of an invoice. */
  long advices(InvoiceId invoice) {
    return number(
        """
        select count(o) from OutboxEntry o
        where o.subject = ?1 and o.kind = org.bencao.exchange.boundary.OutboxKind.INVOICE_ADVICE
        """,
        invoice.value());
  }

  static Caller exchange(PartnerView from) {
    return Caller.exchange(from.sellerCompanyId(), from.code());
  }

  static Caller operator(PartnerView from) {
    return Market.caller(from.sellerCompanyId(), Role.EDI_ADMINISTRATOR);
  }

  /** As the buyer sees it, with what waits for a person. */
  OrderView order(Placed order) {
    return container.get(OrderService.class).find(buyer.caller(), order.id()).orElseThrow();
  }

  OrderView.Line line(Placed order, int number) {
    return order(order).lines().get(number - 1);
  }

  /** Reasons that wait for a person, oldest first. */
  List<Reason> exceptions(Placed order) {
    return order(order).exceptions().stream()
        .map(exception -> exception.finding().reason())
        .toList();
  }

  List<InvoiceRow> invoices() {
    return container
        .get(InvoiceService.class)
        .list(accounts(), new InvoiceFilter(Which.ALL, Optional.empty(), Optional.empty(), 1000))
        .rows();
  }

  Optional<InvoiceRow> row(String number) {
    return invoices().stream().filter(row -> row.number().equals(number)).findFirst();
  }

  InvoiceView invoice(String number) {
    return container
        .get(InvoiceService.class)
        .find(accounts(), row(number).orElseThrow().id())
        .orElseThrow();
  }

  /** What stands open on an invoice: line, reason and amount. */
  List<String> differences(String number) {
    return invoice(number).differences().stream()
        .filter(one -> one.closedAt().isEmpty())
        .map(
            one ->
                one.position().map(String::valueOf).orElse("–")
                    + " "
                    + one.finding().reason()
                    + " "
                    + one.amount().amount().toPlainString())
        .toList();
  }

  InvoiceView.Difference difference(String number, Reason reason) {
    return invoice(number).differences().stream()
        .filter(one -> one.finding().reason() == reason)
        .findFirst()
        .orElseThrow();
  }

  /** Claims about the order that nobody has answered. */
  List<String> claims(Placed order) {
    return container.get(DiscrepancyService.class).ofOrder(receiver(), order.id()).stream()
        .filter(claim -> claim.closedAt().isEmpty())
        .map(claim -> claim.kind() + " " + claim.quantity().stripTrailingZeros().toPlainString())
        .toList();
  }

  String releasable(String number) {
    return invoice(number).releasable().amount().toPlainString();
  }

  /** Kinds of charges that the seller may put on invoices. */
  void agreedCharges(String codes) {
    change(
        "update PartnerProfile p set p.agreedCharges = :value where p.id = :id",
        partner.id(),
        codes);
  }

  /** The seller's usual tax on it, in per cent. */
  void taxes(Medicine medicine, String percent) {
    change(
        "update Offer o set o.vatPercent = :value where o.id = :id",
        medicine.offerId(),
        new BigDecimal(percent));
  }

  /** The offer is for chosen buyers from now on. */
  void hides(Medicine medicine) {
    change("update Offer o set o.forAll = :value where o.id = :id", medicine.offerId(), false);
  }

  void withdraws(Medicine medicine) {
    change("update Offer o set o.published = :value where o.id = :id", medicine.offerId(), false);
  }

  /** As if the order had been placed in another currency. */
  void ordered(Placed order, String currency) {
    change(
        "update PurchaseOrder o set o.currency = :value where o.id = :id",
        order.id().value(),
        currency);
  }

  /** As if the invoice had come so many days ago. */
  void arrivedAgo(String number, int days) {
    var then = now().minus(Duration.ofDays(days));
    change("update Invoice i set i.arrivedAt = :value where i.id = :id", id(number), then);
  }

  /** As if the invoice had been issued on that day. */
  void issuedOn(String number, LocalDate day) {
    long id = id(number);
    change("update Invoice i set i.issuedOn = :value where i.id = :id", id, day);
    change("update Invoice i set i.yearNo = :value where i.id = :id", id, day.getYear());
  }

  /** As if no message had brought the invoice. */
  void wasWrittenAtTheDesk(InvoiceId invoice) {
    change("update Invoice i set i.messageId = :value where i.id = :id", invoice.value(), null);
  }

  private long id(String number) {
    return row(number).orElseThrow().id().value();
  }

  private void change(String statement, long id, Object value) {
    container
        .sessions()
        .inTransaction(
            session ->
                session
                    .createMutationQuery(statement)
                    .setParameter("id", id)
                    .setParameter("value", value)
                    .executeUpdate());
    container.forget();
  }

  /** No blank of its sentences stays empty, in either language. */
  static void assertWorded(Finding finding) {
    for (var locale : Texts.LOCALES) {
      assertThat(Texts.in(locale).what(finding)).doesNotContain("{", "#");
      assertThat(Texts.in(locale).action(finding)).doesNotContain("{", "#");
    }
  }

  static void assertWorded(MessageView message) {
    assertWorded(
        Finding.of(message.row().reason().orElseThrow(), Optional.empty(), message.row().facts()));
  }

  void assertBooksBalance(Placed... orders) {
    new InvoiceBooks(container)
        .assertBalance(List.of(orders).stream().map(order -> order.id().value()).toList());
  }

  private long number(String query, long value) {
    try (var session = container.sessions().openSession()) {
      return session.createQuery(query, Long.class).setParameter(1, value).getSingleResult();
    }
  }

  static UnitPrice price(String amount) {
    return new UnitPrice(new BigDecimal(amount), "CNY");
  }
}
