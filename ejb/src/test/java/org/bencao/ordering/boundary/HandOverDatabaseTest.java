package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.ordering.control.HandOverWork;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.AddPersonResult;
import org.bencao.organisation.boundary.ColleagueService;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A draft goes to a colleague and waits there. */
@EachDatabase
class HandOverDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private Market.Buyer buyer;
  private long colleague;
  private long draft;

  HandOverDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void twoBuyers() {
    buyer = market.pharmacy();
    colleague = add("Chen Bo", Role.BUYER);
    draft =
        container.get(DraftService.class).create(buyer.caller(), buyer.siteId(), "Tuesday").id();
  }

  @Test
  @DisplayName("A7: it waits in the colleague's queue until the colleague works on it")
  void waitsForTheColleague() {
    assertThat(give(colleague, " the rest is for Monday ")).isEqualTo(HandOverResult.DONE);

    assertThat(view().handOver().orElseThrow().note()).isEqualTo("the rest is for Monday");
    assertThat(waiting(as(colleague)))
        .extracting(WorkItem::kind)
        .containsExactly(WorkKind.HANDED_OVER);
    assertThat(waiting(buyer.caller())).isEmpty();
    container.get(DraftService.class).rename(as(colleague), draft, "Tuesday, mine");
    assertThat(view().handOver()).isEmpty();
    assertThat(waiting(as(colleague))).isEmpty();
  }

  @Test
  @DisplayName("A7: the giver goes on, the colleague still has it; then it is taken back")
  void isTakenBack() {
    give(colleague, "");
    container.get(DraftService.class).rename(buyer.caller(), draft, "Wednesday");
    assertThat(view().handOver()).isPresent();

    assertThat(take(buyer.caller())).isEqualTo(HandOverResult.DONE);
    assertThat(take(buyer.caller())).isEqualTo(HandOverResult.DONE);
    assertThat(view().handOver()).isEmpty();
  }

  @Test
  @DisplayName("A7: nobody but an active buyer of the site is asked, and no other company's")
  void goesToBuyersAlone() {
    long receiver = add("Wu Lan", Role.RECEIVER);
    long gone = add("He Fei", Role.BUYER);
    container.get(PeopleService.class).deactivate(buyer.administrator(), gone);
    var stranger = market.pharmacy();

    assertThat(service().colleagues(buyer.caller(), draft).orElseThrow())
        .extracting(one -> one.name())
        .containsExactly("Chen Bo");
    assertThat(give(receiver, "")).isEqualTo(HandOverResult.NOT_A_BUYER);
    assertThat(give(gone, "")).isEqualTo(HandOverResult.NOT_A_BUYER);
    assertThat(service().handOver(stranger.caller(), draft, colleague, "", Optional.empty()))
        .isEqualTo(HandOverResult.NOT_THERE);
    assertThat(service().colleagues(stranger.caller(), draft)).isEmpty();
    assertThat(take(stranger.caller())).isEqualTo(HandOverResult.NOT_THERE);
    var other = Market.caller(buyer.companyId(), Role.RECEIVER);
    assertThatThrownBy(() -> take(other)).isInstanceOf(AccessDenied.class);
    assertThat(view().handOver()).isEmpty();
  }

  @Test
  @DisplayName("A7: what somebody else did meanwhile is not undone by a page that shows it not")
  void looksAgain() {
    long dan = add("Dan Xu", Role.BUYER);
    give(colleague, "");
    var seen = view().handOver().map(DraftHandOver::key);
    give(dan, "");

    assertThat(service().take(as(colleague), draft, seen)).isEqualTo(HandOverResult.CHANGED);
    assertThat(service().handOver(buyer.caller(), draft, colleague, "", seen))
        .isEqualTo(HandOverResult.CHANGED);
    assertThat(view().handOver().orElseThrow().toId()).isEqualTo(dan);
  }

  @Test
  @DisplayName("A7: who buys for another site alone learns nothing of this site's people")
  void staysWithItsSite() {
    var elsewhere =
        new Caller(
            Caller.Kind.PERSON,
            buyer.companyId() + 3,
            "Zhu Hong",
            buyer.companyId(),
            Set.of(
                new Caller.Grant(buyer.companyId(), Optional.of(buyer.siteId() + 1), Role.BUYER)));

    assertThatThrownBy(
            () -> container.get(ColleagueService.class).buyers(elsewhere, buyer.siteId()))
        .isInstanceOf(AccessDenied.class);
    assertThat(service().colleagues(elsewhere, draft)).isEmpty();
  }

  private HandOverResult give(long person, String note) {
    return service().handOver(buyer.caller(), draft, person, note, Optional.empty());
  }

  private HandOverResult take(Caller caller) {
    return service().take(caller, draft, Optional.empty());
  }

  private DraftView view() {
    return container.get(DraftService.class).find(buyer.caller(), draft).orElseThrow();
  }

  private List<WorkItem> waiting(Caller caller) {
    return container.inTransaction(
        () -> container.get(HandOverWork.class).items(caller, buyer.siteId(), 10));
  }

  private HandOverService service() {
    return container.get(HandOverService.class);
  }

  private Caller as(long person) {
    return new Caller(
        Caller.Kind.PERSON,
        person,
        "Chen Bo",
        buyer.companyId(),
        Set.of(new Caller.Grant(buyer.companyId(), Optional.empty(), Role.BUYER)));
  }

  private long add(String name, Role role) {
    var login =
        name.toLowerCase(Locale.ROOT).replace(' ', '.') + buyer.companyId() + "@example.org";
    var person = new AddPerson(login, name, Set.of(new GrantRequest(Optional.empty(), role)), "en");
    var added = container.get(PeopleService.class).add(buyer.administrator(), person);
    return ((AddPersonResult.Added) added).id();
  }
}
