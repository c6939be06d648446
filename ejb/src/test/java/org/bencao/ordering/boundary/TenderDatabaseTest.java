package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bencao.ordering.boundary.Purchasing.person;
import static org.bencao.ordering.boundary.Purchasing.reasons;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.ordering.control.TenderProgress;
import org.bencao.ordering.control.TenderWork;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.RecordTender;
import org.bencao.pricing.boundary.RecordTenderResult;
import org.bencao.pricing.boundary.RecordTenderResult.Recorded;
import org.bencao.pricing.boundary.TenderService;
import org.bencao.pricing.boundary.TenderVolumeView;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Committed volume of tenders; the list asks 10.00, the won price is 9.30. */
@EachDatabase
class TenderDatabaseTest {

  private static final int SUBMITS = 200;
  private static final int ROUND = 50;

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;
  private Buyer buyer;
  private long seller;
  private Caller platform;
  private Medicine won;
  private Medicine other;
  private String number;

  TenderDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @BeforeEach
  void aGenericOfTwoMakers() {
    buyer = market.pharmacy();
    seller = market.deskSeller();
    platform = Market.caller(market.wholesaler(), Role.PLATFORM_ADMINISTRATOR);
    won = market.medicine(seller, 10_000, "10.00");
    other = market.medicine(seller, 10_000, "38.00");
    number = "V-" + won.gtin();
  }

  @Test
  @DisplayName("PRC-01: contract 9.10, tender 9.30, list 10: the contract, else the tender")
  void standsBetweenContractAndList() {
    recorded(60, line(won, 100, 0));

    assertThat(market.price(buyer, won, day(0))).isEqualTo("9.3");
    assertThat(market.price(market.pharmacy(), won, day(0))).isEqualTo("10");
    assertThat(market.price(buyer, won, day(61))).isEqualTo("10");
    var line = ordered(purchasing.place(buyer, won, 3));
    assertThat(line.priceKind()).isEqualTo("TENDER");
    assertThat(line.priceSource()).isEqualTo(number);

    contract("9.10");

    assertThat(market.price(buyer, won, day(0))).isEqualTo("9.1");
  }

  @Test
  @DisplayName("PRC-01: of a seller who does not deliver for the winner its own price holds")
  void holdsForWhoDelivers() {
    recorded(60, line(won, 100, 0));
    var elsewhere = market.deskSeller();
    market.offerTo(java.util.Set.of(buyer.companyId()), won, elsewhere);

    assertThat(market.price(buyer, won, day(0))).isEqualTo("9.3");
    assertThat(market.price(buyer, other, day(0))).isEqualTo("38");
  }

