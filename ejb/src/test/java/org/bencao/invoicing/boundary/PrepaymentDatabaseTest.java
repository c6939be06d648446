package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.DeskAnswerService;
import org.bencao.ordering.boundary.DeskResult;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.receiving.boundary.DeskDespatchService;
import org.bencao.receiving.boundary.ShipOrder;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who pays before goods are sent gets none before, on both databases. */
@EachDatabase
class PrepaymentDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private long seller;
  private Medicine medicine;

  PrepaymentDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  /** Ten packs are 113.00 with tax. */
  @BeforeEach
  void agrees() {
    buyer = market.pharmacy();
    seller = market.deskSeller();
    medicine = market.medicine(seller, 1_000, "10");
  }

  @Test
  @DisplayName("PAY-01, PREPAYMENT_NEEDED: until all is paid nothing leaves, then it does")
  void shipsWhatIsPaid() {
    agreed();
    var order = confirmed();

    var refused = refused(order);

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.PREPAYMENT_NEEDED, "PAY-01"));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .isEqualTo("CNY 113.00 must be prepaid before shipping");
    pay("100");
    assertThat(Texts.in(Locale.CHINESE).what(refused(order).get(0))).isEqualTo("发货前须预付CNY 13.00");
    pay("13");
    assertThat(ship(order)).isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("PAY-01: what was sent before and stands on no invoice yet is paid from it first")
  void countsWhatWasSent() {
    agreed();
    pay("150");
    var first = confirmed();
    assertThat(ship(first)).isEqualTo(new DeskResult.Done());

    assertThat(Texts.in(Locale.ENGLISH).what(refused(confirmed()).get(0)))
        .isEqualTo("CNY 76.00 must be prepaid before shipping");
  }

  /**
   * Missing, refused, returned, invoiced and credited of ten packs sent, and what is left of them.
   */
  private static final String SUMS =
      """
      0 0 0 0 0  113.00
      0 0 0 6 0  45.20
      0 0 0 10 0 0
      2 0 0 0 0  90.40
      2 0 0 10 2 0
      0 2 0 8 0  0
      0 0 2 0 0  90.40
      0 0 2 10 0 0
      0 0 2 10 2 0
      0 0 0 10 2 0
      """;

  @Test
  @DisplayName("PAY-01: what is missing, went back, was invoiced or credited is not paid twice")
  void countsWhatIsStillToBeInvoiced() {
    for (var row : SUMS.lines().toList()) {
      agrees();
      agreed();
      pay("113");
      var first = confirmed();
      assertThat(ship(first)).isEqualTo(new DeskResult.Done());
      sums(first, row.strip().split(" +"));

      var second = confirmed();
      var left = row.substring(row.lastIndexOf(' ') + 1);
      if (left.equals("0")) {
        assertThat(ship(second)).as(row).isEqualTo(new DeskResult.Done());
      } else {
        assertThat(refused(second))
            .as(row)
            .extracting(Texts.in(Locale.ENGLISH)::what)
            .containsExactly("CNY " + left + " must be prepaid before shipping");
      }
    }
  }

  private void sums(Placed order, String... sums) {
    container
        .sessions()
        .inTransaction(
            session ->
                session
                    .createMutationQuery(
                        """
                        update OrderLine l set l.fulfilment.received = 10,
                        l.fulfilment.shortfall = :shortfall, l.fulfilment.refused = :refused,
                        l.fulfilment.returned = :returned, l.fulfilment.invoiced = :invoiced,
                        l.fulfilment.credited = :credited where l.order.id = :id
                        """)
                    .setParameter("id", order.id().value())
                    .setParameter("shortfall", new BigDecimal(sums[0]))
                    .setParameter("refused", new BigDecimal(sums[1]))
                    .setParameter("returned", new BigDecimal(sums[2]))
                    .setParameter("invoiced", new BigDecimal(sums[3]))
                    .setParameter("credited", new BigDecimal(sums[4]))
                    .executeUpdate());
    container.forget();
  }

  @Test
  @DisplayName(
      "PAY-01: who did not agree on it pays after the invoice, and others' money is theirs")
  void asksNobodyElse() {
    assertThat(ship(confirmed())).isEqualTo(new DeskResult.Done());

    agreed();
    var agreedBuyer = buyer;
    buyer = market.pharmacy();
    pay("1000");
    assertThat(ship(confirmed())).as("no contract").isEqualTo(new DeskResult.Done());
    buyer = agreedBuyer;
    assertThat(refused(confirmed())).hasSize(1);
  }

  @Test
  @DisplayName("PAY-01: two orders at once and money for one: one is sent")
  void paysOneOfTwo() throws Exception {
    agreed();
    pay("113");
    var acts = new ArrayList<Callable<DeskResult>>();
    for (var order : List.of(confirmed(), confirmed())) {
      acts.add(() -> ship(order));
    }
    var pool = Executors.newFixedThreadPool(2);
    try {
      var results = new ArrayList<DeskResult>();
      for (var future : pool.invokeAll(acts)) {
        results.add(future.get());
      }
      assertThat(results).filteredOn(new DeskResult.Done()::equals).hasSize(1);
      assertThat(results).filteredOn(DeskResult.Refused.class::isInstance).hasSize(1);
    } finally {
      pool.shutdownNow();
    }
  }

  private void agreed() {
    container
        .get(ContractService.class)
        .make(
            desk(),
            new MakeContract(
                "C-1",
                buyer.companyId(),
                market.day(0),
                market.day(90),
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                List.of(new MakeContract.Line(medicine.sellerItem(), 1, BigDecimal.TEN))))
        .orElseThrow();
  }

  private Placed confirmed() {
    var order = (Placed) market.order(buyer, medicine, 10);
    assertThat(
            container
                .get(DeskAnswerService.class)
                .confirmAll(desk(), UUID.randomUUID().toString(), order.id()))
        .contains(new DeskResult.Done());
    return order;
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
                market.day(0),
                List.of()))
        .orElseThrow();
  }

  private List<Finding> refused(Placed order) {
    return ((DeskResult.Refused) ship(order)).findings();
  }

  private DeskResult ship(Placed order) {
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
                List.of(new ShipOrder.Lot(1, BigDecimal.TEN, "L1", market.day(700), List.of()))))
        .orElseThrow();
  }

  private Caller desk() {
    return Market.caller(seller, Role.SUPPLIER_DESK);
  }
}
