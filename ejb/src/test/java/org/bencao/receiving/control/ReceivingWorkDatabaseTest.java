package org.bencao.receiving.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkTarget;
import org.bencao.receiving.boundary.BookResult;
import org.bencao.receiving.boundary.DecideResult;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What waits at goods-in, and what its people may do about it. */
@EachDatabase
class ReceivingWorkDatabaseTest {

  private final TestContainer container;
  private final ArrivalFixture arrivals;
  private final Market market;
  private final Buyer buyer;
  private final Medicine medicine;
  private final Caller receiver;
  private final Caller officer;

  ReceivingWorkDatabaseTest(TestContainer container) {
    this.container = container;
    arrivals = new ArrivalFixture(container);
    market = new Market(container);
    buyer = market.pharmacy();
    medicine = market.medicine(market.wholesaler(), 10_000, "10");
    receiver = ArrivalFixture.receiver(buyer);
    officer = ArrivalFixture.officer(buyer);
  }

  @Test
  @DisplayName("R: a delivery whose day has come waits for the receiver alone")
  void showsADeliveryToCount() {
    var despatch = arrivals.announced(buyer, medicine, 6, 0);

    var item = only(receiver);

    assertThat(item.kind()).isEqualTo(WorkKind.DELIVERY);
    assertThat(item.facts()).containsEntry("left", "6").containsEntry("found", "0");
    assertThat(item.severity()).isEqualTo(Outcome.ALLOW);
    assertThat(item.due()).isPresent();
    assertThat(item.targets())
        .containsExactly(new WorkTarget(WorkTarget.Kind.DESPATCH, despatch.value()));
    assertThat(items(officer)).isEmpty();
    assertThat(items(buyer.caller())).isEmpty();
  }

  @Test
  @DisplayName("R: one that comes later does not wait until its first pack is counted")
  void waitsForItsDay() {
    var despatch = arrivals.announced(buyer, medicine, 6, 3);

    assertThat(items(receiver)).isEmpty();

    arrivals.book(buyer, despatch, GoodsState.GOOD, 2);

    assertThat(only(receiver).facts()).containsEntry("left", "4").containsEntry("found", "2");
    assertThat(only(receiver).severity()).isEqualTo(Outcome.WARN);
  }

  @Test
  @DisplayName("G3: what is held waits for the quality officer until it is decided")
  void showsHeldGoods() {
    var despatch = arrivals.announced(buyer, medicine, 6, 0);
    arrivals.book(buyer, despatch, GoodsState.QUARANTINED, 2);

    var item = only(officer);

    assertThat(item.kind()).isEqualTo(WorkKind.QUARANTINE);
    assertThat(item.facts())
        .containsEntry("qty", "2")
        .containsEntry("kind", "#receiving.kind.OTHER");
    assertThat(item.stake()).isPresent();
    var claim = arrivals.onlyClaim(buyer, despatch);
    assertThat(item.targets().get(0))
        .isEqualTo(new WorkTarget(WorkTarget.Kind.DISCREPANCY, claim.id()));

    release(claim);

    assertThat(items(officer)).isEmpty();
  }

  @Test
  @DisplayName("STO-06: a claim waits for the receiver on the day on which it is due")
  void showsAClaimThatIsDue() {
    var despatch = arrivals.announced(buyer, medicine, 6, 3);
    arrivals.book(buyer, despatch, GoodsState.DAMAGED, 6);
    var claim = arrivals.onlyClaim(buyer, despatch);

    assertThat(items(receiver)).extracting(WorkItem::kind).doesNotContain(WorkKind.CLAIM);

    dueYesterday(claim);

    assertThat(items(receiver)).extracting(WorkItem::kind).contains(WorkKind.CLAIM);
    container.get(DiscrepancyService.class).close(receiver, claim.id());
    assertThat(items(receiver)).extracting(WorkItem::kind).doesNotContain(WorkKind.CLAIM);
  }

  @Test
  @DisplayName("M6: nobody sees what waits at another company, whatever site is asked for")
  void neverShowsAnotherCompany() {
    arrivals.announced(buyer, medicine, 6, 0);
    var other = market.pharmacy();
    var seller = Market.caller(medicine.sellerId(), Role.RECEIVER, Role.QUALITY_OFFICER);

    assertThat(items(ArrivalFixture.receiver(other))).isEmpty();
    assertThat(items(seller)).isEmpty();
  }

