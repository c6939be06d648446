package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.CallOffResult.CalledOff;
import org.bencao.ordering.boundary.CallOffResult.Refused;
import org.bencao.ordering.control.DueStandingOrders;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Standing orders: a draft on the day, once, and never more than is left. */
@EachDatabase
class StandingDatabaseTest {

  private static final Rhythm WEEKLY = new Rhythm(1, Rhythm.Unit.WEEK, 1);

  private final TestContainer container;
  private final Market market;
  private final LaterMarket later;
  private final Buyer buyer;
  private final Medicine medicine;
  private final long standing;

  StandingDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    later = new LaterMarket(container);
    buyer = market.pharmacy();
    medicine = market.medicine(market.wholesaler(), 1000, "5");
    standing = fresh(buyer, Optional.empty());
  }

  @Test
  @DisplayName("A11: it begins on the first day of its rhythm after today")
  void beginsAfterToday() {
    assertThat(view().row().nextOn()).contains(WEEKLY.firstAfter(later.today()));
    assertThat(view().row().ended()).isFalse();
  }

  @Test
  @DisplayName("A11: its lines come from a list, with the offers that are preferred there")
  void takesOverAList() {
    long list =
        container
            .get(ListService.class)
            .create(buyer.caller(), Optional.of(buyer.siteId()), "Weekly")
            .id();
    container
        .get(ListLineService.class)
        .add(buyer.caller(), list, medicine.itemId(), Optional.of(medicine.offerId()), "10");

    var made =
        standings()
            .create(
                buyer.caller(),
                new NewStanding(
                    buyer.siteId(), "From a list", WEEKLY, Optional.empty(), Optional.of(list)));

    assertThat(made.lines()).hasSize(1);
    assertThat(made.lines().get(0).preferredOfferId()).contains(medicine.offerId());
    assertThat(made.lines().get(0).left()).isEmpty();
  }

  @Test
  @DisplayName("A11: six servers on the day make one draft, and no order")
  void makesOneDraftOnTheDay() {
    add(standing, medicine, "10", "");
    later.due(standing, later.today());

    var mine = Race.of(6, at -> clock().callOff(standing));

    assertThat(mine.stream().filter(Boolean::booleanValue)).hasSize(1);
    assertThat(drafts())
        .extracting(DraftRow::name)
        .containsExactly("Weekly basics " + later.today());
    assertThat(view().row().nextOn().orElseThrow()).isAfter(later.today());
    var callOff = view().callOffs().get(0);
    assertThat(callOff.dueOn()).contains(later.today());
    assertThat(callOff.draftId()).contains(drafts().get(0).id());
    assertThat(callOff.lines()).extracting(StandingView.Called::inDraft).containsExactly(true);
    assertThat(container.get(OrderService.class).list(buyer.caller(), OrderFilter.newest()).rows())
        .isEmpty();
  }

  @Test
  @DisplayName("A11: days that went by while nothing ran bring one draft, not one each")
  void makesOneDraftOfMissedDays() {
    add(standing, medicine, "10", "");
    later.due(standing, later.today().minusDays(22));

    assertThat(clock().due()).contains(standing);
    assertThat(clock().callOff(standing)).isTrue();
    assertThat(clock().callOff(standing)).isFalse();

    assertThat(drafts()).hasSize(1);
    assertThat(clock().due()).doesNotContain(standing);
  }

  @Test
  @DisplayName("A11: what is paused is passed by, and goes on with the next day to come")
  void passesByWhatIsPaused() {
    add(standing, medicine, "10", "");
    later.due(standing, later.today().minusDays(2));
    standings().pause(buyer.caller(), standing);

    assertThat(clock().callOff(standing)).isFalse();
    standings().resume(buyer.caller(), standing);

    assertThat(view().row().nextOn().orElseThrow()).isAfter(later.today());
    assertThat(drafts()).isEmpty();
  }

  @Test
  @DisplayName("A11: it takes what is left and ends when all of it is called off")
  void endsWhenAllIsCalledOff() {
    add(standing, medicine, "10", "15");
    later.due(standing, later.today());
    clock().callOff(standing);
    assertThat(view().lines().get(0).left().orElseThrow()).isEqualByComparingTo("5");

    later.due(standing, later.today().minusDays(1));
    clock().callOff(standing);
    assertThat(view().callOffs().get(0).lines().get(0).quantity()).isEqualByComparingTo("5");

    later.due(standing, later.today().minusDays(2));
    clock().callOff(standing);
    assertThat(view().row().ended()).isTrue();
    assertThat(view().callOffs()).hasSize(2);
    assertThat(drafts()).hasSize(2);
  }

  @Test
  @DisplayName("A11: it ends after its last day")
  void endsAfterItsLastDay() {
    long ending = fresh(buyer, Optional.of(later.today().plusDays(3)));
    add(ending, medicine, "10", "");
    later.due(ending, later.today());

    assertThat(clock().callOff(ending)).isTrue();

    assertThat(view(ending).row().ended()).isTrue();
    assertThat(view(ending).callOffs()).hasSize(1);
  }

  @Test
  @DisplayName("A11, S10: what nobody offers that day is written down, and nothing of it taken")
  void writesDownWhatNobodyOffers() {
    add(standing, medicine, "10", "15");
    later.withdraw(medicine);
    later.due(standing, later.today());

    clock().callOff(standing);

    assertThat(drafts()).isEmpty();
    assertThat(view().lines().get(0).left().orElseThrow()).isEqualByComparingTo("15");
    var callOff = view().callOffs().get(0);
    assertThat(callOff.draftId()).isEmpty();
    assertThat(callOff.lines()).extracting(StandingView.Called::inDraft).containsExactly(false);
  }

  @Test
  @DisplayName("A11, F14: sixteen people call off one each, ten are left: ten get one")
  void callsOffNoMoreThanIsLeft() {
    add(standing, medicine, "1", "10");
    long line = view().lines().get(0).id();

    var results = Race.of(16, at -> callOff(Map.of(line, "1")));

    assertThat(results.stream().filter(CalledOff.class::isInstance)).hasSize(10);
    assertThat(
            results.stream()
                .filter(Refused.class::isInstance)
                .flatMap(StandingDatabaseTest::reasons))
        .hasSize(6)
        .containsOnly(Reason.STANDING_LEFT);
    assertThat(view().lines().get(0).left().orElseThrow()).isEqualByComparingTo("0");
    assertThat(drafts()).hasSize(10);
  }

  @Test
  @DisplayName("A11: a call-off of more than is left takes nothing, also of the other lines")
  void takesAllOrNothing() {
    var other = market.medicine(market.wholesaler(), 100, "5");
    add(standing, medicine, "1", "10");
    add(standing, other, "1", "2");
    var lines = view().lines();

    var result = callOff(Map.of(lines.get(0).id(), "4", lines.get(1).id(), "3"));

    assertThat(reasons(result)).containsExactly(Reason.STANDING_LEFT);
    assertThat(view().lines().get(0).left().orElseThrow()).isEqualByComparingTo("10");
    assertThat(drafts()).isEmpty();
  }

  @Test
  @DisplayName("A11: nothing is called off of what has ended")
  void refusesWhatHasEnded() {
    add(standing, medicine, "1", "");
    standings().end(buyer.caller(), standing);

    var result = callOff(Map.of(view().lines().get(0).id(), "1"));

    assertThat(reasons(result)).containsExactly(Reason.STANDING_ENDED);
  }

  @Test
  @DisplayName("M6: another company sees no standing order and changes none")
  void hidesFromOtherCompanies() {
    var other = market.pharmacy();

    assertThat(standings().find(other.caller(), standing)).isEmpty();
    assertThat(standings().pause(other.caller(), standing)).isFalse();
    assertThat(standings().end(other.caller(), standing)).isFalse();
    assertThatThrownBy(() -> standings().list(other.caller(), buyer.siteId()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () -> container.get(CallOffService.class).callOff(other.caller(), standing, Map.of()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> lines().add(other.caller(), standing, medicine.itemId(), "1", ""))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("S4: a standing order of 30 lines runs as many statements as one of one")
  void showsInAConstantNumberOfStatements() {
    long many = fresh(buyer, Optional.empty());
    long seller = market.wholesaler();
    add(standing, medicine, "1", "");
    IntStream.range(0, 30).forEach(at -> add(many, market.medicine(seller, 10, "5"), "1", ""));

    long few = container.statementsOf(() -> assertThat(view().lines()).hasSize(1));
    long more = container.statementsOf(() -> assertThat(view(many).lines()).hasSize(30));

    assertThat(more).isEqualTo(few).isLessThanOrEqualTo(20);
  }

  @Test
  @DisplayName("S4: fifty standing orders run as many statements as one")
  void listsInAConstantNumberOfStatements() {
    var fifty = market.pharmacy();
    IntStream.range(0, 50).forEach(at -> fresh(fifty, Optional.empty()));

    long few = statementsOfRows(buyer, 1);
    long many = statementsOfRows(fifty, 50);

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
  }

  private long statementsOfRows(Buyer who, int expected) {
    return container.statementsOf(
        () -> assertThat(standings().list(who.caller(), who.siteId())).hasSize(expected));
  }

  private long fresh(Buyer who, Optional<LocalDate> until) {
    return standings()
        .create(
            who.caller(),
            new NewStanding(who.siteId(), "Weekly basics", WEEKLY, until, Optional.empty()))
        .row()
        .id();
  }

  private void add(long standingId, Medicine which, String quantity, String total) {
    var result = lines().add(buyer.caller(), standingId, which.itemId(), quantity, total);
    assertThat(result).isInstanceOf(ChangeStandingResult.Changed.class);
  }

  private CallOffResult callOff(Map<Long, String> quantities) {
    return container.get(CallOffService.class).callOff(buyer.caller(), standing, quantities);
  }

  private static Stream<Reason> reasons(CallOffResult result) {
    return ((Refused) result).findings().stream().map(Finding::reason);
  }

  private StandingView view() {
    return view(standing);
  }

  private StandingView view(long standingId) {
    return standings().find(buyer.caller(), standingId).orElseThrow();
  }

  private List<DraftRow> drafts() {
    return container.get(DraftService.class).list(buyer.caller(), buyer.siteId());
  }

  private DueStandingOrders clock() {
    return container.get(DueStandingOrders.class);
  }

  private StandingService standings() {
    return container.get(StandingService.class);
  }

  private StandingLineService lines() {
    return container.get(StandingLineService.class);
  }
}
