package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.ordering.boundary.AnswerFixture;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderResponseService;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.organisation.boundary.AddSite;
import org.bencao.organisation.boundary.RegistrationService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Arrivals;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.Pair;
import org.bencao.testing.TestContainer;

/** One pharmacy and one wholesaler: what is ordered, answered, sent and counted between them. */
final class Trade extends Pair {

  private static final AtomicInteger CONTROL = new AtomicInteger();
  private static final AtomicInteger SITES = new AtomicInteger(700_000);

  Trade(TestContainer container) {
    super(container);
  }

  /** In another market. */
  Trade(TestContainer container, Market market) {
    super(container, market);
  }

  private Trade(TestContainer container, Market market, long seller) {
    super(container, market, seller);
  }

  /** Another pharmacy that buys of the same wholesaler. */
  Trade another() {
    return new Trade(container, market, seller);
  }

  Caller receiver() {
    return person(1, "Wang Fang", Optional.empty(), Role.RECEIVER);
  }

  Caller receiverAt(long site) {
    return person(2, "Zhao Min", Optional.of(site), Role.RECEIVER);
  }

  Caller officer() {
    return person(3, "Chen Jing", Optional.empty(), Role.QUALITY_OFFICER);
  }

  Caller officerAt(long site) {
    return person(4, "Sun Li", Optional.of(site), Role.QUALITY_OFFICER);
  }

  /** In a small shop one person does both. */
  Caller receiverAndOfficer() {
    return person(5, "Wu Na", Optional.empty(), Role.RECEIVER, Role.QUALITY_OFFICER);
  }

  private Caller person(int number, String name, Optional<Long> site, Role... roles) {
    return new Caller(
        Caller.Kind.PERSON,
        buyer.companyId() + 100 + number,
        name,
        buyer.companyId(),
        Set.of(roles).stream()
            .map(role -> new Caller.Grant(buyer.companyId(), site, role))
            .collect(Collectors.toSet()));
  }

  LocalDate day(int offset) {
    return today().plusDays(offset);
  }

  long site(ZoneId zone) {
    int number = SITES.incrementAndGet();
    return container
        .get(RegistrationService.class)
        .addSite(
            Caller.setup(),
            new AddSite(
                buyer.companyId(),
                "S" + number,
                "Site " + number,
                "门店" + number,
                Market.gln(number),
                zone,
                "1 Test Road",
                "测试路1号",
                "BOTH",
                ""));
  }

  Medicine medicine() {
    return market.medicine(seller, 100, "10");
  }

  Medicine medicine(String price) {
    return market.medicine(seller, 100, price);
  }