  @Test
  @DisplayName("S4: five deliveries run as many statements as one")
  void asksInAConstantNumberOfStatements() {
    var busy = market.pharmacy();
    arrived(buyer, 1);
    arrived(busy, 5);

    assertThat(statements(busy, 10)).isEqualTo(statements(buyer, 2)).isLessThanOrEqualTo(9);
  }

  @Test
  @DisplayName("a booking whose held packs are decided is not taken back: the counts would lie")
  void keepsADecidedBooking() {
    var despatch = arrivals.announced(buyer, medicine, 6, 0);
    var booked = (BookResult.Booked) arrivals.book(buyer, despatch, GoodsState.QUARANTINED, 2);
    release(arrivals.onlyClaim(buyer, despatch));

    var result =
        container
            .get(ReceivingService.class)
            .takeBack(receiver, "take-back-1" + despatch.text(), booked.bookingId())
            .orElseThrow();

    assertThat(result).isInstanceOf(BookResult.Refused.class);
    assertThat(((BookResult.Refused) result).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.BOOKING_TAKEN_BACK);
  }

  @Test
  @DisplayName("G2: what stands against packs can be asked without counting them")
  void checksWithoutCounting() {
    var despatch = arrivals.announced(buyer, medicine, 6, 0);
    var other = arrivals.command(despatch, GoodsState.GOOD, 1, Optional.of("OTHER"));
    var right = arrivals.command(despatch, GoodsState.GOOD, 1, Optional.of("LOT1"));
    var receiving = container.get(ReceivingService.class);

    assertThat(receiving.check(receiver, other).orElseThrow())
        .extracting(Finding::reason)
        .containsExactly(Reason.LOT_MISMATCH);
    assertThat(receiving.check(receiver, right)).contains(List.of());
    assertThat(only(receiver).facts()).containsEntry("found", "0");
    assertThat(receiving.check(ArrivalFixture.receiver(market.pharmacy()), right)).isEmpty();
  }

  @Test
  @DisplayName("G3: a picture that is sent twice is kept once, with the claim of its booking")
  void keepsAPictureOnce() {
    var despatch = arrivals.announced(buyer, medicine, 6, 0);
    var booked = (BookResult.Booked) arrivals.book(buyer, despatch, GoodsState.DAMAGED, 1);
    var claims = container.get(DiscrepancyService.class);
    long claim = claims.ofBooking(receiver, booked.bookingId()).orElseThrow().id();
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1};

    claims.addPhoto(receiver, claim, "box.png", png);
    claims.addPhoto(receiver, claim, "box.png", png);

    assertThat(claims.find(receiver, claim).orElseThrow().photos()).hasSize(1);
    assertThat(claims.ofBooking(ArrivalFixture.receiver(market.pharmacy()), booked.bookingId()))
        .isEmpty();
  }

  private void arrived(Buyer who, int times) {
    for (int at = 0; at < times; at++) {
      var despatch = arrivals.announced(who, medicine, 6, 0);
      arrivals.book(who, despatch, GoodsState.QUARANTINED, 2);
    }
  }

  private long statements(Buyer who, int expected) {
    var both = Market.caller(who.companyId(), Role.RECEIVER, Role.QUALITY_OFFICER);
    return container.statementsOf(() -> assertThat(items(both, who.siteId())).hasSize(expected));
  }

  private void release(DiscrepancyView claim) {
    var result =
        container
            .get(DiscrepancyService.class)
            .decide(officer, claim.id(), DiscrepancyView.Verdict.RELEASED, "looked at each pack");
    assertThat(result).contains(new DecideResult.Decided());
  }

  /** Time passes: nothing but the clock of the claim changes. */
  private void dueYesterday(DiscrepancyView claim) {
    var yesterday = container.get(Clock.class).instant().minus(Duration.ofDays(1));
    container.inTransaction(
        () ->
            container
                .get(jakarta.persistence.EntityManager.class)
                .createQuery("update Discrepancy c set c.dueAt = :then where c.id = :id")
                .setParameter("then", yesterday)
                .setParameter("id", claim.id())
                .executeUpdate());
  }

  private WorkItem only(Caller who) {
    var items = items(who);
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private List<WorkItem> items(Caller who) {
    return items(who, buyer.siteId());
  }

  /** In the transaction of the queue that asks. */
  private List<WorkItem> items(Caller who, long site) {
    return container.inTransaction(() -> work().items(who, site, 50));
  }

  private ReceivingWork work() {
    return container.get(ReceivingWork.class);
  }
}
