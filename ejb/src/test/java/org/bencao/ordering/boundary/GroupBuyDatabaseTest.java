package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.GroupBuyResult;
import org.bencao.pricing.boundary.GroupBuyResult.Done;
import org.bencao.pricing.boundary.GroupBuyResult.Refused;
import org.bencao.pricing.boundary.GroupBuyService;
import org.bencao.pricing.boundary.GroupBuyView;
import org.bencao.pricing.boundary.GroupBuyView.State;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.OpenGroupBuy;
import org.bencao.pricing.control.GroupClosing;
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

/** Buyers who pledge together pay less; the list asks 10.00 (C6). */
@EachDatabase
class GroupBuyDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private long seller;
  private Caller desk;
  private Medicine medicine;
  private Buyer first;
  private Buyer second;

  GroupBuyDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void aListPrice() {
    seller = market.wholesaler();
    desk = Market.caller(seller, Role.SUPPLIER_DESK);
    medicine = market.medicine(seller, 10_000, "10.00");
    first = market.pharmacy();
    second = market.pharmacy();
  }

  @AfterEach
  void time() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName(
      "GRP-01, C6: pledges of 400 and 700 reach the tier of 1,000: both pay it, others do not")
  void reachesATierTogether() {
    long id = open();
    done(pledge(first, id, 400));
    done(pledge(second, id, 700));
    assertThat(market.price(first, medicine, market.day(0))).isEqualTo("10");

    close();

    assertThat(seen(first, id).state()).isEqualTo(State.REACHED);
    assertThat(market.price(first, medicine, market.day(2))).isEqualTo("8");
    assertThat(market.price(second, medicine, market.day(2))).isEqualTo("8");
    assertThat(market.price(market.pharmacy(), medicine, market.day(2))).isEqualTo("10");
    assertThat(market.price(first, medicine, market.day(31))).isEqualTo("10");
  }

  @Test
  @DisplayName("GRP-01: below the first tier nobody is bound, and nothing becomes cheaper")
  void missesTheFirstTier() {
    long id = open();
    done(pledge(first, id, 99));

    close();

    assertThat(seen(first, id).state()).isEqualTo(State.MISSED);
    assertThat(market.price(first, medicine, market.day(2))).isEqualTo("10");
  }

  @Test
  @DisplayName("GRP-01, GROUP_WINDOW_CLOSED: after the close nobody joins, changes or leaves")
  void closesItsWindow() {
    long id = open();
    done(pledge(first, id, 400));
    container.get(TestClock.class).passes(Duration.ofDays(2));

    assertThat(refused(pledge(second, id, 700)))
        .extracting(Finding::reason, Finding::rule, Finding::date)
        .containsExactly(
            tuple(Reason.GROUP_WINDOW_CLOSED, "GRP-01", Optional.of(market.day(-1).toString())));
    assertThat(refused(pledge(first, id, 0)))
        .extracting(Finding::reason)
        .containsExactly(Reason.GROUP_WINDOW_CLOSED);
    container.get(GroupClosing.class).close(id);
    container.get(GroupClosing.class).close(id);
    assertThat(seen(first, id).own()).contains(400);
  }

  @Test
  @DisplayName("C6: before the close a pledge is changed and taken back")
  void leavesBeforeTheClose() {
    long id = open();
    done(pledge(first, id, 400));
    done(pledge(first, id, 500));
    done(pledge(second, id, 600));
    assertThat(seen(first, id).pledged()).isEqualTo(1100);

    done(pledge(second, id, 0));

    assertThat(seen(first, id).pledged()).isEqualTo(500);
    assertThat(seen(first, id).next().orElseThrow().from()).isEqualTo(1000);
    assertThat(seen(second, id).own()).isEmpty();
  }

  @Test
  @DisplayName(
      "C6, M6: buyers see the sum and their own part, the seller each part, others nothing")
  void tellsBuyersNothingOfEachOther() {
    long id = open();
    done(pledge(first, id, 400));
    done(pledge(second, id, 700));

    assertThat(seen(first, id).parts()).isEmpty();
    assertThat(seen(first, id).pledged()).isEqualTo(1100);
    assertThat(view(desk, id).orElseThrow().parts())
        .extracting(part -> part.buyer().id(), GroupBuyView.Part::packs)
        .containsExactlyInAnyOrder(tuple(first.companyId(), 400), tuple(second.companyId(), 700));
    assertThat(view(Market.caller(market.wholesaler(), Role.SUPPLIER_DESK), id)).isEmpty();
    assertThatThrownBy(() -> service().pledge(desk, id, 5)).isInstanceOf(AccessDenied.class);
    var hidden = market.offerTo(Set.of(second.companyId()), medicine, market.wholesaler());
    long few = openOf(hidden);
    assertThat(view(first.caller(), few)).isEmpty();
    assertThat(service().pledge(first.caller(), few, 5)).isEmpty();
    assertThat(view(second.caller(), few)).isPresent();
  }

  @Test
  @DisplayName("GROUP_TIERS_WRONG: each tier begins higher and costs less; the days are in order")
  void opensSoundTiersAlone() {
    assertThat(refused(open(market.day(1), market.day(30), tier(100, "9"), tier(50, "8"))))
        .extracting(Finding::reason, Finding::line)
        .containsExactly(tuple(Reason.GROUP_TIERS_WRONG, Optional.of(2)));
    assertThat(refused(open(market.day(1), market.day(30), tier(100, "9"), tier(200, "9"))))
        .extracting(Finding::reason)
        .containsExactly(Reason.GROUP_TIERS_WRONG);
    assertThat(refused(open(market.day(-1), market.day(30), tier(100, "9"))))
        .extracting(Finding::reason)
        .containsExactly(Reason.PERIOD_EMPTY);
    assertThat(refused(open(market.day(3), market.day(3), tier(100, "9"))))
        .extracting(Finding::reason)
        .containsExactly(Reason.PERIOD_EMPTY);
  }

  @Test
  @DisplayName("PRC-03, PRICE_OVERLAP: who has a contract on the item does not pledge for another")
  void refusesTwoPricesOfOneBuyer() {
    long id = open();
    container
        .get(ContractService.class)
        .make(
            desk,
            new MakeContract(
                "C-9",
                first.companyId(),
                market.day(0),
                market.day(60),
                List.of(new MakeContract.Line(medicine.sellerItem(), 1, new BigDecimal("9.50")))));

    assertThat(refused(pledge(first, id, 400)))
        .extracting(Finding::reason)
        .containsExactly(Reason.PRICE_OVERLAP);
  }

  @Test
  @DisplayName("PRC-05, PRICE_CURRENCY: nobody pledges in another currency")
  void convertsNothing() {
    long id = open();

    assertThat(refused(pledge(market.american().pharmacy(), id, 400)))
        .extracting(Finding::reason)
        .containsExactly(Reason.PRICE_CURRENCY);
  }

  @Test
  @DisplayName("P14: who pledges while it is closed is either in the sum or refused")
  void closesOnce() {
    long id = open();
    done(pledge(first, id, 900));
    container.get(TestClock.class).passes(Duration.ofDays(2));
    container.get(TestClock.class).isTheWallAgain();
    var buyers = java.util.stream.IntStream.range(0, 6).mapToObj(at -> market.pharmacy()).toList();

    Race.of(6, at -> pledge(buyers.get(at), id, 20));
    assertThat(view(desk, id).orElseThrow().pledged()).isEqualTo(1020);
    container.get(TestClock.class).passes(Duration.ofDays(2));
    var results =
        Race.of(
            6,
            at -> {
              if (at % 2 == 0) {
                container.get(GroupClosing.class).close(id);
                return Optional.<GroupBuyResult>empty();
              }
              return pledge(buyers.get(at), id, 500);
            });

    assertThat(results)
        .flatExtracting(one -> one.stream().toList())
        .allSatisfy(one -> assertThat(one).isInstanceOf(Refused.class));
    var closed = view(desk, id).orElseThrow();
    assertThat(closed.pledged()).isEqualTo(1020);
    assertThat(closed.parts()).allSatisfy(part -> assertThat(part.locked()).isTrue());
  }

  @Test
  @DisplayName("a list takes the same number of statements for one group buy and for many")
  void listsInConstantStatements() {
    done(pledge(first, open(), 400));
    service().list(first.caller());
    long few = container.statementsAgain(() -> service().list(first.caller()));
    for (int at = 0; at < 4; at++) {
      done(pledge(second, open(), 300 + at));
    }

    assertThat(container.statementsAgain(() -> service().list(first.caller()))).isEqualTo(few);
  }

  private GroupBuyService service() {
    return container.get(GroupBuyService.class);
  }

  /** 100 from 9.00, 1,000 from 8.00; closes tomorrow, holds thirty days. */
  private long open() {
    return openOf(medicine);
  }

  private long openOf(Medicine of) {
    var result =
        service()
            .open(
                Market.caller(of.sellerId(), Role.SUPPLIER_DESK),
                command(of, market.day(1), market.day(30), tier(100, "9.00"), tier(1000, "8.00")));
    return ((Done) result).id();
  }

  private Optional<GroupBuyResult> open(LocalDate last, LocalDate to, OpenGroupBuy.Tier... tiers) {
    return Optional.of(service().open(desk, command(medicine, last, to, tiers)));
  }

  private static OpenGroupBuy command(
      Medicine of, LocalDate last, LocalDate to, OpenGroupBuy.Tier... tiers) {
    return new OpenGroupBuy(
        "P" + UUID.randomUUID().toString().substring(0, 20),
        of.sellerItem(),
        Arrays.asList(tiers),
        last,
        to);
  }

  private static OpenGroupBuy.Tier tier(int from, String price) {
    return new OpenGroupBuy.Tier(from, new BigDecimal(price));
  }

  private void close() {
    container.get(TestClock.class).passes(Duration.ofDays(2));
    var closing = container.get(GroupClosing.class);
    closing.due().forEach(closing::close);
    container.get(TestClock.class).isTheWallAgain();
  }

  private Optional<GroupBuyResult> pledge(Buyer buyer, long id, int packs) {
    return service().pledge(buyer.caller(), id, packs);
  }

  private static void done(Optional<GroupBuyResult> result) {
    assertThat(result.orElseThrow()).isInstanceOf(Done.class);
  }

  private static List<Finding> refused(Optional<GroupBuyResult> result) {
    return ((Refused) result.orElseThrow()).findings();
  }

  private GroupBuyView seen(Buyer buyer, long id) {
    return view(buyer.caller(), id).orElseThrow();
  }

  private Optional<GroupBuyView> view(Caller caller, long id) {
    return service().list(caller).stream().filter(one -> one.id() == id).findFirst();
  }
}