  PlaceOrder.Line of(Medicine medicine, int packs) {
    return new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(packs));
  }

  Placed place(PlaceOrder.Line... lines) {
    return placeFor(buyer.siteId(), lines);
  }

  Placed placeFor(long site, PlaceOrder.Line... lines) {
    return (Placed)
        container
            .get(PlaceOrderService.class)
            .place(
                buyer.caller(),
                new PlaceOrder(
                    "order " + CONTROL.incrementAndGet(),
                    site,
                    seller,
                    Optional.empty(),
                    List.of(lines)));
  }

  AdviceFixture advice(String number, Placed order) {
    return AdviceFixture.numbered(number, now()).of(order.number());
  }

  AnswerFixture answer(Placed order) {
    return AnswerFixture.to(order.number(), now());
  }

  MessageView send(AdviceFixture advice) {
    return send(advice, partner);
  }

  MessageView send(AdviceFixture advice, PartnerView from) {
    var control = "c" + CONTROL.incrementAndGet();
    return send(advice, from, control, "bytes of " + control);
  }

  MessageView send(AdviceFixture advice, PartnerView from, String control, String bytes) {
    var service = container.get(DespatchAdviceService.class);
    var document = advice.build();
    return receive(
        "856", from, control, bytes, id -> service.apply(exchange(from), id, from, document));
  }

  MessageView answer(AnswerFixture answer) {
    return answer(answer, partner);
  }

  MessageView answer(AnswerFixture answer, PartnerView from) {
    var service = container.get(OrderResponseService.class);
    var document = answer.build();
    var control = "c" + CONTROL.incrementAndGet();
    return receive(
        "855",
        from,
        control,
        "bytes of " + control,
        id -> service.apply(exchange(from), id, from, document));
  }

  private MessageView receive(
      String type, PartnerView from, String control, String bytes, LongConsumer judge) {
    return new Arrivals(container).of(from, type, control, bytes, judge);
  }

  private static Caller exchange(PartnerView from) {
    return Caller.exchange(from.sellerCompanyId(), from.code());
  }

  Caller operator(PartnerView from) {
    return Market.caller(from.sellerCompanyId(), Role.EDI_ADMINISTRATOR);
  }

  /** The buyer takes packs of a line back before they are sent. */
  void cancel(Placed order, int line, int packs) {
    var change = QuantityChange.of(line, QuantityKind.CANCELLED, BigDecimal.valueOf(packs));
    container.inTransaction(
        () -> {
          container
              .get(OrderLedger.class)
              .write(
                  buyer.caller(),
                  order.id(),
                  "cancel:" + CONTROL.incrementAndGet(),
                  List.of(change));
          return order;
        });
  }

  OrderView view(Placed order) {
    return container.get(OrderService.class).find(buyer.caller(), order.id()).orElseThrow();
  }

  OrderView.Line line(Placed order, int number) {
    return view(order).lines().get(number - 1);
  }

  /** Reasons that wait for a person, oldest first. */
  List<Reason> open(Placed order) {
    return view(order).exceptions().stream()
        .map(exception -> exception.finding().reason())
        .toList();
  }

  DespatchView despatch(String number) {
    var service = container.get(DespatchService.class);
    return service
        .byNumber(receiver(), number)
        .flatMap(id -> service.find(receiver(), id))
        .orElseThrow();
  }

  /** Every revision of every delivery of the order, oldest first. */
  List<DespatchRow> despatches(Placed order) {
    return container.get(DespatchService.class).ofOrder(receiver(), order.id());
  }

  BookGoods packs(String despatch, int position, GoodsState state, int packs) {
    return packs(despatch(despatch).row().id(), position, state, packs);
  }

  static BookGoods packs(DespatchId despatch, int position, GoodsState state, int packs) {
    return new BookGoods(
        "booking " + CONTROL.incrementAndGet(),
        despatch,
        position,
        state,
        BigDecimal.valueOf(packs),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Packs that are counted by their codes. */
  BookGoods scanned(String despatch, int position, GoodsState state, String... codes) {
    var packs = packs(despatch, position, state, codes.length);
    return new BookGoods(
        packs.key(),
        packs.despatch(),
        position,
        state,
        packs.quantity(),
        packs.lot(),
        packs.expiry(),
        packs.kind(),
        packs.note(),
        List.of(codes));
  }

  BookResult book(BookGoods command) {
    return book(receiver(), command).orElseThrow();
  }

  Optional<BookResult> book(Caller caller, BookGoods command) {
    return container.get(ReceivingService.class).book(caller, command);
  }

  BookResult book(String despatch, int position, GoodsState state, int packs) {
    return book(packs(despatch, position, state, packs));
  }

  CloseResult close(String despatch) {
    return close(despatch, Optional.of(NoCode.NOT_PRINTED));
  }

  CloseResult close(String despatch, Optional<NoCode> why) {
    return container
        .get(CloseReceiptService.class)
        .close(receiver(), despatch(despatch).row().id(), why)
        .orElseThrow();
  }

  BookResult takeBack(long booking) {
    return container
        .get(ReceivingService.class)
        .takeBack(receiver(), "take back " + CONTROL.incrementAndGet(), booking)
        .orElseThrow();
  }

  DecideResult decide(
      Caller officer, DiscrepancyView claim, DiscrepancyView.Verdict verdict, String note) {
    return container
        .get(DiscrepancyService.class)
        .decide(officer, claim.id(), verdict, note)
        .orElseThrow();
  }

  int available(Medicine medicine) {
    return container
        .get(StockService.class)
        .available(Caller.setup(), List.of(medicine.offerId()))
        .get(medicine.offerId());
  }

  void assertBooksBalance(Placed... orders) {
    new Books(container)
        .assertBalance(Arrays.stream(orders).map(order -> order.id().value()).toList());
  }

  static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
