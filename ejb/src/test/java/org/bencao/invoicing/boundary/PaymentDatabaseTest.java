package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.credit.boundary.CreditService;
import org.bencao.invoicing.boundary.PaymentResult.Done;
import org.bencao.invoicing.boundary.PaymentResult.Refused;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.Race;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a seller received, and the invoices that it pays. */
@EachDatabase
class PaymentDatabaseTest {

  private final TestContainer container;
  private final PaymentService payments;
  private InvoiceFixture deal;

  PaymentDatabaseTest(TestContainer container) {
    this.container = container;
    this.payments = container.get(PaymentService.class);
  }

  @BeforeEach
  void trade() {
    deal = new InvoiceFixture(container);
  }

  @Test
  @DisplayName("H4: money pays the oldest that is owed, to the cent; the rest stands on account")
  void paysTheOldest() {
    var first = billed("INV-1", "10");
    billed("INV-2", "10");

    long paid = done(pay("150.00"));

    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.PAID);
    assertThat(deal.row("INV-2").orElseThrow())
        .extracting(InvoiceRow::state, InvoiceRow::paid, InvoiceRow::left)
        .containsExactly(InvoiceState.MATCHED, cny("37.00"), cny("76.00"));
    assertThat(deal.releasable("INV-2")).isEqualTo("76.00");
    assertThat(parts(paid))
        .containsExactly(tuple("INV-1", cny("113.00")), tuple("INV-2", cny("37.00")));
    assertThat(deal.order(first).history())
        .extracting(OrderView.Event::kind)
        .containsOnlyOnce(OrderEvent.INVOICE_PAID);
    assertThat(owed()).isEqualTo(cny("76.00"));

    var over = done(pay("100.00"));

