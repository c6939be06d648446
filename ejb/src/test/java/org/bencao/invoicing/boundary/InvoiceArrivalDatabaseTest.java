package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.Reason;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.ReplayResult;
import org.bencao.exchange.boundary.ReplayService;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Which invoices are taken, which stop, and which of their lines mean something (documents 1.5).
 */
@EachDatabase
class InvoiceArrivalDatabaseTest {

  private final TestContainer container;
  private final InvoiceFixture deal;
  private final Medicine first;
  private final Medicine second;
  private final Placed order;

  InvoiceArrivalDatabaseTest(TestContainer container) {
    this.container = container;
    deal = new InvoiceFixture(container);
    first = deal.medicine("10");
    second = deal.medicine("20");
    order = deal.place(InvoiceFixture.of(first, 10), InvoiceFixture.of(second, 5));
    deal.delivers("D-1", order, 10, 5);
  }

  @Test
  @DisplayName("doc 1.4: an invoice raises what is invoiced, is told and audited, nothing else")
  void isTaken() {
    var message = deal.arrives(inFull("INV-1"));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(message.row().reason()).isEmpty();
    assertThat(message.row().orderId()).contains(order.id().value());
    var invoice = deal.invoice("INV-1");
    assertThat(invoice.row().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(invoice.row().payable().amount()).isEqualByComparingTo("226.00");
    assertThat(invoice.lineNet().amount()).isEqualByComparingTo("200.00");
    assertThat(invoice.tax().amount()).isEqualByComparingTo("26.00");
    assertThat(invoice.row().dueOn()).isEqualTo(deal.today().plusDays(30));
    assertThat(invoice.messageId()).contains(message.row().id());
    assertThat(events()).contains(OrderEvent.INVOICED);
    assertThat(audited("invoice-taken", invoice.row().id())).isEqualTo(1);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 3: the same invoice under another control number has no effect")
  void absorbsTheSameInvoice() {
    deal.arrives(inFull("INV-1"));

    var again = deal.arrives(inFull("INV-1"));

    assertThat(again.row().state()).isEqualTo(MessageState.REPEAT);
    assertThat(again.row().reason()).contains(Reason.DUPLICATE_DOCUMENT);
    assertThat(deal.invoices()).hasSize(1);
    assertThat(invoiced(1)).isEqualByComparingTo("10");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName(
      "doc row 4, INVOICE_DUPLICATE: an original that restates an invoice of the same total is a repeat")
  void absorbsTheSameTotal() {
    deal.arrives(inFull("INV-1"));

    var again = deal.arrives(deal.invoice("INV-1", order).line(2, 5, "20").line(1, 10, "10"));

    assertThat(again.row().state()).isEqualTo(MessageState.REPEAT);
    assertThat(again.row().reason()).contains(Reason.INVOICE_DUPLICATE);
    assertThat(again.row().facts())
        .containsEntry("doc", "INV-1")
        .containsEntry("seller", deal.row("INV-1").orElseThrow().sellerNameEn());
    InvoiceFixture.assertWorded(again);
    assertThat(deal.invoices()).hasSize(1);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 45, MAT-02: the same number over another total is quarantined")
  void quarantinesAReusedNumber() {
    deal.arrives(inFull("INV-1"));

    var other = deal.arrives(deal.invoice("INV-1", order).line(1, 9, "10"));

    assertThat(other.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(other.row().reason()).contains(Reason.INVOICE_NUMBER_REUSED);
    assertThat(other.row().facts())
        .containsEntry("amount", "CNY 101.70")
        .containsEntry("limit", "CNY 226.00");
    InvoiceFixture.assertWorded(other);
    assertThat(deal.invoices()).hasSize(1);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc 4.3: a number counts within its year, and a late repeat is one of its year")
  void countsNumbersByYear() {
    var lastYear = deal.today().minusYears(1);
    deal.arrives(deal.invoice("INV-1", order).line(1, 4, "10"));
    deal.issuedOn("INV-1", lastYear);

    var another = deal.arrives(deal.invoice("INV-1", order).line(1, 6, "10"));
    var late = deal.arrives(deal.invoice("INV-1", order).on(lastYear).line(1, 8, "5"));

    assertThat(another.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(late.row().reason()).contains(Reason.INVOICE_DUPLICATE);
    assertThat(deal.invoices()).hasSize(2);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 5: an invoice is not replaced, it is credited")
  void refusesToReplace() {
    deal.arrives(inFull("INV-1"));

    var other =
        deal.arrives(
            deal.invoice("INV-1", order)
                .meant(DocumentPurpose.REPLACE)
                .line(1, 8, "10")
                .line(2, 6, "20"));

    assertThat(other.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(other.row().reason()).contains(Reason.REPLACE_TOO_LATE);
    InvoiceFixture.assertWorded(other);
    assertThat(invoiced(1)).isEqualByComparingTo("10");
  }

  @Test
  @DisplayName("doc row 6: an invoice that is taken back by a cancellation asks for nothing")
  void asksForNothingWhenCancelled() {
    var cancelled =
        deal.arrives(deal.invoice("INV-1", order).meant(DocumentPurpose.CANCEL).line(1, 10, "10"));
    deal.arrives(inFull("INV-2"));
    var late =
        deal.arrives(
            deal.invoice("INV-2", order)
                .meant(DocumentPurpose.CANCEL)
                .line(1, 10, "10")
                .line(2, 5, "20"));

    assertThat(cancelled.row().reason()).contains(Reason.CREDIT_UNKNOWN_INVOICE);
    assertThat(late.row().reason()).contains(Reason.VOID_TOO_LATE);
    assertThat(List.of(cancelled.row().state(), late.row().state()))
        .containsOnly(MessageState.QUARANTINED);
    InvoiceFixture.assertWorded(cancelled);
    InvoiceFixture.assertWorded(late);
    assertThat(deal.invoices()).hasSize(1);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 8: another seller's invoice finds no order and learns nothing")
  void disclosesNothingToAnotherSeller() {
    var stranger = deal.partner(deal.market().wholesaler());

    var message = deal.arrives(inFull("INV-1").build(), stranger);

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.UNKNOWN_ORDER);
    assertThat(message.row().orderId()).isEmpty();
    assertThat(deal.invoices()).isEmpty();
    assertThat(invoiced(1)).isZero();
  }

  @Test
  @DisplayName("doc row 11: an invoice for an unknown order waits and can be replayed")
  void waitsForItsOrder() {
    var message =
        deal.arrives(
            deal.invoice("INV-1", order)
                .line(1, 10, "10")
                .ofOrderNumbered("XX-26-999999")
                .line(1, 1, "10"));

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.UNKNOWN_ORDER);
    assertThat(message.row().facts()).containsEntry("number", "XX-26-999999");
    assertThat(deal.invoices()).isEmpty();
    var operator = InvoiceFixture.operator(deal.partner());
    assertThat(container.get(ReplayService.class).replay(operator, message.row().id()))
        .isEqualTo(ReplayResult.QUEUED);
  }

  @Test
  @DisplayName("doc row 12: a wrong line number is found by its item, and a person is told")
  void findsTheLineByItsItem() {
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").itemOnLine(99, second, 5, "20"));

    assertThat(invoiced(2)).isEqualByComparingTo("5");
    assertThat(deal.invoice("INV-1").row().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(deal.exceptions(order)).containsExactly(Reason.LINE_BY_ITEM);
    assertWorded(order);
  }

  @Test
  @DisplayName("doc row 12: an item without a line number is no reason to ask anybody")
  void takesTheItemAlone() {
    deal.arrives(deal.invoice("INV-1", order).item(first, 10, "10").item(second, 5, "20"));

    assertThat(invoiced(1)).isEqualByComparingTo("10");
    assertThat(invoiced(2)).isEqualByComparingTo("5");
    assertThat(deal.exceptions(order)).isEmpty();
  }

  @Test
  @DisplayName("doc row 13: money of a line nobody knows is in question, the others match")
  void keepsTheGoodLines() {
    var foreign = deal.medicine("7");

    var message =
        deal.arrives(
            deal.invoice("INV-1", order)
                .line(1, 10, "10")
                .itemOnLine(77, foreign, 3, "7")
                .line(2, 5, "20"));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(deal.differences("INV-1")).containsExactly("2 UNKNOWN_LINE 21.00");
    assertThat(deal.exceptions(order)).containsExactly(Reason.UNKNOWN_LINE);
    assertThat(deal.invoice("INV-1").row().state()).isEqualTo(InvoiceState.DISPUTED);
    assertThat(deal.releasable("INV-1")).isEqualTo("226.00");
    assertThat(deal.invoice("INV-1").lines())
        .extracting(InvoiceView.Line::matched)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.TEN, BigDecimal.ZERO, new BigDecimal(5));
    assertWorded(order);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 13: an invoice of unknown lines alone is shown with its order")
  void showsAnInvoiceOfUnknownLines() {
    deal.arrives(deal.invoice("INV-1", order).itemOnLine(77, deal.medicine("7"), 3, "7"));

    assertThat(container.get(InvoiceService.class).ofOrder(deal.accounts(), order.id()))
        .extracting(InvoiceRow::number)
        .containsExactly("INV-1");
    assertThat(deal.releasable("INV-1")).isEqualTo("0.00");
  }

  @Test
  @DisplayName("doc row 14: another item than the line's is never paid silently")
  void questionsAnotherItem() {
    deal.arrives(deal.invoice("INV-1", order).itemOnLine(1, deal.medicine("7"), 10, "10"));

    assertThat(deal.differences("INV-1")).containsExactly("1 ITEM_DIFFERS 100.00");
    assertThat(invoiced(1)).isZero();
    assertWorded(order);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 15: two numbers that name two items put the line in question")
  void questionsContradictingNumbers() {
    var both = DocumentItem.of(new Gtin(second.gtin()), first.sellerItem(), "ITEM");

    deal.arrives(deal.invoice("INV-1", order).itemOnLine(1, both, 10, "10").line(2, 5, "20"));

    assertThat(deal.differences("INV-1")).containsExactly("1 ITEM_IDS_CONTRADICT 100.00");
    assertThat(invoiced(1)).isZero();
    assertThat(invoiced(2)).isEqualByComparingTo("5");
    assertWorded(order);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 26: cases that come out in whole packs are taken as packs, and told")
  void convertsCases() {
    var packed = deal.packed("EACH:20 CASE:10");
    var cases = deal.place(InvoiceFixture.of(packed, 20));
    deal.delivers("D-2", cases, 20);

    deal.arrives(deal.invoice("INV-1", cases).lineInUnit(1, "2", "XCS", "100"));

    assertThat(deal.line(cases, 1).fulfilment().invoiced()).isEqualByComparingTo("20");
    var line = deal.invoice("INV-1").lines().get(0);
    assertThat(line.quantity()).isEqualByComparingTo("20");
    assertThat(line.unit()).isEqualTo("XBX");
    assertThat(line.price().amount()).isEqualByComparingTo("10");
    assertThat(line.net().amount()).isEqualByComparingTo("200.00");
    assertThat(deal.invoice("INV-1").row().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(deal.exceptions(cases)).isEmpty();
    var noted = told(cases, OrderEvent.INVOICE_NOTED);
    assertThat(noted.reason()).contains(Reason.UOM_CONVERTED);
    assertThat(noted.facts()).containsEntry("qty", "2").containsEntry("used", "20");
    deal.assertBooksBalance(cases);
  }

  @Test
  @DisplayName("doc row 27: a unit that does not convert, or not whole, puts the line in question")
  void questionsAForeignUnit() {
    var packed = deal.packed("EACH:20 INNER:5 CASE:4");
    var units =
        deal.place(
            InvoiceFixture.of(packed, 30),
            InvoiceFixture.of(packed, 30),
            InvoiceFixture.of(packed, 30));

    deal.arrives(
        deal.invoice("INV-1", units)
            .lineInUnit(1, "0.13", "XCS", "200")
            .lineInUnit(2, "3", "KGM", "10")
            .lineInUnit(3, "1.5", "XBX", "10"));

    assertThat(deal.differences("INV-1"))
        .containsExactly(
            "1 UOM_UNKNOWN 26.00", "2 UOM_UNKNOWN 30.00", "3 QUANTITY_UNREADABLE 15.00");
    assertThat(deal.line(units, 1).fulfilment().invoiced()).isZero();
    assertThat(deal.line(units, 3).fulfilment().invoiced()).isZero();
    assertThat(deal.releasable("INV-1")).isEqualTo("0.00");
    assertWorded(units);
    deal.assertBooksBalance(units);
  }

  @Test
  @DisplayName("doc row 28: another currency is quarantined")
  void quarantinesAnotherCurrency() {
    var message = deal.arrives(deal.invoice("INV-1", order).in("USD").line(1, 10, "10"));

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.CURRENCY_DIFFERS);
    assertThat(deal.invoices()).isEmpty();
    InvoiceFixture.assertWorded(message);
  }

  @Test
  @DisplayName("doc row 50: an invoice for several orders counts on each of them")
  void countsOnEachOrder() {
    var other = deal.place(InvoiceFixture.of(first, 7));
    deal.delivers("D-2", other, 7);

    deal.arrives(
        deal.invoice("INV-1", order).line(1, 10, "10").of(other).line(1, 7, "10.60").of(order));

    assertThat(deal.invoice("INV-1").row().orderNumbers())
        .containsExactly(order.number(), other.number());
    assertThat(invoiced(1)).isEqualByComparingTo("10");
    assertThat(deal.line(other, 1).fulfilment().invoiced()).isEqualByComparingTo("7");
    assertThat(deal.exceptions(order)).isEmpty();
    assertThat(deal.exceptions(other)).containsExactly(Reason.MATCH_PRICE);
    assertThat(deal.releasable("INV-1")).isEqualTo("192.10");
    deal.assertBooksBalance(order, other);
  }

  @Test
  @DisplayName("doc row 50: counting one of its orders leaves what stands on the other")
  void keepsDifferencesOfOtherOrders() {
    var other = deal.place(InvoiceFixture.of(first, 7));
    deal.arrives(deal.invoice("INV-1", order).line(1, 11, "10").of(other).line(1, 7, "10.60"));
    assertThat(deal.differences("INV-1"))
        .containsExactlyInAnyOrder("1 MATCH_QUANTITY 10.00", "2 MATCH_PRICE 4.20");

    deal.delivers("D-2", other, 7);

    assertThat(deal.differences("INV-1"))
        .containsExactlyInAnyOrder("1 MATCH_QUANTITY 10.00", "2 MATCH_PRICE 4.20");
    assertThat(deal.invoice("INV-1").differences()).hasSize(2);
    deal.assertBooksBalance(order, other);
  }

  @Test
  @DisplayName("rel:I13: one invoice to two buyers would show each the other's lines")
  void refusesTwoBuyers() {
    var stranger = deal.market().pharmacy();
    var theirs = deal.place(stranger, InvoiceFixture.of(first, 7));

    var message =
        deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").of(theirs).line(1, 7, "10"));

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.BUYERS_DIFFER);
    assertThat(message.row().orderId()).isEmpty();
    assertThat(deal.invoices()).isEmpty();
    InvoiceFixture.assertWorded(message);
  }

  @Test
  @DisplayName("doc row 57: a date that cannot be is quarantined, tomorrow can be")
  void quarantinesAnImplausibleDate() {
    var future = deal.arrives(inFull("INV-1").on(deal.today().plusDays(4)));
    var past = deal.arrives(inFull("INV-2").on(deal.today().minusDays(182)));
    var tomorrow =
        deal.arrives(deal.invoice("INV-3", order).on(deal.today().plusDays(1)).line(1, 1, "10"));
    var halfAYear =
        deal.arrives(deal.invoice("INV-4", order).on(deal.today().minusDays(179)).line(1, 1, "10"));

    assertThat(List.of(future.row().reason(), past.row().reason()))
        .containsOnly(Optional.of(Reason.DATE_IMPLAUSIBLE));
    assertThat(List.of(tomorrow.row().state(), halfAYear.row().state()))
        .containsOnly(MessageState.APPLIED);
    assertThat(deal.invoices()).hasSize(2);
  }

  @Test
  @DisplayName("doc:L10: long words do not hold up an invoice")
  void takesLongWords() {
    var item =
        new DocumentItem(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("X-1"),
            Optional.empty(),
            Optional.of("药".repeat(1500)));

    var message =
        deal.arrives(
            deal.invoice("INV-1", order)
                .line(1, 10, "10")
                .itemOnLine(77, item, 1, "5")
                .charge("D240-EXPRESS", "5", "freight ".repeat(100)));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(deal.differences("INV-1"))
        .containsExactlyInAnyOrder("2 UNKNOWN_LINE 5.00", "– INVOICE_UNKNOWN_CHARGE 5.00");
  }

  @Test
  @DisplayName("doc:L10: an invoice without a line is not taken")
  void quarantinesAnEmptyInvoice() {
    var message = deal.arrives(deal.invoice("INV-1", order).charge("D240", "25"));

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.UNKNOWN_LINE);
    assertThat(deal.exceptions(order)).isEmpty();
  }

  private Bill inFull(String number) {
    return deal.invoice(number, order).line(1, 10, "10").line(2, 5, "20");
  }

  private BigDecimal invoiced(int line) {
    return deal.line(order, line).fulfilment().invoiced();
  }

  private List<OrderEvent> events() {
    return deal.order(order).history().stream().map(OrderView.Event::kind).toList();
  }

  private OrderView.Event told(Placed of, OrderEvent kind) {
    return deal.order(of).history().stream()
        .filter(event -> event.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private long audited(String act, InvoiceId id) {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              "select count(a) from AuditEntry a where a.act = ?1 and a.subject = ?2", Long.class)
          .setParameter(1, act)
          .setParameter(2, "invoice:" + id.text())
          .getSingleResult();
    }
  }

  private void assertWorded(Placed of) {
    deal.order(of).exceptions().forEach(one -> InvoiceFixture.assertWorded(one.finding()));
  }
}
