package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.compliance.boundary.Habit;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.control.HoldWork;
import org.bencao.ordering.control.OrderFactsSource;
import org.bencao.ordering.control.OrderFactsSource.Wanted;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders of controlled medicines that are unlike those before; a pack holds twenty tablets. */
@EachDatabase
class SuspiciousOrderDatabaseTest {

  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);
  static final Map<String, LocalDate> C4 = Map.of("RX", SINCE, "C4", SINCE);

  private final TestContainer container;
  private final Market market;
  private long seller;
  private Buyer buyer;
  private Medicine alprazolam;

  SuspiciousOrderDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container).american();
  }

  @BeforeEach
  void somebodySells() {
    seller = market.deskSeller();
    market.addLicence(seller, "US_DEA", Set.of("C4"));
    buyer = buyer();
    alprazolam = market.medicine(seller, 5000, "9", 1, C4);
  }

  @AfterEach
  void isTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("SPC-12, SUSPICIOUS_ORDER: of a median of 10 packs 30 are usual, 31 are held")
  void holdsTheSize() {
    usually(10, 4, 12, 10, 8);

    assertThat(judged(30)).isEmpty();
    var found = judged(31).get(0);
    assertThat(found.rule()).isEqualTo("SPC-12");
    assertThat(found.refuses()).isFalse();
    assertThat(Texts.in(Locale.ENGLISH).what(found))
        .endsWith("is unusual: far more than the usual 200")
        .startsWith("620 of ");
    assertThat(Texts.in(Locale.CHINESE).what(found)).endsWith("数量620异常：远高于平时的200");
  }

  @Test
  @DisplayName("SPC-12: a first order is measured by what others order, half of it passes")
  void holdsTheFirst() {
    assertThat(judged(100)).isEmpty();
    assertThat(judged(101)).extracting(one -> one.facts().get("usual")).containsExactly("2000");

    order(buyer(), 40);
    passes(1);

    assertThat(judged(20)).isEmpty();
    assertThat(judged(21))
        .extracting(one -> one.facts().get("cause"), one -> one.facts().get("usual"))
        .containsExactly(tuple("#cause.order.FIRST", "400"));
  }

  @Test
  @DisplayName("SPC-12: more than two orders a week above the usual are held")
  void holdsTheFrequency() {
    order(buyer, 10);
    order(buyer, 10);

    assertThat(judged(10))
        .extracting(one -> one.facts().get("cause"), one -> one.facts().get("usual"))
        .containsExactly(tuple("#cause.order.OFTEN", "0"));
    passes(8);
    assertThat(judged(10)).isEmpty();
  }

  @Test
  @DisplayName(
      "SPC-12: one substance is one, whatever the item; another seller's orders and others'")
  void countsTheSubstance() {
    usually(10, 10, 10);
    var otherPack = market.medicine(seller, 500, "9", 1, C4);

    assertThat(judged(buyer, Map.of(alprazolam, 16, otherPack, 16)))
        .extracting(one -> one.facts().get("qty"))
        .containsExactly("640", "640");
    var elsewhere = market.deskSeller();
    market.addLicence(elsewhere, "US_DEA", Set.of("C4"));
    var other = market.medicine(elsewhere, 500, "9", 1, C4);
    assertThat(judged(buyer, Map.of(other, 90))).isEmpty();
    var plain = market.medicine(seller, 5000, "9", 1, Map.of("RX", SINCE));
    assertThat(judged(buyer, Map.of(plain, 4000))).isEmpty();
  }

  @Test
  @DisplayName(
      "SPC-12: what is held is neither confirmed nor shipped; dismissed with evidence it is")
  void shipsWhatIsCleared() {
    usually(10, 10, 10);
    var order = order(buyer, 31);

    var refused = (DeskResult.Refused) confirm(order);
    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule, one -> one.line().orElse(0))
        .containsExactly(tuple(Reason.SUSPICIOUS_ORDER, "SPC-12", 1));
    assertThat(Texts.in(Locale.ENGLISH).action(refused.findings().get(0)))
        .isEqualTo("Send to the compliance officer");
    var hold = only();
    assertThat(hold.earlier()).extracting(Habit.Earlier::units).hasSize(3);
    assertThat(hold.state()).isEqualTo(HoldState.OPEN);
    assertThat(work()).extracting(WorkItem::kind).containsExactly(WorkKind.ORDER_HELD);

    assertThat(holds().decide(officer(), hold.id(), HoldState.CLEARED, "Second shift since May"))
        .contains(HoldResult.DECIDED);

    assertThat(work()).isEmpty();
    assertThat(only().decision().orElseThrow().evidence()).isEqualTo("Second shift since May");
    assertThat(confirm(order)).isEqualTo(new DeskResult.Done());
    assertThat(events(order)).contains(OrderEvent.HELD, OrderEvent.HOLD_DECIDED);
    assertThat(judged(31)).as("what was cleared counts, the median is still 10").hasSize(1);
  }

  @Test
  @DisplayName(
      "SPC-12: what was reported never leaves; the desk may reject it, and it counts for none")
  void shipsNothingReported() {
    usually(10, 10, 10);
    var order = order(buyer, 200);
    holds().decide(officer(), only().id(), HoldState.REPORTED, "DEA SORS 4711").orElseThrow();

    assertThat(confirm(order)).isInstanceOf(DeskResult.Refused.class);
    assertThat(
            container
                .get(DeskAnswerService.class)
                .answer(
                    desk(),
                    new DeskAnswer(
                        key(), order.id(), Optional.of("SO-9"), List.of(Trade.says(1, 0, 0)))))
        .contains(new DeskResult.Done());
    passes(1);
    assertThat(only().earlier()).hasSize(3);
    assertThat(judged(31)).extracting(one -> one.facts().get("usual")).containsExactly("200");
  }

  @Test
  @DisplayName("SPC-12: of one substance all lines are held, of two each for itself")
  void holdsEachLine() {
    usually(10, 10, 10);
    var otherPack = market.medicine(seller, 500, "9", 1, C4);
    market.order(buyer, List.of(alprazolam, otherPack));
    assertThat(holds().list(officer())).isEmpty();

    var order = (Placed) market.order(buyer, alprazolam, 1, 40);

    assertThat(holds().list(officer())).extracting(HoldView::line).containsExactlyInAnyOrder(1, 2);
    var refused = (DeskResult.Refused) confirm(order);
    assertThat(refused.findings()).extracting(one -> one.line().orElse(0)).containsExactly(1, 2);
  }

  @Test
  @DisplayName("a hold is decided once, by a person with the role at the seller, who says why")
  void isDecidedOnce() {
    usually(10, 10, 10);
    order(buyer, 31);
    long id = only().id();

    assertThat(holds().decide(officer(), id, HoldState.CLEARED, " "))
        .contains(HoldResult.EVIDENCE_MISSING);
    assertThat(holds().decide(officer(), id, HoldState.OPEN, "none"))
        .contains(HoldResult.EVIDENCE_MISSING);
    var elsewhere = Market.caller(market.wholesaler(), Role.COMPLIANCE_OFFICER);
    assertThat(holds().decide(elsewhere, id, HoldState.CLEARED, "mine")).isEmpty();
    assertThat(holds().find(elsewhere, id)).isEmpty();
    var desk = desk();
    assertThatThrownBy(() -> holds().decide(desk, id, HoldState.CLEARED, "mine"))
        .isInstanceOf(AccessDenied.class);
    var program = new Caller(Caller.Kind.SERVICE, 7, "program", seller, officer().grants());
    assertThatThrownBy(() -> holds().decide(program, id, HoldState.CLEARED, "mine"))
        .isInstanceOf(AccessDenied.class);

    assertThat(holds().decide(officer(), id, HoldState.REPORTED, "SORS 1"))
        .contains(HoldResult.DECIDED);
    assertThat(holds().decide(officer(), id, HoldState.REPORTED, "SORS 1"))
        .contains(HoldResult.DECIDED);
    assertThat(holds().decide(officer(), id, HoldState.CLEARED, "after all"))
        .contains(HoldResult.DECIDED_BEFORE);
    assertThat(only().state()).isEqualTo(HoldState.REPORTED);
  }

  private Buyer buyer() {
    var made = market.pharmacy();
    market.addLicence(made.companyId(), "US_DEA", Set.of("C4"));
    return made;
  }

  /** One order of so many packs every ten days, the last ten days ago. */
  private void usually(int... packs) {
    for (var one : packs) {
      order(buyer, one);
      passes(10);
    }
  }

  private void passes(int days) {
    container.get(TestClock.class).passes(Duration.ofDays(days));
  }

  private Placed order(Buyer who, int packs) {
    return (Placed) market.order(who, alprazolam, packs);
  }

  private List<Finding> judged(int packs) {
    return judged(buyer, Map.of(alprazolam, packs));
  }

  private List<Finding> judged(Buyer who, Map<Medicine, Integer> wanted) {
    var lines = new ArrayList<Wanted>();
    wanted.forEach(
        (medicine, packs) ->
            lines.add(new Wanted(lines.size() + 1, medicine.offerId(), BigDecimal.valueOf(packs))));
    return container.inTransaction(
        () -> {
          var site =
              container.get(CompanyService.class).site(who.caller(), who.siteId()).orElseThrow();
          var facts =
              container
                  .get(OrderFactsSource.class)
                  .collect(who.caller(), site, lines.stream().map(Wanted::offerId).toList());
          long from = wanted.keySet().iterator().next().sellerId();
          return container
              .get(RuleService.class)
              .judge(who.caller(), facts.order(from, lines))
              .findings()
              .stream()
              .filter(one -> one.reason() == Reason.SUSPICIOUS_ORDER)
              .toList();
        });
  }

  private DeskResult confirm(Placed order) {
    return container
        .get(DeskAnswerService.class)
        .confirmAll(desk(), key(), order.id())
        .orElseThrow();
  }

  private List<OrderEvent> events(Placed order) {
    return container
        .get(OrderService.class)
        .find(buyer.caller(), order.id())
        .orElseThrow()
        .history()
        .stream()
        .map(OrderView.Event::kind)
        .toList();
  }

  private HoldView only() {
    var found = holds().list(officer());
    assertThat(found).hasSize(1);
    return holds().find(officer(), found.get(0).id()).orElseThrow();
  }

  private List<WorkItem> work() {
    return container.inTransaction(() -> container.get(HoldWork.class).items(officer(), 0, 10));
  }

  private HoldService holds() {
    return container.get(HoldService.class);
  }

  private Caller officer() {
    return Market.caller(seller, Role.COMPLIANCE_OFFICER);
  }

  private Caller desk() {
    return Market.caller(seller, Role.SUPPLIER_DESK);
  }

  private static String key() {
    return "suspicious-" + UUID.randomUUID();
  }
}
