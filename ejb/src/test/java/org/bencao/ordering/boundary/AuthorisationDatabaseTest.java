package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bencao.ordering.boundary.Purchasing.reasons;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.AddPersonResult;
import org.bencao.organisation.boundary.AuthorisationService;
import org.bencao.organisation.boundary.GiveAuthorisation;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.LicenceResult;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom a company lets order in its name. */
@EachDatabase
class AuthorisationDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;
  private Buyer buyer;
  private Medicine prescription;
  private Medicine overTheCounter;
  private Caller lin;
  private Caller qiao;

  AuthorisationDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @BeforeEach
  void twoWhoBuy() {
    buyer = market.pharmacy();
    long seller = market.deskSeller();
    prescription = market.medicine(seller, 100, "10.00");
    overTheCounter =
        market.medicine(seller, 100, "10.00", 1, Map.of("CHEM", day(-900), "OTC_A", day(-900)));
    lin = person("Lin");
    qiao = person("Qiao");
  }

  @Test
  @DisplayName("PER-01: who keeps no register is asked for none")
  void asksNothingWithoutARegister() {
    assertThat(place(lin, prescription)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("PER-01, PERSON_AUTH_EXPIRED: ended yesterday is refused, ending today is not")
  void refusesAfterItsLastDay() {
    give(lin, Set.of("RX", "OTC_A"), -366, -1);

    var refused = (Refused) place(lin, prescription);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule, Finding::document)
        .containsExactly(
            tuple(Reason.PERSON_AUTH_EXPIRED, "PER-01", Optional.of("L-" + lin.name())));
    assertThat(refused.findings().get(0).facts())
        .containsEntry("user", lin.name())
        .containsEntry("date", day(-1).toString());
    give(lin, Set.of("RX", "OTC_A"), -366, 0);
    assertThat(place(lin, prescription)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "PER-01, PERSON_AUTH_SCOPE: authorised for OTC, prescription is refused; a colleague with"
          + " authority orders it")
  void refusesWhatItDoesNotName() {
    give(lin, Set.of("RX", "OTC_A"), -10, 10);
    give(qiao, Set.of("OTC_A"), -10, 10);

    var refused = (Refused) place(qiao, prescription);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::line)
        .containsExactly(tuple(Reason.PERSON_AUTH_SCOPE, Optional.of(1)));
    assertThat(place(qiao, overTheCounter)).isInstanceOf(Placed.class);
    assertThat(place(lin, prescription)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("PER-01, PERSON_AUTH_MISSING: with the first letter the register binds all")
  void refusesWhoHasNone() {
    give(lin, Set.of("RX", "OTC_A"), -10, 10);

    assertThat(reasons(place(qiao, prescription))).containsExactly(Reason.PERSON_AUTH_MISSING);
  }

  @Test
  @DisplayName("PER-01: an approval asks for the letter of who asked, not of who approves")
  void asksForWhoAsked() {
    give(lin, Set.of("RX", "OTC_A"), -10, 10);
    purchasing.rules(buyer, Purchasing.from("0", 1, Role.SITE_HEAD));
    var id = ((Waiting) place(lin, prescription)).id();

    var head = Purchasing.person(buyer, 1, Role.SITE_HEAD);
    var decided = purchasing.approve(head, id);

    assertThat(((DecisionResult.Decided) decided).state()).isEqualTo(RequisitionState.APPROVED);
  }

  @Test
  @DisplayName("PER-01: ended it lets order no more, and others can neither give nor end it")
  void ends() {
    long id = give(lin, Set.of("RX", "OTC_A"), -10, 10);
    var service = container.get(AuthorisationService.class);
    assertThat(service.end(market.pharmacy().administrator(), id)).isEmpty();
    assertThatThrownBy(() -> service.end(buyer.caller(), id)).isInstanceOf(AccessDenied.class);
    assertThat(
            service.give(
                market.pharmacy().administrator(),
                new GiveAuthorisation(lin.id(), "x", Set.of("RX"), day(0), day(1))))
        .isEmpty();

    service.end(buyer.administrator(), id);

    assertThat(reasons(place(lin, prescription))).containsExactly(Reason.PERSON_AUTH_EXPIRED);
    assertThat(service.list(buyer.caller())).hasSize(1);
    assertThat(service.list(market.pharmacy().caller())).isEmpty();
  }

  @Test
  @DisplayName(
      "PER-01, F15: the same letter again is there once; one that ends before it begins not")
  void isGivenOnce() {
    long id = give(lin, Set.of("RX"), -10, 10);

    assertThat(give(lin, Set.of("RX"), -10, 10)).isEqualTo(id);
    var wrong =
        container
            .get(AuthorisationService.class)
            .give(
                buyer.administrator(),
                new GiveAuthorisation(lin.id(), "y", Set.of("RX"), day(1), day(0)))
            .orElseThrow();
    assertThat(((LicenceResult.Refused) wrong).finding().reason()).isEqualTo(Reason.PERIOD_EMPTY);
  }

  private PlaceOrderResult place(Caller who, Medicine medicine) {
    return purchasing.place(who, buyer, UUID.randomUUID().toString(), medicine, 1);
  }

  private long give(Caller who, Set<String> classes, int from, int to) {
    var given =
        container
            .get(AuthorisationService.class)
            .give(
                buyer.administrator(),
                new GiveAuthorisation(who.id(), "L-" + who.name(), classes, day(from), day(to)))
            .orElseThrow();
    return ((LicenceResult.Done) given).id();
  }

  private Caller person(String name) {
    var login = name.toLowerCase(java.util.Locale.ROOT) + "." + buyer.companyId() + "@test.example";
    var added =
        container
            .get(PeopleService.class)
            .add(
                buyer.administrator(),
                new AddPerson(
                    login, name, Set.of(new GrantRequest(Optional.empty(), Role.BUYER)), "en"));
    long id = ((AddPersonResult.Added) added).id();
    return new Caller(
        Caller.Kind.PERSON,
        id,
        name,
        buyer.companyId(),
        Set.of(new Caller.Grant(buyer.companyId(), Optional.empty(), Role.BUYER)));
  }

  private LocalDate day(int offset) {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneId.of("Asia/Shanghai"))
        .plusDays(offset);
  }
}
