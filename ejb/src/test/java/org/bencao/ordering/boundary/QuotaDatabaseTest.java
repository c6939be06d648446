package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bencao.ordering.boundary.Purchasing.person;
import static org.bencao.ordering.boundary.Purchasing.reasons;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.credit.boundary.QuotaService;
import org.bencao.credit.boundary.QuotaView;
import org.bencao.credit.boundary.SetQuota;
import org.bencao.credit.boundary.SpendingResult;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotas of controlled goods, window by window. */
@EachDatabase
class QuotaDatabaseTest {

  private static final int SUBMITS = 200;
  private static final int ROUND = 50;

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;
  private Buyer buyer;
  private long seller;
  private Caller desk;
  private Medicine compound;
  private Medicine plain;

  QuotaDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @BeforeEach
  void aCompoundWithEphedrine() {
    buyer = market.buyer("CLINIC");
    seller = market.deskSeller();
    desk = Market.caller(seller, Role.SUPPLIER_DESK);
    compound = of("EPH_CPD");
    plain = market.medicine(seller, 10_000, "10.00");
  }

  @AfterEach
  void theWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("SPC-06, EPHEDRINE_CAP: cap 200: 199 + 2 is refused, 199 + 1 goes")
  void holdsTheCap() {
    done(set("EPH_CPD", 200, Optional.empty(), day(0), 30, 2));
    assertThat(purchasing.place(buyer, compound, 199)).isInstanceOf(Placed.class);

    var refused = (Refused) purchasing.place(buyer, compound, 2);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.EPHEDRINE_CAP, "SPC-06"));
    assertThat(refused.findings().get(0).facts())
        .containsEntry("used", "199")
        .containsEntry("limit", "200")
        .containsEntry("date", day(30).toString());
    assertThat(purchasing.place(buyer, compound, 1)).isInstanceOf(Placed.class);
    assertThat(purchasing.place(buyer, plain, 500))
        .as("of no such class")
        .isInstanceOf(Placed.class);
    assertThat(view(buyer.caller()).left()).isZero();
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "Pseudoephedrine tablets, 36 mg, true",
    "Pseudoephedrine tablets, 36.1 mg, false",
    "Pseudoephedrine tablets, 0.1 g, false",
    "'Paracetamol, pseudoephedrine and chlorphenamine tablets', 325 mg/30 mg/2 mg, true",
    "'Paracetamol, pseudoephedrine and chlorphenamine tablets', 30 mg/325 mg/2 mg, false",
    "Cold tablets, 325 mg/30 mg/2 mg, false",
    "Pseudoephedrine and ephedrine tablets, 1 mg/1 mg, false",
    "Pseudoephedrine and ibuprofen syrup, 5 mg/ml, false",
    "Pseudoephedrine tablets, , false"
  })
  @DisplayName("SPC-06, EPHEDRINE_PACK_LIMIT: 20 tablets hold 720 mg at most; unsaid is refused")
  void limitsThePack(String name, String strength, boolean goes) {
    container.inTransaction(
        () ->
            container
                .get(EntityManager.class)
                .createQuery(
                    "update Item i set i.nameEn = :name, i.strength = :strength where i.id = :id")
                .setParameter("name", name)
                .setParameter("strength", strength == null ? "" : strength)
                .setParameter("id", compound.itemId())
                .executeUpdate());
    container.forget();

    var result = purchasing.place(buyer, compound, 1);

    if (goes) {
      assertThat(result).isInstanceOf(Placed.class);
    } else {
      assertThat(((Refused) result).findings())
          .extracting(Finding::reason, Finding::rule)
          .containsExactly(tuple(Reason.EPHEDRINE_PACK_LIMIT, "SPC-06"));
    }
  }

  @Test
  @DisplayName(
      "SPC-13, THRESHOLD_NEAR, THRESHOLD_REACHED: limit 1,000: 790 + 10 is said, 1,000 goes, 1,001"
          + " does not")
  void holdsTheThreshold() {
    var anabolic = of("PSYCHO");
    done(set("PSYCHO", 1000, Optional.empty(), day(0), 90, 1));
    purchasing.place(buyer, anabolic, 789);
    assertThat(said(anabolic, 10)).isEmpty();
    purchasing.place(buyer, anabolic, 1);

    assertThat(said(anabolic, 10))
        .extracting(Finding::reason, Finding::outcome)
        .containsExactly(tuple(Reason.THRESHOLD_NEAR, Outcome.WARN));
    var refused = (Refused) purchasing.place(buyer, anabolic, 211);
    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.THRESHOLD_REACHED, "SPC-13"));
    assertThat(refused.findings().get(0).facts()).containsEntry("left", "210");
    assertThat(purchasing.place(buyer, anabolic, 210)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("SPC-13, QUANTITY_CAP: cap 50: 51 on one line is refused, 50 goes")
  void capsALine() {
    done(set("EPH_CPD", 1000, Optional.of(50), day(0), 30, 1));

    var refused = (Refused) purchasing.place(buyer, compound, 51);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.QUANTITY_CAP, "SPC-13"));
    assertThat(purchasing.place(buyer, compound, 50)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("P9: a new window counts from zero, and both sides see the same figures")
  void countsByWindow() {
    done(set("EPH_CPD", 10, Optional.empty(), day(0), 30, 2));
    purchasing.place(buyer, compound, 10);
    assertThat(view(desk)).isEqualTo(view(buyer.caller()));
    assertThat(reasons(purchasing.place(buyer, compound, 1))).containsExactly(Reason.EPHEDRINE_CAP);

    container.get(TestClock.class).passes(Duration.ofDays(30));

    assertThat(purchasing.place(buyer, compound, 10)).isInstanceOf(Placed.class);
    assertThat(view(buyer.caller()).terms().from()).isEqualTo(day(0));
  }

  @Test
  @DisplayName("P9: of another site, seller or buyer it says nothing")
  void isOfItsSite() {
    done(set("EPH_CPD", 0, Optional.empty(), day(0), 30, 1));

    assertThat(purchasing.place(market.pharmacy(), compound, 5)).isInstanceOf(Placed.class);
    var other = market.deskSeller();
    var theirs =
        market.medicine(
            other, 100, "9", 1, Map.of("RX", day(-9), "CHEM", day(-9), "EPH_CPD", day(-9)));
    assertThat(purchasing.place(buyer, theirs, 5)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("P14: 200 submits for the last ten packs of a quota: ten go")
  void holdsInARace() {
    done(set("EPH_CPD", 10, Optional.empty(), day(0), 30, 1));

    var results =
        IntStream.range(0, SUBMITS / ROUND)
            .boxed()
            .flatMap(round -> Race.of(ROUND, at -> purchasing.place(buyer, compound, 1)).stream())
            .toList();

    assertThat(results).filteredOn(Placed.class::isInstance).hasSize(10);
    assertThat(
            results.stream()
                .filter(Refused.class::isInstance)
                .flatMap(refused -> reasons(refused).stream()))
        .isNotEmpty()
        .isSubsetOf(Reason.EPHEDRINE_CAP, Reason.LIMIT_RACE_LOST);
    assertThat(view(buyer.caller()).used()).isEqualByComparingTo("10");
  }

  @Test
  @DisplayName(
      "P9: what waits holds its packs, of which the seller does not learn; refused they go")
  void holdsWhatWaits() {
    done(set("EPH_CPD", 10, Optional.empty(), day(0), 30, 1));
    purchasing.rules(buyer, Purchasing.from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) purchasing.place(buyer, compound, 10)).id();

    assertThat(view(buyer.caller()).used()).isEqualByComparingTo("10");
    assertThat(view(desk).used()).isZero();
    assertThat(reasons(purchasing.place(buyer, compound, 1))).contains(Reason.EPHEDRINE_CAP);
    var head = person(buyer, 1, Role.SITE_HEAD);
    container.get(ApprovalService.class).refuse(head, id, "no");
    assertThat(view(buyer.caller()).used()).isZero();
  }

  @Test
  @DisplayName("SPC-13: what the seller does not deliver is free again")
  void givesBackWhatIsNotDelivered() {
    done(set("EPH_CPD", 10, Optional.empty(), day(0), 30, 1));
    var order = (Placed) purchasing.place(buyer, compound, 10);

    container
        .get(DeskAnswerService.class)
        .answer(
            desk,
            new DeskAnswer("short", order.id(), Optional.of("SO-1"), List.of(Trade.says(1, 4, 0))));

    assertThat(view(buyer.caller()).used()).isEqualByComparingTo("4");
  }

  @Test
  @DisplayName("P9, QUOTA_OVERLAP: set again it keeps what is used; other days are refused")
  void isSetAgain() {
    done(set("EPH_CPD", 10, Optional.empty(), day(0), 30, 2));
    purchasing.place(buyer, compound, 4);

    done(set("EPH_CPD", 20, Optional.of(5), day(0), 30, 3));

    assertThat(view(buyer.caller()).left()).isEqualByComparingTo("16");
    assertThat(
            ((SpendingResult.Refused) set("EPH_CPD", 5, Optional.empty(), day(10), 30, 1))
                .finding()
                .reason())
        .isEqualTo(Reason.QUOTA_OVERLAP);
  }

  @Test
  @DisplayName("M6: only the seller's desk sets, for sites of others; nobody else sees it")
  void isSeenByItsPartiesAlone() {
    done(set("EPH_CPD", 10, Optional.empty(), day(0), 30, 1));
    var service = container.get(QuotaService.class);
    var command = command("EPH_CPD", 1, Optional.empty(), day(0), 30, 1);

    assertThatThrownBy(() -> service.set(buyer.caller(), command)).isInstanceOf(AccessDenied.class);
    assertThat(service.set(Market.caller(buyer.companyId(), Role.SUPPLIER_DESK), command))
        .isEmpty();
    assertThat(service.list(market.pharmacy().caller())).isEmpty();
    assertThatThrownBy(() -> service.list(Market.caller(seller, Role.RECEIVER)))
        .isInstanceOf(AccessDenied.class);
  }

  private List<Finding> said(Medicine medicine, int packs) {
    var drafts = container.get(DraftService.class);
    long draft = drafts.create(buyer.caller(), buyer.siteId(), "d" + System.nanoTime()).id();
    drafts.addLine(buyer.caller(), draft, medicine.offerId(), String.valueOf(packs));
    var view = drafts.find(buyer.caller(), draft).orElseThrow();
    return Stream.concat(
            view.lines().stream().flatMap(line -> line.findings().stream()),
            view.splits().stream().flatMap(split -> split.findings().stream()))
        .toList();
  }

  private Medicine of(String word) {
    return market.medicine(
        seller, 10_000, "10.00", 1, Map.of("RX", day(-9), "CHEM", day(-9), word, day(-9)));
  }

  private QuotaView view(Caller caller) {
    return container.get(QuotaService.class).list(caller).get(0);
  }

  private SpendingResult set(
      String word, int packs, Optional<Integer> most, LocalDate from, int days, int windows) {
    return container
        .get(QuotaService.class)
        .set(desk, command(word, packs, most, from, days, windows))
        .orElseThrow();
  }

  private SetQuota command(
      String word, int packs, Optional<Integer> most, LocalDate from, int days, int windows) {
    return new SetQuota(buyer.siteId(), word, packs, most, from, days, windows);
  }

  private static void done(SpendingResult result) {
    assertThat(result).isInstanceOf(SpendingResult.Done.class);
  }

  private LocalDate day(int offset) {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneId.of("Asia/Shanghai"))
        .plusDays(offset);
  }
}
