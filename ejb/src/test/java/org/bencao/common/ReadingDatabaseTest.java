package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.entity.Company;
import org.bencao.testing.Market;
import org.bencao.testing.OnEachDatabase;
import org.bencao.testing.TestContainer;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A boundary that only reads")
class ReadingDatabaseTest {

  private final TestContainer container = OnEachDatabase.h2();
  private Market.Buyer buyer;
  private Placed order;

  @BeforeEach
  void place() {
    var market = new Market(container);
    buyer = market.pharmacy();
    var medicine = market.medicine(market.wholesaler(), 100, "10");
    var line = new PlaceOrder.Line(medicine.offerId(), BigDecimal.TEN);
    var command =
        new PlaceOrder(
            "reading", buyer.siteId(), medicine.sellerId(), Optional.empty(), List.of(line));
    order = (Placed) container.get(PlaceOrderService.class).place(buyer.caller(), command);
  }

  @Test
  void leavesNothingLoadedAndTheSessionAsItWas() {
    container.inTransaction(
        () -> {
          assertThat(found()).isPresent();
          var session = entities().unwrap(Session.class);
          assertThat(session.getStatistics().getEntityCount()).isZero();
          assertThat(session.getHibernateFlushMode()).isEqualTo(FlushMode.AUTO);
          assertThat(session.isDefaultReadOnly()).isFalse();
          return session;
        });
  }

  @Test
  void writesWhatWhoeverAsksHasChangedBefore() {
    long company = new Market(container).pharmacy(Set.of("RX"), 365, false).companyId();
    container.inTransaction(
        () -> {
          entities().find(Company.class, company).verified();
          return found();
        });

    assertThat(container.get(CompanyService.class).find(buyer.caller(), company))
        .hasValueSatisfying(view -> assertThat(view.verified()).isTrue());
  }

  private Optional<OrderView> found() {
    return container.get(OrderService.class).find(buyer.caller(), order.id());
  }

  private EntityManager entities() {
    return container.get(EntityManager.class);
  }
}
