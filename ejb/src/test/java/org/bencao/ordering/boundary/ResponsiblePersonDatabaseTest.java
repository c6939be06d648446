package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.bencao.catalogue.boundary.OfferGate;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.organisation.boundary.LicenceResult;
import org.bencao.organisation.boundary.NameResponsible;
import org.bencao.organisation.boundary.ResponsiblePersonService;
import org.bencao.organisation.boundary.ResponsiblePersonView;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody answers for quality at who publishes and ships, or nothing leaves. */
@EachDatabase
class ResponsiblePersonDatabaseTest {

  private final TestContainer container;
  private final Market market;

  ResponsiblePersonDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @Test
  @DisplayName("PER-03, RESPONSIBLE_PERSON_MISSING: who is away answers for nothing, to the day")
  void asksForSomebody() {
    var medicine = market.medicine(market.wholesaler(), 10, "5");
    away(medicine.sellerId(), 10, 20);

    assertThat(published(medicine, 9)).isEmpty();
    assertThat(published(medicine, 21)).isEmpty();
    assertThat(published(medicine, 20)).hasSize(1);
    var found = published(medicine, 10).get(0);
    assertThat(found.rule()).isEqualTo("PER-03");
    assertThat(Texts.in(Locale.ENGLISH).what(found))
        .endsWith("has no responsible person or head of quality on " + market.day(10));
    assertThat(Texts.in(Locale.CHINESE).what(found)).contains("无质量负责人");
  }

  @Test
  @DisplayName("PER-03: a deputy answers while the other is away")
  void takesADeputy() {
    var medicine = market.medicine(market.wholesaler(), 10, "5");
    away(medicine.sellerId(), 0, 20);
    assertThat(published(medicine, 0)).hasSize(1);

    service().name(head(medicine.sellerId()), new NameResponsible("Deputy", "RP-2", market.day(0)));

    assertThat(published(medicine, 0)).isEmpty();
    assertThat(published(medicine, -1)).isEmpty();
  }

  @Test
  @DisplayName("PER-03: who left is no longer there, and the desk ships nothing until somebody is")
  void shipsNothing() {
    var trade = Trade.byDesk(container);
    trade.confirmAll();
    var head = head(trade.seller);
    service().end(head, only(trade.seller).id()).orElseThrow();

    var refused =
        (DeskResult.Refused) trade.ship(trade.despatch(trade.key(), "D-1", trade.lot(1, 2, "LA")));

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.RESPONSIBLE_PERSON_MISSING, "PER-03"));
    service().name(head, new NameResponsible("New head", "RP-9", market.day(0)));
    assertThat(trade.ship(trade.despatch(trade.key(), "D-1", trade.lot(1, 2, "LA"))))
        .isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("PER-03, ABSENCE_RUNNING: the next absence does not end the one that runs")
  void staysAway() {
    var medicine = market.medicine(market.wholesaler(), 10, "5");
    var head = head(medicine.sellerId());
    long id = only(medicine.sellerId()).id();
    away(medicine.sellerId(), 0, 20);

    assertThat(service().away(head, id, market.day(60), market.day(70)))
        .get()
        .isInstanceOfSatisfying(
            LicenceResult.Refused.class,
            refused -> assertThat(refused.finding().reason()).isEqualTo(Reason.ABSENCE_RUNNING));
    assertThat(published(medicine, 0)).hasSize(1);
    away(medicine.sellerId(), 0, 5);
    assertThat(published(medicine, 6)).isEmpty();
  }

  @Test
  @DisplayName("PER-03 speaks for China and the European Union, not for the United States")
  void leavesAmericaAlone() {
    var europe = market.european();
    var european = europe.medicine(europe.wholesaler(), 10, "5");
    var america = market.american();
    var american = america.medicine(america.wholesaler(), 10, "5");
    away(european.sellerId(), 0, 0);
    away(american.sellerId(), 0, 0);

    assertThat(published(european, 0)).extracting(Finding::rule).contains("PER-03");
    assertThat(published(american, 0)).extracting(Finding::rule).doesNotContain("PER-03");
  }

  @Test
  @DisplayName("naming twice names one; another company's person is nobody's; days in their order")
  void keepsTheRegister() {
    long seller = market.wholesaler();
    var head = head(seller);
    var command = new NameResponsible("Deputy", "RP-2", market.day(0));

    assertThat(service().name(head, command)).isEqualTo(service().name(head, command));
    assertThat(service().list(head)).hasSize(2);
    var other = head(market.wholesaler());
    assertThat(service().end(other, only(other.companyId()).id())).isPresent();
    long mine = service().list(head).get(0).id();
    assertThat(service().end(other, mine)).isEmpty();
    assertThat(service().away(other, mine, market.day(0), market.day(1))).isEmpty();
    assertThat(service().away(head, mine, market.day(1), market.day(0)))
        .get()
        .isInstanceOf(LicenceResult.Refused.class);
    var desk = Market.caller(seller, Role.SUPPLIER_DESK);
    assertThatThrownBy(() -> service().name(desk, command)).isInstanceOf(AccessDenied.class);
  }

  private void away(long seller, int from, int to) {
    service().away(head(seller), only(seller).id(), market.day(from), market.day(to)).orElseThrow();
  }

  private ResponsiblePersonView only(long seller) {
    return service().list(head(seller)).get(0);
  }

  private ResponsiblePersonService service() {
    return container.get(ResponsiblePersonService.class);
  }

  private static Caller head(long seller) {
    return Market.caller(seller, Role.QUALITY_HEAD);
  }

  private List<Finding> published(Medicine medicine, int day) {
    return container
        .inTransaction(
            () ->
                container
                    .get(OfferGate.class)
                    .refusals(
                        Caller.setup(),
                        medicine.sellerId(),
                        List.of(medicine.itemId()),
                        market.day(day)))
        .getOrDefault(medicine.itemId(), List.of())
        .stream()
        .filter(one -> one.reason() == Reason.RESPONSIBLE_PERSON_MISSING)
        .toList();
  }
}
