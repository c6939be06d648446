package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ChangeListResult.Changed;
import org.bencao.ordering.boundary.PutIntoDraftResult.Put;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Named lists of a site: what they hold, who sees them, and how they become a draft. */
@EachDatabase
class ListDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final LaterMarket later;
  private final Buyer buyer;
  private final long seller;
  private final Medicine first;
  private final Medicine second;
  private final long list;

  ListDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    later = new LaterMarket(container);
    buyer = market.pharmacy();
    seller = market.wholesaler();
    first = market.medicine(seller, 100, "5");
    second = market.medicine(seller, 100, "8");
    list = fresh("Weekly");
  }

  @Test
  @DisplayName("A4: a line without a preference comes from the cheapest that has stock")
  void takesTheCheapestWithStock() {
    later.offer(first, market.wholesaler(), 0, "3");
    long cheap = later.offer(first, market.wholesaler(), 50, "4");
    add(list, first, Optional.empty(), "10");

    var line = view(list).lines().get(0);

    assertThat(line.choice().kind()).isEqualTo(OfferChoice.Kind.CHEAPEST);
    assertThat(line.choice().offer().orElseThrow().offer().id()).isEqualTo(cheap);
  }

  @Test
  @DisplayName("A4: a preferred offer is taken though another is cheaper")
  void takesThePreferredOffer() {
    later.offer(first, market.wholesaler(), 50, "4");
    add(list, first, Optional.of(first.offerId()), "10");

    var draft = put(list, quantities(list)).draft().orElseThrow();

    assertThat(draft.lines()).extracting(PadLine::ready).containsExactly(true);
    assertThat(draft.lines().get(0).offer().id()).isEqualTo(first.offerId());
    assertThat(draft.name()).isEqualTo("Weekly");
  }

  @Test
  @DisplayName("A4, S10: a preferred offer that is gone is replaced, and the line says so")
  void tellsThatThePreferredOfferIsGone() {
    long other = later.offer(first, market.wholesaler(), 50, "4");
    add(list, first, Optional.of(first.offerId()), "10");
    later.withdraw(first);

    var put = put(list, quantities(list));

    assertThat(put.draft().orElseThrow().lines().get(0).offer().id()).isEqualTo(other);
    assertThat(put.instead()).extracting(line -> line.item().id()).containsExactly(first.itemId());
  }

  @Test
  @DisplayName("A4: a line that nobody offers is reported and not dropped")
  void reportsALineWithoutOffer() {
    add(list, first, Optional.empty(), "10");
    add(list, second, Optional.empty(), "3");
    later.withdraw(second);

    var put = put(list, quantities(list));

    assertThat(put.added()).isEqualTo(1);
    assertThat(put.withoutOffer())
        .extracting(line -> line.item().id())
        .containsExactly(second.itemId());
    assertThat(view(list).lines()).hasSize(2);
  }

  @Test
  @DisplayName("A4: a list that nobody offers anything of makes no empty draft")
  void makesNoEmptyDraft() {
    add(list, first, Optional.empty(), "10");
    later.withdraw(first);

    var put = put(list, quantities(list));

    assertThat(put.draft()).isEmpty();
    assertThat(drafts()).isEmpty();
  }

  @Test
  @DisplayName("A4: lines join a draft that is there; blanks and zeros stay out")
  void joinsADraftThatIsThere() {
    add(list, first, Optional.empty(), "10");
    add(list, second, Optional.empty(), "3");
    var open = container.get(DraftService.class).open(buyer.caller(), buyer.siteId());
    var lines = view(list).lines();

    var result =
        putting()
            .putIntoDraft(
                buyer.caller(),
                list,
                buyer.siteId(),
                Optional.of(open.id()),
                Map.of(lines.get(0).id(), "７", lines.get(1).id(), "0"));

    var draft = ((Put) result).draft().orElseThrow();
    assertThat(draft.id()).isEqualTo(open.id());
    assertThat(draft.lines()).hasSize(1);
    assertThat(draft.lines().get(0).quantity()).isEqualByComparingTo("7");
  }

  @Test
  @DisplayName("A4: one quantity that cannot be read stops all, each with its reason")
  void refusesWhatCannotBeRead() {
    add(list, first, Optional.empty(), "10");
    long line = view(list).lines().get(0).id();

    var result =
        putting()
            .putIntoDraft(
                buyer.caller(), list, buyer.siteId(), Optional.empty(), Map.of(line, "ten"));

    var findings = ((PutIntoDraftResult.Refused) result).findings();
    assertThat(findings).extracting(Finding::reason).containsExactly(Reason.QUANTITY_UNREADABLE);
    assertThat(findings.get(0).line()).contains(1);
    assertThat(drafts()).isEmpty();
  }

  @Test
  @DisplayName("A4: an item stands on a list once, also when six people add it at one moment")
  void keepsAnItemOnce() {
    var results = Race.of(6, at -> add(list, first, Optional.empty(), "10"));

    assertThat(results.stream().filter(Changed.class::isInstance)).hasSize(1);
    assertThat(
            results.stream()
                .filter(ChangeListResult.Refused.class::isInstance)
                .flatMap(result -> ((ChangeListResult.Refused) result).findings().stream())
                .map(Finding::reason))
        .containsOnly(Reason.ITEM_ON_LIST);
    assertThat(view(list).lines()).hasSize(1);
  }

  @Test
  @DisplayName("A4: a moved line keeps its quantity; one whose item is there already stays")
  void movesLines() {
    long other = fresh("Monthly");
    add(list, first, Optional.empty(), "10");
    add(list, second, Optional.empty(), "3");
    add(other, second, Optional.empty(), "9");
    var lines = view(list).lines().stream().map(ListLine::id).toList();

    var moved =
        container
            .get(MoveListLinesService.class)
            .move(buyer.caller(), list, Set.copyOf(lines), other);

    assertThat(moved).isEqualTo(new MovedLines(1, 1));
    assertThat(quantitiesOf(list)).containsExactly(new BigDecimal("3.000"));
    assertThat(quantitiesOf(other))
        .containsExactly(new BigDecimal("9.000"), new BigDecimal("10.000"));
  }

  @Test
  @DisplayName("A4: a merged list goes when nothing of it is left")
  void mergesLists() {
    long other = fresh("Monthly");
    add(list, first, Optional.empty(), "10");
    add(other, second, Optional.empty(), "9");

    var moved = container.get(MoveListLinesService.class).merge(buyer.caller(), list, other);

    assertThat(moved).isEqualTo(new MovedLines(1, 0));
    assertThat(lists().find(buyer.caller(), other)).isEmpty();
    assertThat(view(list).lines()).hasSize(2);
  }

  @Test
  @DisplayName("A4: a copy has the same lines and a life of its own")
  void copies() {
    add(list, first, Optional.of(first.offerId()), "10");

    var copy = lists().copy(buyer.caller(), list, "Copy").orElseThrow();
    lists().delete(buyer.caller(), list);

    assertThat(view(copy.id()).lines())
        .extracting(ListLine::preferredOfferId)
        .containsExactly(Optional.of(first.offerId()));
    assertThat(lists().find(buyer.caller(), list)).isEmpty();
  }

  @Test
  @DisplayName("A4: a draft is saved as a list with its offers preferred, one line an item")
  void savesADraft() {
    var drafts = container.get(DraftService.class);
    long other = later.offer(first, market.wholesaler(), 50, "4");
    long draft = drafts.open(buyer.caller(), buyer.siteId()).id();
    drafts.addLine(buyer.caller(), draft, first.offerId(), "10");
    drafts.addLine(buyer.caller(), draft, other, "5");
    drafts.addLine(buyer.caller(), draft, second.offerId(), "2");
    later.withdraw(second);

    var saved =
        container
            .get(SaveDraftService.class)
            .save(buyer.caller(), draft, Optional.of(buyer.siteId()), "From the pad");

    assertThat(saved.gone()).isEqualTo(1);
    assertThat(saved.list().lines()).hasSize(1);
    assertThat(saved.list().lines().get(0).preferredOfferId()).contains(first.offerId());
    assertThat(saved.list().lines().get(0).quantity()).isEqualByComparingTo("15");
  }

  @Test
  @DisplayName("M6: another company sees no list and changes none")
  void hidesListsFromOtherCompanies() {
    var other = market.pharmacy();
    add(list, first, Optional.empty(), "10");

    assertThat(lists().find(other.caller(), list)).isEmpty();
    assertThat(lists().list(other.caller(), other.siteId())).isEmpty();
    assertThat(lists().rename(other.caller(), list, "Mine")).isEmpty();
    assertThat(lists().delete(other.caller(), list)).isFalse();
    assertThatThrownBy(() -> lists().list(other.caller(), buyer.siteId()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () -> lines().add(other.caller(), list, second.itemId(), Optional.empty(), "1"))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () ->
                putting()
                    .putIntoDraft(other.caller(), list, other.siteId(), Optional.empty(), Map.of()))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("M6: a buyer of another site sees what is shared, and no list of this site")
  void sharesBetweenSites() {
    var elsewhere = atOtherSite();
    long shared = lists().create(buyer.caller(), Optional.empty(), "Shared").id();

    assertThat(lists().find(elsewhere, list)).isEmpty();
    assertThat(lists().find(elsewhere, shared)).isPresent();
    assertThat(lists().list(buyer.caller(), buyer.siteId()))
        .extracting(ListRow::shared)
        .containsExactly(true, false);
  }

  @Test
  @DisplayName("S4: a list of 50 lines runs as many statements as a list of one")
  void showsAListInAConstantNumberOfStatements() {
    long many = fresh("Many");
    add(list, first, Optional.empty(), "1");
    IntStream.range(0, 50)
        .forEach(at -> add(many, market.medicine(seller, 10, "5"), Optional.empty(), "1"));

    long few = container.statementsOf(() -> assertThat(view(list).lines()).hasSize(1));
    long more = container.statementsOf(() -> assertThat(view(many).lines()).hasSize(50));

    assertThat(more).isEqualTo(few).isLessThanOrEqualTo(19);
  }

  @Test
  @DisplayName("S4: fifty lists run as many statements as one")
  void listsInAConstantNumberOfStatements() {
    var fifty = market.pharmacy();
    IntStream.range(0, 50)
        .forEach(at -> lists().create(fifty.caller(), Optional.of(fifty.siteId()), "List " + at));

    long few = statementsOfRows(buyer, 1);
    long many = statementsOfRows(fifty, 50);

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
  }

  private long statementsOfRows(Buyer who, int expected) {
    return container.statementsOf(
        () -> assertThat(lists().list(who.caller(), who.siteId())).hasSize(expected));
  }

  private Caller atOtherSite() {
    return new Caller(
        Caller.Kind.PERSON,
        buyer.companyId() + 2,
        "Zhu Hong",
        buyer.companyId(),
        Set.of(new Caller.Grant(buyer.companyId(), Optional.of(buyer.siteId() + 1), Role.BUYER)));
  }

  private long fresh(String name) {
    return lists().create(buyer.caller(), Optional.of(buyer.siteId()), name).id();
  }

  private ChangeListResult add(
      long listId, Medicine medicine, Optional<Long> offer, String quantity) {
    return lines().add(buyer.caller(), listId, medicine.itemId(), offer, quantity);
  }

  private ListView view(long listId) {
    return lists().find(buyer.caller(), listId).orElseThrow();
  }

  private Map<Long, String> quantities(long listId) {
    return view(listId).lines().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                ListLine::id, line -> line.quantity().toBigInteger().toString()));
  }

  private List<BigDecimal> quantitiesOf(long listId) {
    return view(listId).lines().stream().map(ListLine::quantity).toList();
  }

  private Put put(long listId, Map<Long, String> quantities) {
    return (Put)
        putting()
            .putIntoDraft(buyer.caller(), listId, buyer.siteId(), Optional.empty(), quantities);
  }

  private List<DraftRow> drafts() {
    return container.get(DraftService.class).list(buyer.caller(), buyer.siteId());
  }

  private ListService lists() {
    return container.get(ListService.class);
  }

  private ListLineService lines() {
    return container.get(ListLineService.class);
  }

  private ListDraftService putting() {
    return container.get(ListDraftService.class);
  }
}
