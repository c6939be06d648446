package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.credit.boundary.CreditService;
import org.bencao.ordering.boundary.DeskOrderService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who buys on a credit line pays in time, or orders nothing more on it. */
@EachDatabase
class OverdueDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final BilledFixture billed;
  private Buyer buyer;
  private Medicine medicine;

  OverdueDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.billed = new BilledFixture(container);
  }

  @BeforeEach
  void trade() {
    buyer = market.pharmacy();
    medicine = market.medicine(market.wholesaler(), 100, "10");
  }

  @Test
  @DisplayName("CRD-02, OVERDUE_STOP: 7 days late go, 8 do not, and paid it goes again")
  void stopsAfterTheGrace() {
    credit();
    var invoice = due(-7, "10");
    assertThat(market.order(buyer, medicine, 1)).isInstanceOf(Placed.class);
    dueOn(invoice, -8);

    var refused = (Refused) market.order(buyer, medicine, 1);

    assertThat(refused.findings())
        .filteredOn(Finding::refuses)
        .extracting(Finding::reason, Finding::rule, Finding::outcome, Finding::date)
        .containsExactly(
            tuple(
                Reason.OVERDUE_STOP,
                "CRD-02",
                Outcome.REFUSE,
                Optional.of(market.day(-8).toString())));
    assertThat(refused.findings().get(0).facts()).containsEntry("days", "8");
    pay("22.59");
    assertThat(market.order(buyer, medicine, 1)).as("one cent is left").isInstanceOf(Refused.class);
    pay("0.01");
    assertThat(market.order(buyer, medicine, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "CRD-02: critical goods go out with a warning, others stay out; the seller sees both")
  void letsCriticalGoodsGo() {
    credit();
    var invoice = due(-30, "10");
    var since = market.day(-900);
    var heparin =
        market.medicine(
            medicine.sellerId(),
            100,
            "130",
            1,
            Map.of("RX", since, "CHEM", since, "CRITICAL", since));

    var placed = (Placed) market.order(buyer, heparin, 1);

    assertThat(
            container.get(DeskOrderService.class).find(desk(), placed.id()).orElseThrow().overdue())
        .hasValueSatisfying(
            one -> {
              assertThat(one.invoiceId()).isEqualTo(invoice);
              assertThat(one.dueOn()).isEqualTo(market.day(-30));
            });
    assertThat(((Refused) market.order(buyer, List.of(heparin, medicine))).findings())
        .extracting(Finding::reason, Finding::outcome, one -> one.line().orElse(0))
        .containsExactly(
            tuple(Reason.OVERDUE_STOP, Outcome.REFUSE, 2),
            tuple(Reason.OVERDUE_STOP, Outcome.WARN, 1));
  }

  @Test
  @DisplayName("CRD-02: what is in question is not overdue; who has no credit line is not asked")
  void asksNothing() {
    due(-30, "10");
    assertThat(market.order(buyer, medicine, 1)).as("no credit line").isInstanceOf(Placed.class);
    var other = market.pharmacy();
    buyer = other;
    credit();
    due(-30, "12");
    assertThat(market.order(buyer, medicine, 1))
        .as("invoiced dearer than ordered")
        .isInstanceOf(Placed.class);
  }

  private void credit() {
    container
        .get(CreditService.class)
        .set(
            desk(),
            medicine.sellerId(),
            buyer.companyId(),
            new Money(new BigDecimal("100000"), "CNY"));
  }

  private long due(int days, String price) {
    var order = billed.received(buyer, medicine, 2);
    long invoice = billed.invoiced(order, medicine, 2, price).value();
    dueOn(invoice, days);
    return invoice;
  }

  private void dueOn(long invoice, int days) {
    update("update Invoice i set i.dueOn = :value where i.id = :id", invoice, market.day(days));
  }

  private void pay(String amount) {
    container
        .get(PaymentService.class)
        .record(
            desk(),
            new RecordPayment(
                UUID.randomUUID().toString(),
                buyer.companyId(),
                new Money(new BigDecimal(amount), "CNY"),
                "B-1",
                market.day(-1),
                List.of()));
  }

  private Caller desk() {
    return Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK);
  }

  private void update(String query, long invoice, Object value) {
    container.inTransaction(
        () ->
            container
                .get(EntityManager.class)
                .createQuery(query)
                .setParameter("value", value)
                .setParameter("id", invoice)
                .executeUpdate());
  }
}