    assertThat(view(over).onAccount()).isEqualTo(cny("24.00"));
    assertThat(container.get(InvoiceService.class).statement(deal.accounts())).isEmpty();
  }

  @Test
  @DisplayName("H4: what is in question or waits for goods is paid only when it is named")
  void leavesWhatIsInQuestion() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "11"));
    var early = deal.order("10", 10);
    deal.arrives(deal.invoice("INV-2", early).line(1, 10, "10"));

    long paid = done(pay("120.00"));
    assertThat(view(paid).onAccount()).isEqualTo(cny("120.00"));

    assertThat(payments.allocate(desk(), paid, List.of(part("INV-1", "100.00"))))
        .contains(new Done(paid));
    assertThat(parts(paid)).containsExactly(tuple("INV-1", cny("100.00")));
    assertThat(view(paid).onAccount()).isEqualTo(cny("20.00"));
  }

  @Test
  @DisplayName("H4: money on account pays the next invoice that is owed, and one that is released")
  void paysWhatComesNext() {
    long paid = done(pay("200.00"));

    billed("INV-1", "10");

    assertThat(parts(paid)).containsExactly(tuple("INV-1", cny("113.00")));
    var order = deal.order("10", 10);
    deal.delivers("D-9", order, 10);
    deal.arrives(deal.invoice("INV-2", order).line(1, 10, "11"));
    assertThat(deal.row("INV-2").orElseThrow().paid()).isEqualTo(cny("0"));
    var settling = container.get(SettlementService.class);
    settling.accept(
        deal.accounts(), deal.difference("INV-2", Reason.MATCH_PRICE).id(), "as agreed by phone");

    settling.approve(deal.accounts(), deal.row("INV-2").orElseThrow().id());

    assertThat(deal.row("INV-2").orElseThrow().paid()).isEqualTo(cny("87.00"));
    assertThat(view(paid).onAccount()).isEqualTo(cny("0"));
  }

  @Test
  @DisplayName("H4: a credit note over a paid invoice puts the money back on account")
  void creditsWhatWasPaid() {
    var order = billed("INV-1", "10");
    long paid = done(pay("113.00"));

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 2, "10"));

    assertThat(deal.row("INV-1").orElseThrow())
        .extracting(InvoiceRow::state, InvoiceRow::credited, InvoiceRow::paid, InvoiceRow::left)
        .containsExactly(InvoiceState.PAID, cny("22.60"), cny("90.40"), cny("0"));
    assertThat(view(paid).onAccount()).isEqualTo(cny("22.60"));
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("H4: a payment that never was is taken back: invoice and story say so, both see why")
  void takesBack() {
    var order = billed("INV-1", "10");
    long paid = done(pay("113.00"));

    assertThat(payments.withdraw(desk(), paid, "bank returned it")).contains(new Done(paid));
    assertThat(payments.withdraw(desk(), paid, "again")).contains(new Done(paid));

    assertThat(deal.row("INV-1").orElseThrow())
        .extracting(InvoiceRow::state, InvoiceRow::left)
        .containsExactly(InvoiceState.MATCHED, cny("113.00"));
    assertThat(deal.order(order).history())
        .extracting(OrderView.Event::kind)
        .containsOnlyOnce(OrderEvent.PAYMENT_WITHDRAWN);
    var seen = payments.find(deal.accounts(), paid).orElseThrow();
    assertThat(seen.withdrawn().orElseThrow().note()).isEqualTo("bank returned it");
    assertThat(seen.onAccount()).isEqualTo(cny("0"));
    assertThat(reasons(payments.allocate(desk(), paid, List.of())))
        .containsExactly(Reason.PAYMENT_WITHDRAWN);
    billed("INV-2", "10");
    assertThat(deal.row("INV-2").orElseThrow().paid()).isEqualTo(cny("0"));
  }

  @Test
  @DisplayName("H4: more than is left of an invoice, or than was received, is refused with both")
  void refusesMoreThanThereIs() {
    billed("INV-1", "10");
    billed("INV-2", "10");

    var beyond = pay("200.00", part("INV-1", "113.01"));
    assertThat(reasons(beyond)).containsExactly(Reason.PAYMENT_BEYOND);
    assertThat(facts(beyond))
        .containsAllEntriesOf(Map.of("doc", "INV-1", "amount", "CNY 113.01", "left", "CNY 113.00"));
    assertThat(facts(pay("150.00", part("INV-1", "100"), part("INV-2", "50.01"))))
        .containsAllEntriesOf(Map.of("doc", "B-7", "amount", "CNY 150.01", "left", "CNY 150.00"));
    assertThat(reasons(pay("0"))).containsExactly(Reason.AMOUNT_UNREADABLE);
    assertThat(reasons(pay("10", part("INV-1", "1.005"))))
        .containsExactly(Reason.AMOUNT_UNREADABLE);
    assertThat(reasons(payments.record(desk(), command("K", "10", today().plusDays(1)))))
        .containsExactly(Reason.DATE_IMPLAUSIBLE);
    assertThat(payments.list(desk(), all()).rows()).isEmpty();
  }

  @Test
  @DisplayName("H4: one key is one payment; the same key with another amount is refused")
  void recordsOnce() {
    billed("INV-1", "10");
    var command = command("K-1", "50.00", today());

    var first = payments.record(desk(), command);
    assertThat(payments.record(desk(), command)).isEqualTo(first);
    assertThat(reasons(payments.record(desk(), command("K-1", "51.00", today()))))
        .containsExactly(Reason.COMMAND_KEY_REUSED);

    assertThat(deal.row("INV-1").orElseThrow().paid()).isEqualTo(cny("50.00"));
  }

  @Test
  @DisplayName("H4: nobody else sees or touches a payment; only the seller's desk writes")
  void isBetweenTheTwo() {
    billed("INV-1", "10");
    long paid = done(pay("10.00"));
    var stranger = new InvoiceFixture(container);
    var other = stranger.desk();

    assertThat(payments.find(other, paid)).isEmpty();
    assertThat(payments.allocate(other, paid, List.of())).isEmpty();
    assertThat(payments.withdraw(other, paid, "mine")).isEmpty();
    assertThat(payments.find(stranger.accounts(), paid)).isEmpty();
    assertThat(payments.list(stranger.accounts(), all()).rows()).isEmpty();
    var named = List.of(part("INV-1", "1"));
    assertThat(
            payments.record(
                other,
                new RecordPayment("K", deal.buyer().companyId(), cny("1"), "B", today(), named)))
        .as("an invoice of another seller")
        .isEmpty();
    assertThatThrownBy(() -> payments.record(deal.accounts(), command("K", "1", today())))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> payments.withdraw(deal.accounts(), paid, "no"))
        .isInstanceOf(AccessDenied.class);
    assertThat(payments.list(deal.accounts(), all()).rows()).hasSize(1);
  }

  @Test
  @DisplayName(
      "H4: a list of 20 payments with their invoices runs as many statements as one of one")
  void listsInAConstantNumberOfStatements() {
    billed("INV-1", "10");
    pay("1.00");
    long few = container.statementsOf(() -> payments.list(desk(), all()));
    for (int at = 0; at < 19; at++) {
      pay("1.00");
    }

    long many =
        container.statementsOf(() -> assertThat(payments.list(desk(), all()).rows()).hasSize(20));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
  }

  @Test
  @DisplayName("H4: pages of payments, newest first")
  void pages() {
    for (int at = 0; at < 5; at++) {
      pay("1" + at + ".00");
    }
    var first =
        payments.list(
            desk(), new PaymentFilter(Optional.empty(), Optional.empty(), Optional.empty(), 2));
    var second =
        payments.list(
            desk(), new PaymentFilter(Optional.empty(), first.older(), Optional.empty(), 2));
    var back =
        payments.list(
            desk(),
            new PaymentFilter(
                Optional.of(deal.buyer().companyId()), Optional.empty(), second.newer(), 2));

    assertThat(first.rows())
        .extracting(PaymentView::amount)
        .containsExactly(cny("14.00"), cny("13.00"));
    assertThat(first.newer()).isEmpty();
    assertThat(second.rows())
        .extracting(PaymentView::amount)
        .containsExactly(cny("12.00"), cny("11.00"));
    assertThat(back.rows()).isEqualTo(first.rows());
  }

  @Test
  @DisplayName(
      "H4: so much in all of an invoice: the same allocation again puts nothing more on it")
  void allocatesOnce() {
    long paid = done(pay("100.00"));
    var order = deal.order("10", 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    payments.allocate(desk(), paid, List.of(part("INV-1", "40")));
    payments.allocate(desk(), paid, List.of(part("INV-1", "40")));

    assertThat(deal.row("INV-1").orElseThrow().paid()).isEqualTo(cny("40.00"));
    assertThat(view(paid).onAccount()).isEqualTo(cny("60.00"));
  }

  @Test
  @DisplayName("H4: what was in question is paid from account once it is settled or counted")
  void paysWhatWasSettled() {
    long paid = done(pay("500.00"));
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "11"));
    var early = deal.order("10", 10);
    deal.arrives(deal.invoice("INV-2", early).line(1, 10, "10"));
    assertThat(view(paid).onAccount()).isEqualTo(cny("500.00"));

    deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 10, "1"));
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.PAID);

    deal.delivers("D-2", early, 10);
    assertThat(deal.row("INV-2").orElseThrow().state()).isEqualTo(InvoiceState.PAID);
    assertThat(view(paid).onAccount()).isEqualTo(cny("274.00"));
  }

  @Test
  @DisplayName("CRD-01: an invoice from before the credit frees none of it; money ahead does")
  void freesWhatWasUsed() {
    billed("INV-1", "10");
    var credit = container.get(CreditService.class);
    credit.set(desk(), deal.seller(), deal.buyer().companyId(), cny("1000.00"));

    long paid = done(pay("113.00"));
    assertThat(used()).as("it never used any").isEqualTo(cny("0"));
    long ahead = done(pay("50.00"));
    assertThat(used()).as("paid ahead").isEqualTo(cny("-50.00"));
    payments.withdraw(desk(), ahead, "not ours");
    payments.withdraw(desk(), paid, "not ours");
    assertThat(used()).isEqualTo(cny("0"));
    billed("INV-2", "10");
    assertThat(used()).isEqualTo(cny("113.00"));
    done(pay("226.00"));
    assertThat(used()).as("one of two was on credit").isEqualTo(cny("0"));
  }

  private Money used() {
    return container.get(CreditService.class).list(desk()).get(0).used();
  }

  @Test
  @DisplayName(
      "H4: payments, a credit note and a release at once: no invoice is paid beyond its total")
  void isNeverPaidBeyond() {
    for (int round = 0; round < 10; round++) {
      trade();
      var order = billed("INV-1", "10");
      var second = billed("INV-2", "10");
      var id = deal.row("INV-2").orElseThrow().id();
      long first = done(pay("100.00"));

      Race.of(
          8,
          runner -> {
            switch (runner) {
              case 0 -> deal.arrives(deal.creditNote("CN-1", order, "INV-1").line(1, 4, "10"));
              case 1 -> deal.arrives(deal.creditNote("CN-2", second, "INV-2").line(1, 1, "10"));
              case 2 -> container.get(SettlementService.class).approve(deal.accounts(), id);
              case 3 -> payments.withdraw(desk(), first, "bank returned it");
              default -> pay("60.00");
            }
            return runner;
          });

      var paid = payments.list(desk(), all()).rows();
      var onInvoices =
          List.of("INV-1", "INV-2").stream()
              .map(number -> deal.row(number).orElseThrow())
              .peek(row -> assertThat(row.left().amount().signum()).isNotNegative())
              .map(InvoiceRow::paid)
              .reduce(cny("0"), Money::plus);
      var onAccount = paid.stream().map(PaymentView::onAccount).reduce(cny("0"), Money::plus);
      assertThat(paid).hasSize(5);
      assertThat(onInvoices.plus(onAccount)).isEqualTo(cny("240.00"));
      assertThat(
              paid.stream()
                  .flatMap(one -> one.parts().stream())
                  .map(PaymentView.Part::amount)
                  .reduce(cny("0"), Money::plus))
          .isEqualTo(onInvoices);
      deal.assertBooksBalance(order, second);
    }
  }

  @Test
  @DisplayName("SPC-07, CASH_FORBIDDEN: no ephedrine for cash, nor from the owner's own account")
  void takesNoCashForEphedrine() {
    var order = billed("INV-1", "10");
    isOf(order, "EPH_CPD");
    var plain = billed("INV-2", "10");

    for (var command :
        List.of(
            from(PaymentMethod.CASH, "", part("INV-1", "113")),
            from(PaymentMethod.TRANSFER, "Zhang San", part("INV-1", "113")))) {
      var refused = ((PaymentResult.Refused) payments.record(desk(), command).orElseThrow());
      var finding = refused.findings().get(0);
      assertThat(finding)
          .extracting(Finding::reason, Finding::rule, Finding::document)
          .containsExactly(Reason.CASH_FORBIDDEN, "SPC-07", Optional.of("INV-1"));
      assertThat(Texts.in(Locale.ENGLISH).what(finding))
          .startsWith("cash or a foreign account cannot pay for Testamol");
      assertThat(Texts.in(Locale.CHINESE).what(finding)).endsWith("不得现金或非本单位账户付款");
    }
    assertThat(deal.row("INV-1").orElseThrow().state()).isNotEqualTo(InvoiceState.PAID);
    assertThat(payments.record(desk(), from(PaymentMethod.CASH, "", part("INV-2", "113"))))
        .containsInstanceOf(PaymentResult.Done.class);
    assertThat(
            payments.record(
                desk(), from(PaymentMethod.TRANSFER, buyerName(), part("INV-1", "113"))))
        .containsInstanceOf(PaymentResult.Done.class);
    deal.assertBooksBalance(order, plain);
  }

  @Test
  @DisplayName("SPC-07: cash that is left pays nothing by itself")
  void leavesCashOnAccount() {
    var cash =
        (PaymentResult.Done) payments.record(desk(), from(PaymentMethod.CASH, "")).orElseThrow();

    var order = billed("INV-1", "10");

    assertThat(deal.row("INV-1").orElseThrow().state()).isNotEqualTo(InvoiceState.PAID);
    assertThat(payments.allocate(desk(), cash.paymentId(), List.of()))
        .containsInstanceOf(PaymentResult.Done.class);
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.PAID);
    deal.assertBooksBalance(order);
  }

  private RecordPayment from(PaymentMethod method, String payer, RecordPayment.Part... parts) {
    return new RecordPayment(
        UUID.randomUUID().toString(),
        deal.buyer().companyId(),
        cny("113"),
        "B-7",
        today(),
        method,
        payer,
        List.of(parts));
  }

  private String buyerName() {
    return container
        .get(CompanyService.class)
        .find(desk(), deal.buyer().companyId())
        .orElseThrow()
        .nameEn();
  }

  /** The item of its first line is of that class since long ago. */
  private void isOf(Placed order, String word) {
    container.inTransaction(
        () ->
            container
                .get(EntityManager.class)
                .createNativeQuery(
                    "insert into catalogue_item_class (item_id, item_class, since)"
                        + " select id, :word, date '2020-01-01' from catalogue_item where code = :code")
                .setParameter("word", word)
                .setParameter("code", deal.line(order, 1).itemCode())
                .executeUpdate());
  }

  private Placed billed(String number, String price) {
    var order = deal.order("10", 10);
    deal.delivers("D-" + number, order, 10);
    deal.arrives(deal.invoice(number, order).line(1, 10, price));
    return order;
  }

  private Optional<PaymentResult> pay(String amount, RecordPayment.Part... parts) {
    return payments.record(
        desk(),
        new RecordPayment(
            UUID.randomUUID().toString(),
            deal.buyer().companyId(),
            cny(amount),
            "B-7",
            today(),
            List.of(parts)));
  }

  private RecordPayment command(String key, String amount, LocalDate day) {
    return new RecordPayment(key, deal.buyer().companyId(), cny(amount), "B-7", day, List.of());
  }

  private RecordPayment.Part part(String number, String amount) {
    return new RecordPayment.Part(deal.row(number).orElseThrow().id(), new BigDecimal(amount));
  }

  private Caller desk() {
    return deal.desk();
  }

  private LocalDate today() {
    return deal.today();
  }

  private PaymentView view(long id) {
    return payments.find(desk(), id).orElseThrow();
  }

  private List<org.assertj.core.groups.Tuple> parts(long id) {
    return view(id).parts().stream().map(part -> tuple(part.number(), part.amount())).toList();
  }

  private Money owed() {
    return container.get(InvoiceService.class).statement(deal.accounts()).stream()
        .map(StatementRow::total)
        .reduce(cny("0"), Money::plus);
  }

  private static PaymentFilter all() {
    return new PaymentFilter(Optional.empty(), Optional.empty(), Optional.empty(), 50);
  }

  private static long done(Optional<PaymentResult> result) {
    return ((Done) result.orElseThrow()).paymentId();
  }

  private static List<Reason> reasons(Optional<PaymentResult> result) {
    return ((Refused) result.orElseThrow()).findings().stream().map(Finding::reason).toList();
  }

  private static Map<String, String> facts(Optional<PaymentResult> result) {
    return ((Refused) result.orElseThrow()).findings().get(0).facts();
  }

  private static Money cny(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }
}
