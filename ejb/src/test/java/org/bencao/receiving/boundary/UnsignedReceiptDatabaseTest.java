package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bencao.common.BusinessDays;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.DeskAnswerService;
import org.bencao.ordering.boundary.DeskResult;
import org.bencao.ordering.boundary.HoldService;
import org.bencao.ordering.boundary.HoldState;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
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

/** Who does not sign for controlled goods gets no more of them, on both databases. */
@EachDatabase
class UnsignedReceiptDatabaseTest {

  private static final AtomicInteger SERIALS = new AtomicInteger();
  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private long seller;
  private Medicine controlled;
  private Medicine plain;
  private boolean untold;

  UnsignedReceiptDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container).american();
  }

  @BeforeEach
  void somebodySells() {
    buyer = market.pharmacy();
    seller = market.deskSeller();
    market.addLicence(buyer.companyId(), "US_DEA", Set.of("C4"));
    market.addLicence(seller, "US_DEA", Set.of("C4"));
    controlled = market.medicine(seller, 1_000, "9", 1, Map.of("RX", SINCE, "C4", SINCE));
    plain = market.medicine(seller, 1_000, "6", 1, Map.of("RX", SINCE));
  }

  @AfterEach
  void isTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("SPC-14, RECEIPT_UNSIGNED: on the third business day the next ships, then not")
  void waitsThreeBusinessDays() {
    ships(controlled);
    var first = market.day(0);
    passes(daysUntil(BusinessDays.after(first, 3)));
    assertThat(ship(controlled)).isEqualTo(new DeskResult.Done());
    passes(1);

    var finding = refused(controlled).get(0);

    assertThat(finding)
        .extracting(Finding::reason, Finding::rule, one -> one.line().orElse(0), Finding::date)
        .containsExactly(Reason.RECEIPT_UNSIGNED, "SPC-14", 1, Optional.of(first.toString()));
    assertThat(Texts.in(Locale.ENGLISH).what(finding))
        .isEqualTo("controlled shipments that nobody signed for since " + first + ": 1");
    assertThat(Texts.in(Locale.CHINESE).what(finding)).isEqualTo("自" + first + "起有1批特药未签收");
    assertThat(ship(plain)).as("other goods").isEqualTo(new DeskResult.Done());
    assertThat(refused(plain, controlled))
        .extracting(Finding::reason, one -> one.line().orElse(0))
        .containsExactly(tuple(Reason.RECEIPT_UNSIGNED, 2));
  }

  @Test
  @DisplayName("SPC-14: once it is signed for the next ships; what is plain need not be")
  void shipsToWhoSigns() {
    ships(plain);
    ships(controlled);
    passes(9);
    assertThat(refused(controlled)).hasSize(1);

    sign();

    assertThat(ship(controlled)).isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("SPC-14: what another seller sent, or went to another site, holds up nobody")
  void looksAtOwnDeliveriesAlone() {
    ships(controlled);
    passes(9);
    buyer = market.pharmacy();
    market.addLicence(buyer.companyId(), "US_DEA", Set.of("C4"));

    assertThat(ship(controlled)).isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("TRC-01: in the United States the desk ships no pack untold")
  void tellsOfEachPack() {
    untold = true;

    assertThat(refused(plain))
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("n"))
        .containsExactly(tuple(Reason.TRACE_DATA_MISSING, "TRC-01", "1"));
  }

  @Test
  @DisplayName("business days: three of them after a Friday end on a Wednesday")
  void countsBusinessDays() {
    var friday = LocalDate.of(2026, 11, 27);
    assertThat(BusinessDays.after(friday, 1)).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(BusinessDays.after(friday, 3)).isEqualTo(LocalDate.of(2026, 12, 2));
    assertThat(BusinessDays.after(friday.plusDays(1), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(BusinessDays.after(friday, 0)).isEqualTo(friday);
  }

  private int daysUntil(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(market.day(0), day);
  }

  private void ships(Medicine... goods) {
    assertThat(ship(goods)).isEqualTo(new DeskResult.Done());
  }

  private List<Finding> refused(Medicine... goods) {
    return ((DeskResult.Refused) ship(goods)).findings();
  }

  /** One pack of each, ordered and confirmed a moment ago. */
  private DeskResult ship(Medicine... goods) {
    var order = (Placed) market.order(buyer, List.of(goods));
    // that a first order is unusual is another rule's (SPC-12)
    var officer = Market.caller(seller, Role.COMPLIANCE_OFFICER);
    var holds = container.get(HoldService.class);
    holds.list(officer).forEach(one -> holds.decide(officer, one.id(), HoldState.CLEARED, "Known"));
    assertThat(
            container
                .get(DeskAnswerService.class)
                .confirmAll(desk(), UUID.randomUUID().toString(), order.id()))
        .contains(new DeskResult.Done());
    var lots =
        IntStream.rangeClosed(1, goods.length)
            .mapToObj(line -> lot(line, goods[line - 1]))
            .toList();
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
                lots))
        .orElseThrow();
  }

  private ShipOrder.Lot lot(int line, Medicine medicine) {
    var code = "(01)" + medicine.gtin() + "(21)" + SERIALS.incrementAndGet();
    return new ShipOrder.Lot(
        line, BigDecimal.ONE, "L" + line, market.day(700), untold ? List.of() : List.of(code));
  }

  private void sign() {
    var receiver = Market.caller(buyer.companyId(), Role.RECEIVER);
    var despatches = container.get(DespatchService.class);
    var open =
        despatches.list(
            receiver,
            new DespatchFilter(Optional.empty(), true, Optional.empty(), Optional.empty(), 50));
    for (var row : open.rows()) {
      for (var line : despatches.find(receiver, row.id()).orElseThrow().lines()) {
        assertThat(
                container
                    .get(ReceivingService.class)
                    .book(
                        receiver,
                        new BookGoods(
                            UUID.randomUUID().toString(),
                            row.id(),
                            line.position(),
                            GoodsState.GOOD,
                            line.advised(),
                            line.lot(),
                            line.expiry(),
                            Optional.empty(),
                            Optional.empty())))
            .containsInstanceOf(BookResult.Booked.class);
      }
      assertThat(
              container
                  .get(CloseReceiptService.class)
                  .close(receiver, row.id(), Optional.of(NoCode.NOT_PRINTED)))
          .containsInstanceOf(CloseResult.Closed.class);
    }
  }

  private Caller desk() {
    return Market.caller(seller, Role.SUPPLIER_DESK);
  }

  private void passes(int days) {
    container.get(TestClock.class).passes(Duration.ofDays(days));
  }
}