  @ParameterizedTest(name = "{0} of 100 done")
  @CsvSource({"40, true", "59, true", "60, false", "65, false"})
  @DisplayName("VBP-01, VBP_WINNER_FIRST: behind the plan of 60 % another maker's needs approval")
  void asksForTheWonFirst(int done, boolean asks) {
    recorded(40, line(won, 100, done));

    var result = purchasing.place(buyer, other, 1);

    assertThat(result instanceof Waiting).isEqualTo(asks);
    if (result instanceof Waiting waiting) {
      assertThat(waiting.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.reason()).isEqualTo(Reason.VBP_WINNER_FIRST);
                assertThat(finding.rule()).isEqualTo("VBP-01");
                assertThat(finding.facts())
                    .containsEntry("percent", String.valueOf(done))
                    .containsEntry("plan", "60")
                    .containsEntry("needs", "site-head");
              });
      var decided = purchasing.approve(person(buyer, 1, Role.SITE_HEAD), waiting.id());
      assertThat(((DecisionResult.Decided) decided).state()).isEqualTo(RequisitionState.APPROVED);
    }
    assertThat(purchasing.place(buyer, won, 1)).isInstanceOf(Placed.class);
    assertThat(purchasing.place(market.pharmacy(), other, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("VBP-01: two winners of one generic: neither is another maker's")
  void knowsSeveralWinners() {
    recorded(40, line(won, 100, 0), line(other, 100, 0));

    assertThat(purchasing.place(buyer, other, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "PRC-02, PRICE_ABOVE_CEILING, PRICE_ABOVE_REFERENCE: contract 9.50 above 9.30 is refused to a"
          + " hospital, a pharmacy is warned")
  void keepsTheCeiling() {
    var hospital = market.buyer("HOSPITAL");
    market.addLicence(hospital.companyId(), "CN_MPL", java.util.Set.of("CHEM", "RX"));
    for (var one : List.of(hospital, buyer)) {
      number = "V" + one.companyId();
      recorded(60, line(one, won, 100, Optional.empty(), 0));
      contract(one, "9.50");
    }

    var refused = (Refused) purchasing.place(hospital, won, 1);
    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.PRICE_ABOVE_CEILING, "PRC-02"));
    assertThat(refused.findings().get(0).facts())
        .containsEntry("amount", "CNY 9.5")
        .containsEntry("limit", "CNY 9.3");
    assertThat(purchasing.place(buyer, won, 1)).isInstanceOf(Placed.class);
    assertThat(warnings(buyer, won)).containsExactly(Reason.PRICE_ABOVE_REFERENCE);
  }

  @Test
  @DisplayName(
      "VBP-03, VBP_SUPPLY_EXCEEDED: beyond what was committed the price stays, beyond the most"
          + " nothing is delivered")
  void holdsTheMost() {
    recorded(60, line(buyer, won, 5, Optional.of(8), 0));

    assertThat(ordered(purchasing.place(buyer, won, 6)).price().amount())
        .isEqualByComparingTo("9.30");
    var refused = (Refused) purchasing.place(buyer, won, 3);

    assertThat(refused.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(Reason.VBP_SUPPLY_EXCEEDED);
              assertThat(finding.rule()).isEqualTo("VBP-03");
              assertThat(finding.facts()).containsEntry("left", "2");
            });
    assertThat(purchasing.place(buyer, won, 2)).isInstanceOf(Placed.class);
    assertThat(view().ordered()).isEqualByComparingTo("8");
  }

  @Test
  @DisplayName("VBP-03: what was delivered elsewhere is not delivered again")
  void countsWhatWasDeliveredElsewhere() {
    recorded(60, line(buyer, won, 10, Optional.of(12), 9));

    assertThat(reasons(purchasing.place(buyer, won, 4)))
        .containsExactly(Reason.VBP_SUPPLY_EXCEEDED);
    assertThat(purchasing.place(buyer, won, 3)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("C4: a tender of two hundred lines is recorded")
  void recordsManyLines() {
    var items = IntStream.range(0, 10).mapToObj(at -> market.medicine(seller, 1, "10")).toList();
    var lines = new ArrayList<RecordTender.Line>();
    for (int at = 0; at < 20; at++) {
      var of = market.pharmacy();
      items.forEach(item -> lines.add(line(of, item, 100, Optional.of(200), 0)));
    }

    assertThat(recorded(60, lines.toArray(RecordTender.Line[]::new))).isPositive();

    assertThat(service().list(platform)).hasSizeGreaterThanOrEqualTo(lines.size());
  }

  @Test
  @DisplayName("PRC-03: other days of a tender may not reach into another, of unnamed lines either")
  void keepsDaysApart() {
    recorded(60, line(won, 100, 0), line(other, 100, 0));
    var first = number;
    number = "later";
    record(day(70), day(90), line(other, 100, 0));
    number = first;

    var refused = (RecordTenderResult.Refused) record(day(-39), day(80), line(won, 100, 0));

    assertThat(refused.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.PRICE_OVERLAP);
  }

  @Test
  @DisplayName("P14, VBP-03: left 5: of two orders of five at once one wins")
  void holdsTheMostInARace() {
    recorded(60, line(buyer, won, 5, Optional.of(5), 0));

    var results = Race.of(2, at -> purchasing.place(buyer, won, 5));

    assertThat(results).filteredOn(Placed.class::isInstance).hasSize(1);
    assertThat(view().ordered()).isEqualByComparingTo("5");
  }

  @Test
  @DisplayName(
      "P14, VBP-03: 200 submits for the last ten packs of a tender: ten go, not one more is held")
  void holdsTheLastPacks() {
    recorded(60, line(buyer, won, 5, Optional.of(10), 0));

    var results =
        IntStream.range(0, SUBMITS / ROUND)
            .boxed()
            .flatMap(round -> Race.of(ROUND, at -> purchasing.place(buyer, won, 1)).stream())
            .toList();

    assertThat(results).filteredOn(Placed.class::isInstance).hasSize(10);
    assertThat(
            results.stream()
                .filter(Refused.class::isInstance)
                .flatMap(refused -> reasons(refused).stream()))
        .hasSize(SUBMITS - 10)
        .isNotEmpty()
        .isSubsetOf(Reason.VBP_SUPPLY_EXCEEDED, Reason.LIMIT_RACE_LOST);
    assertThat(view().ordered()).isEqualByComparingTo("10");
  }

  @Test
  @DisplayName(
      "P14: 50 and 50 orders over a budget, a credit line and two volumes, in either order of"
          + " lines: no deadlock")
  void doesNotDeadlock() {
    recorded(
        60, line(buyer, won, 5, Optional.of(1000), 0), line(buyer, other, 5, Optional.of(1000), 0));
    purchasing.budget(buyer, "100000.00", true);
    purchasing.credit(seller, buyer, "100000.00");

    var results = Race.of(100, at -> at % 2 == 0 ? place(won, other) : place(other, won));

    assertThat(results).allMatch(Placed.class::isInstance);
    assertThat(views()).allMatch(one -> one.ordered().intValueExact() == 100);
  }

  @Test
  @DisplayName("C4: what waits for approval holds its packs, and what is refused gives them back")
  void holdsWhatWaits() {
    recorded(60, line(buyer, won, 5, Optional.of(5), 0));
    purchasing.rules(buyer, Purchasing.from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, won, 5)).id();

    assertThat(reasons(purchasing.place(buyer, won, 1))).contains(Reason.VBP_SUPPLY_EXCEEDED);
    var head = person(buyer, 1, Role.SITE_HEAD);
    assertThat(purchasing.view(head, id).now()).isEmpty();
    container.get(ApprovalService.class).refuse(head, id, "not now");

    assertThat(view().ordered()).isZero();
    var again = ((Waiting) purchasing.place(buyer, won, 5)).id();
    purchasing.approve(head, again);
    assertThat(view().ordered()).isEqualByComparingTo("5");
  }

  @Test
  @DisplayName("C4: what the seller does not deliver is free again")
  void givesBackWhatIsNotDelivered() {
    recorded(60, line(buyer, won, 5, Optional.of(10), 0));
    var order = (Placed) purchasing.place(buyer, won, 10);

    container
        .get(DeskAnswerService.class)
        .answer(
            Market.caller(seller, Role.SUPPLIER_DESK),
            new DeskAnswer("short", order.id(), Optional.of("SO-1"), List.of(Trade.says(1, 4, 0))));

    assertThat(view().ordered()).isEqualByComparingTo("4");
    assertThat(purchasing.place(buyer, won, 6)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("VBP-02, VBP_BEHIND: behind by more than ten points it waits for who buys")
  void tellsWhoIsBehind() {
    recorded(40, line(won, 100, 49));
    var item = work(buyer.caller()).get(0);

    assertThat(item.reason()).contains(Reason.VBP_BEHIND);
    assertThat(item.facts()).containsEntry("percent", "49").containsEntry("plan", "60");
    // its last ninety days: also who answers for the goods
    assertThat(item.severity()).isEqualTo(Outcome.REFUSE);
    assertThat(work(person(buyer, 1, Role.QUALITY_HEAD))).hasSize(1);

    recorded(40, line(won, 100, 80));
    assertThat(work(buyer.caller())).isEmpty();
  }

  @Test
  @DisplayName("VBP-02: long before the end ten points are nobody's work, eleven the buyer's alone")
  void tellsOfTenPoints() {
    record(day(-99), day(100), line(won, 100, 40));
    assertThat(work(buyer.caller())).isEmpty();

    record(day(-99), day(100), line(won, 100, 39));
    assertThat(work(buyer.caller()))
        .singleElement()
        .satisfies(item -> assertThat(item.severity()).isEqualTo(Outcome.WARN));
    assertThat(work(person(buyer, 1, Role.QUALITY_HEAD))).isEmpty();
    assertThat(work(person(buyer, 1, Role.RECEIVER))).isEmpty();
  }

  @Test
  @DisplayName("VBP-02: what an order brought counts, what went back does not")
  void countsWhatCame() {
    recorded(40, line(won, 100, 40));
    var order = ordered(purchasing.place(buyer, won, 25));
    assertThat(order).isNotNull();
    receive(25, 4);

    var volume =
        container.get(TenderProgress.class).volumes(buyer.caller(), List.of(view().terms())).get(0);

    assertThat(volume.received()).isEqualByComparingTo("61");
  }

  @Test
  @DisplayName("C4: what is wrong with a tender is said line by line, and nothing is kept")
  void saysWhatIsWrong() {
    recorded(60, line(won, 100, 0));
    number = "other";

    var refused =
        (RecordTenderResult.Refused)
            record(
                day(1),
                day(5),
                line(won, 100, 0),
                new RecordTender.Line(
                    "no such", "QQQQQQ", code(seller), BigDecimal.ONE, 5, Optional.empty(), 0),
                line(buyer, other, 5, Optional.of(4), 0),
                line(other, 5, 0));

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::line)
        .containsExactlyInAnyOrder(
            tuple(Reason.PRICE_OVERLAP, Optional.of(1)),
            tuple(Reason.ITEM_NOT_FOUND, Optional.of(2)),
            tuple(Reason.COMPANY_NOT_FOUND, Optional.of(2)),
            tuple(Reason.TENDER_VOLUME_WRONG, Optional.of(3)),
            tuple(Reason.PRICE_OVERLAP, Optional.of(4)));
    assertThat(
            ((RecordTenderResult.Refused) record(day(90), day(89), line(won, 100, 0))).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.PERIOD_EMPTY);
    assertThat(views()).hasSize(1);
  }

  @Test
  @DisplayName("C4: recorded again it takes over what changed, and what is ordered stays")
  void takesOverWhatChanged() {
    long id = recorded(60, line(buyer, won, 5, Optional.of(10), 0));
    purchasing.place(buyer, won, 3);

    assertThat(recorded(60, line(buyer, won, 8, Optional.empty(), 2))).isEqualTo(id);

    assertThat(view().ordered()).isEqualByComparingTo("3");
    assertThat(view().terms().committed()).isEqualByComparingTo("8");
    assertThat(view().terms().most()).isEmpty();
    assertThat(purchasing.place(buyer, won, 500)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("M6: buyer and deliverer see a volume, nobody else; only the platform records")
  void isSeenByItsPartiesAlone() {
    recorded(60, line(won, 100, 0));
    var desk = Market.caller(seller, Role.SUPPLIER_DESK);

    assertThat(service().list(buyer.caller())).hasSize(1);
    assertThat(service().list(desk)).hasSize(1);
    assertThat(service().list(market.pharmacy().caller())).isEmpty();
    assertThat(service().list(Market.caller(market.wholesaler(), Role.SUPPLIER_DESK))).isEmpty();
    assertThat(service().list(platform)).extracting(one -> one.terms().number()).contains(number);
    assertThatThrownBy(() -> service().list(Market.caller(seller, Role.RECEIVER)))
        .isInstanceOf(AccessDenied.class);
    var command = new RecordTender(number, "x", day(0), day(1), List.of(line(won, 1, 0)));
    assertThatThrownBy(() -> service().record(desk, command)).isInstanceOf(AccessDenied.class);
  }

  private List<WorkItem> work(Caller caller) {
    return container.get(TenderWork.class).items(caller, buyer.siteId(), 10);
  }

  private void receive(int received, int returned) {
    container.inTransaction(
        () ->
            container
                .get(jakarta.persistence.EntityManager.class)
                .createNativeQuery(
                    "update ordering_line set received = :received, returned = :returned"
                        + " where buyer_company_id = :buyer")
                .setParameter("received", received)
                .setParameter("returned", returned)
                .setParameter("buyer", buyer.companyId())
                .executeUpdate());
  }

  private PlaceOrderResult place(Medicine... items) {
    return container
        .get(PlaceOrderService.class)
        .place(
            buyer.caller(),
            new PlaceOrder(
                java.util.UUID.randomUUID().toString(),
                buyer.siteId(),
                seller,
                Optional.empty(),
                Arrays.stream(items)
                    .map(item -> new PlaceOrder.Line(item.offerId(), BigDecimal.ONE))
                    .toList()));
  }

  private List<Reason> warnings(Buyer of, Medicine medicine) {
    var drafts = container.get(DraftService.class);
    long draft = drafts.open(of.caller(), of.siteId()).id();
    drafts.addLine(of.caller(), draft, medicine.offerId(), "1");
    return drafts.find(of.caller(), draft).orElseThrow().lines().get(0).findings().stream()
        .map(Finding::reason)
        .toList();
  }

  private void contract(String price) {
    contract(buyer, price);
  }

  private void contract(Buyer with, String price) {
    container
        .get(ContractService.class)
        .make(
            Market.caller(seller, Role.SUPPLIER_DESK),
            new MakeContract(
                "C-" + with.companyId(),
                with.companyId(),
                day(-1),
                day(30),
                List.of(new MakeContract.Line(won.gtin(), 1, new BigDecimal(price)))))
        .orElseThrow();
  }

  private OrderView.Line ordered(PlaceOrderResult result) {
    return container
        .get(OrderService.class)
        .find(buyer.caller(), ((Placed) result).id())
        .orElseThrow()
        .lines()
        .get(0);
  }

  private TenderVolumeView view() {
    return views().get(0);
  }

  private List<TenderVolumeView> views() {
    return service().list(buyer.caller());
  }

  private TenderService service() {
    return container.get(TenderService.class);
  }

  private String code(long company) {
    return container.get(CompanyService.class).find(platform, company).orElseThrow().code();
  }

  private RecordTender.Line line(Medicine medicine, int committed, int done) {
    return line(buyer, medicine, committed, Optional.empty(), done);
  }

  private RecordTender.Line line(
      Buyer by, Medicine medicine, int committed, Optional<Integer> most, int done) {
    return new RecordTender.Line(
        medicine.gtin(),
        code(by.companyId()),
        code(seller),
        new BigDecimal("9.30"),
        committed,
        most,
        done);
  }

  /** Sixty of its days have begun. */
  private long recorded(int daysLeft, RecordTender.Line... lines) {
    return ((Recorded) record(day(daysLeft - 99), day(daysLeft), lines)).id();
  }

  private RecordTenderResult record(LocalDate from, LocalDate to, RecordTender.Line... lines) {
    return service()
        .record(platform, new RecordTender(number, "Round 10", from, to, Arrays.asList(lines)));
  }

  private LocalDate day(int offset) {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneId.of("Asia/Shanghai"))
        .plusDays(offset);
  }
}
