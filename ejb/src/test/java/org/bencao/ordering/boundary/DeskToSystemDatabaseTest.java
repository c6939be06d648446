package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.ordering.boundary.Trade.packs;
import static org.bencao.ordering.boundary.Trade.says;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.WorkItem;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.partner.boundary.AgreePartner;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.bencao.work.boundary.WorkService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A seller whose people answered by hand gets a system. */
@EachDatabase
class DeskToSystemDatabaseTest {

  private final TestContainer container;
  private final Trade trade;
  private PartnerView desk;
  private long system;

  DeskToSystemDatabaseTest(TestContainer container) {
    this.container = container;
    trade = Trade.byDesk(container);
  }

  @BeforeEach
  void aSystem() {
    var partners = container.get(PartnerService.class);
    desk = partners.ofSeller(trade.desk, trade.seller).orElseThrow();
    system =
        partners.agree(
            Caller.setup(),
            new AgreePartner(
                trade.seller,
                "sys" + desk.code(),
                Market.gln(1),
                desk.partnerIdentifier(),
                true,
                "Asia/Shanghai",
                60,
                0,
                false,
                false,
                Optional.empty()));
  }

  @Test
  @DisplayName("K1, P7: what is on the desk is answered, shipped and invoiced there to its end")
  void endsWhereItBegan() {
    assertThat(system(trade.order)).contains(desk.id());
    assertThat(here(trade.order)).isTrue();
    assertThat(work()).hasSize(1);

    trade.confirmAll();
    assertThat(
            trade.ship(
                trade.despatch(trade.key(), "D-1", trade.lot(1, 10, "LA"), trade.lot(2, 5, "LB"))))
        .isEqualTo(new DeskResult.Done());
    assertThat(trade.invoice(trade.invoice("I-1", packs(1, 10), packs(2, 5))))
        .isEqualTo(new DeskResult.Done());
    trade.assertBalanced();
  }

  @Test
  @DisplayName("SELLER_HAS_EDI, P7: what is placed from then on goes to the system alone")
  void goesToTheSystem() {
    var next = trade.place();

    assertThat(system(next)).contains(system);
    assertThat(here(next)).isFalse();
    assertThat(work()).as("the earlier one alone").hasSize(1);
    var refused =
        (DeskResult.Refused)
            trade
                .answers()
                .answer(
                    trade.desk,
                    new DeskAnswer(
                        trade.key(), next.id(), Optional.of("SO-2"), List.of(says(1, 10, 0))))
                .orElseThrow();
    assertThat(refused.findings().get(0).reason()).isEqualTo(Reason.SELLER_HAS_EDI);
  }

  private Optional<Long> system(Placed order) {
    return container.get(OrderDocumentService.class).parties(order.id().value()).sellerSystemId();
  }

  private boolean here(Placed order) {
    return container
        .get(DeskOrderService.class)
        .find(trade.desk, order.id())
        .orElseThrow()
        .answersHere();
  }

  private List<WorkItem> work() {
    return container.get(WorkService.class).of(trade.desk, 0).items();
  }
}
