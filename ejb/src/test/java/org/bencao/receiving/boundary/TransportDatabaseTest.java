package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.compliance.boundary.Transport;
import org.bencao.compliance.boundary.TransportMode;
import org.bencao.ordering.boundary.DeskAnswerService;
import org.bencao.ordering.boundary.DeskResult;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What has to be kept cold leaves cold, on both databases. */
@EachDatabase
class TransportDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private long seller;
  private Medicine cold;
  private Medicine plain;

  TransportDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
  }

  @BeforeEach
  void somebodySells() {
    buyer = market.pharmacy();
    seller = market.deskSeller();
    cold = market.coldMedicine(seller);
    plain = market.medicine(seller, 100, "10");
  }

  @Test
  @DisplayName(
      "STO-02, TRANSPORT_MODE: a box of 48 hours does not go on a way of 50; on one of 40 it does")
  void holdsAsLongAsTheWay() {
    var refused = refused(box(48, 50), plain, cold);

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule, one -> one.line().orElse(0))
        .containsExactly(tuple(Reason.TRANSPORT_MODE, "STO-02", 2));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .isEqualTo("qualified box holds 48 h, the way needs 50 h");
    assertThat(Texts.in(Locale.CHINESE).what(refused.get(0))).isEqualTo("保温箱可保48小时，路程需50小时");
    assertThat(ship(box(48, 48), cold)).isEqualTo(new DeskResult.Done());
    assertThat(ship(box(48, 40), plain, cold)).isEqualTo(new DeskResult.Done());
    assertThat(told()).contains("\"mode\":\"BOX\"", "\"holds\":\"48\"", "\"planned\":\"40\"");
  }

  @Test
  @DisplayName(
      "STO-02: a cooled van will do for as long as it drives, one without cooling will not")
  void isCooled() {
    assertThat(ship(mode(TransportMode.COLD_VAN), cold)).isEqualTo(new DeskResult.Done());
    assertThat(refused(mode(TransportMode.VAN), cold))
        .extracting(Finding::reason, one -> one.facts().get("hours"))
        .containsExactly(tuple(Reason.TRANSPORT_MODE, "0"));
    assertThat(ship(mode(TransportMode.VAN), plain)).isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("STO-02: how cold goods are carried is said, and of a box for how long")
  void isSaid() {
    var untold = new Transport(TransportMode.BOX, Optional.of(48), Optional.empty());

    for (var transport : List.of(Optional.<Transport>empty(), Optional.of(untold))) {
      assertThat(refused(transport, cold))
          .extracting(Finding::reason, one -> one.facts().get("fact"))
          .containsExactly(tuple(Reason.FACT_MISSING, "#transport.fact"));
    }
    assertThat(ship(Optional.empty(), plain)).isEqualTo(new DeskResult.Done());
  }

  private static Optional<Transport> box(int holds, int planned) {
    return Optional.of(new Transport(TransportMode.BOX, Optional.of(holds), Optional.of(planned)));
  }

  private static Optional<Transport> mode(TransportMode mode) {
    return Optional.of(new Transport(mode, Optional.empty(), Optional.empty()));
  }

  private List<Finding> refused(Optional<Transport> transport, Medicine... goods) {
    return ((DeskResult.Refused) ship(transport, goods)).findings();
  }

  /** One pack of each, ordered and confirmed a moment ago. */
  private DeskResult ship(Optional<Transport> transport, Medicine... goods) {
    var order = (Placed) market.order(buyer, List.of(goods));
    assertThat(
            container
                .get(DeskAnswerService.class)
                .confirmAll(desk(), UUID.randomUUID().toString(), order.id()))
        .contains(new DeskResult.Done());
    var lots = new ArrayList<ShipOrder.Lot>();
    for (int line = 1; line <= goods.length; line++) {
      lots.add(new ShipOrder.Lot(line, BigDecimal.ONE, "L" + line, market.day(700)));
    }
    return container
        .get(DeskDespatchService.class)
        .ship(
            desk(),
            new ShipOrder(
                UUID.randomUUID().toString(),
                order.id(),
                "D-" + order.number(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                transport,
                Optional.empty(),
                lots))
        .orElseThrow();
  }

  /** What the audit trail keeps of the last despatch. */
  private String told() {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              "select a.detail from AuditEntry a where a.act = 'despatch-transport'"
                  + " and a.companyId = ?1 order by a.id desc",
              String.class)
          .setParameter(1, seller)
          .setMaxResults(1)
          .getSingleResult();
    }
  }

  private Caller desk() {
    return Market.caller(seller, Role.SUPPLIER_DESK);
  }
}
