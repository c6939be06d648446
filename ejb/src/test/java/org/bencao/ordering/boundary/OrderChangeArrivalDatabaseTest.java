package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderChangeResponseDocument.Verdict;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changes that buyers' systems want of their orders, on both databases. */
@EachDatabase
class OrderChangeArrivalDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private Medicine medicine;
  private EdiBuyer system;
  private String unit;

  OrderChangeArrivalDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void anOrder() {
    medicine = market.medicine(market.deskSeller(), 100, "10.00");
    system = new EdiBuyer(container, market.pharmacy());
    unit =
        container
            .get(org.bencao.catalogue.boundary.CatalogueService.class)
            .itemsByIds(system.buyer.caller(), java.util.Set.of(medicine.itemId()))
            .get(medicine.itemId())
            .unit();
    var arrived = system.orders(system.order("PO-1", medicine, unit, 10, 6));
    assertThat(arrived.row().state()).isEqualTo(MessageState.APPLIED);
  }

  @Test
  @DisplayName("F2, J1: less by EDI is asked of the seller, and its answer reaches the system")
  void asksForLess() {
    var arrived = system.changes(less("1", "10", 4));

    assertThat(arrived.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(arrived.row().orderNumber()).contains(order().row().number());
    assertThat(answers()).as("the seller has not answered yet").isEmpty();
    assertThat(order().lines().get(0).cancelled()).isZero();

    answered(OrderChangeView.Verdict.ACCEPTED);

    assertThat(order().lines().get(0).cancelled()).isEqualByComparingTo("6");
    var answer = answer();
    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(answer.changeNumber()).contains("1");
    assertThat(answer.response().orderNumber()).isEqualTo("PO-1");
    assertThat(answer.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.lineRef()).contains("10");
              assertThat(line.schedules().get(0).quantity().value()).isEqualByComparingTo("4");
            });
  }

  @Test
  @DisplayName("F2, J1: what the seller does not grant stays, and the system hears so")
  void staysWhereItIsNotGranted() {
    system.changes(less("1", "20", 0));

    answered(OrderChangeView.Verdict.REJECTED);

    var answer = answer();
    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(answer.lines().get(0).schedules().get(0).quantity().value())
        .isEqualByComparingTo("6");
    assertThat(order().lines().get(1).cancelled()).isZero();
  }

  @Test
  @DisplayName("F2, J1: nothing of the order any more is asked of all its lines")
  void cancelsAll() {
    system.changes(system.change("PO-1", "1", DocumentPurpose.CANCEL));
    answered(OrderChangeView.Verdict.ACCEPTED);

    assertThat(order().lines()).allMatch(line -> line.cancelled().compareTo(line.ordered()) == 0);
    assertThat(answer().verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  @DisplayName("CHANGE_WANTS_MORE, J1: more than is on the order nobody is asked; it is told why")
  void refusesMore() {
    var arrived = system.changes(less("1", "10", 11));

    assertThat(arrived.row().reason()).contains(Reason.CHANGE_WANTS_MORE);
    var answer = answer();
    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(answer.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.lineRef()).contains("10");
              assertThat(line.reason().orElseThrow().code()).isEqualTo("CHANGE_WANTS_MORE");
              assertThat(line.reason().get().text().orElseThrow()).contains("11 wanted, 10 are");
            });
    assertThat(asked()).isEmpty();
  }

  @Test
  @DisplayName(
      "UNKNOWN_LINE, ORDER_UNIT_UNKNOWN, J1: a line of another medicine or unit is not asked")
  void refusesOthers() {
    var other = market.medicine(medicine.sellerId(), 10, "1.00");
    var wrongItem =
        new OrderChangeDocument.Line("10", EdiBuyer.item(other.sellerItem()), BigDecimal.ONE, unit);
    var wrongUnit =
        new OrderChangeDocument.Line(
            "10", EdiBuyer.item(medicine.sellerItem()), BigDecimal.ONE, "ZZZ");

    assertThat(
            system
                .changes(system.change("PO-1", "1", DocumentPurpose.ORIGINAL, wrongItem))
                .row()
                .reason())
        .contains(Reason.UNKNOWN_LINE);
    assertThat(answer().lines()).as("said of every line").hasSize(2);
    assertThat(
            system
                .changes(system.change("PO-1", "1", DocumentPurpose.ORIGINAL, wrongUnit))
                .row()
                .reason())
        .contains(Reason.ORDER_UNIT_UNKNOWN);
    assertThat(asked()).isEmpty();
  }

  @Test
  @DisplayName("J1: what holds already is accepted at once, and nobody is asked")
  void acceptsWhatHolds() {
    system.changes(less("1", "10", 10));

    assertThat(answer().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(asked()).isEmpty();
  }

  @Test
  @DisplayName("CHANGE_WAITS, J1: what is asked for already is not accepted before the seller does")
  void saysThatItWaits() {
    system.changes(less("1", "10", 4));
    system.changes(less("2", "10", 4));

    assertThat(answer().verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(answer().lines().get(0).reason().orElseThrow().code()).isEqualTo("CHANGE_WAITS");
    assertThat(asked()).hasSize(1);

    system.changes(less("3", "10", 3));

    assertThat(asked()).as("one pack less than asked before").hasSize(2);
    assertThat(asked().get(1).lines().get(0).asked()).isEqualByComparingTo("1");
  }

  @Test
  @DisplayName("F2, J1: of an order that is partly asked back, all of the rest can be asked")
  void cancelsTheRest() {
    system.changes(less("1", "10", 0));
    system.changes(system.change("PO-1", "2", DocumentPurpose.CANCEL));
    assertThat(asked()).hasSize(2);
    assertThat(asked().get(1).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.asked()).isEqualByComparingTo("6"));

    system.changes(system.change("PO-1", "3", DocumentPurpose.CANCEL));

    assertThat(answer().lines().get(0).reason().orElseThrow().code()).isEqualTo("CHANGE_WAITS");
    assertThat(asked()).hasSize(2);
  }

  @Test
  @DisplayName("doc row 20: the same change again asks nobody again, and is answered as before")
  void asksOnce() {
    system.changes(less("1", "10", 4));
    var again = system.changes(less("1", "10", 4));
    var other = system.changes(less("1", "10", 3));

    assertThat(again.row().state()).isEqualTo(MessageState.REPEAT);
    assertThat(other.row().reason()).contains(Reason.DOCUMENT_NUMBER_REUSED);
    assertThat(asked()).hasSize(1);
    answered(OrderChangeView.Verdict.ACCEPTED);
    system.changes(less("1", "10", 4));

    assertThat(answers()).as("the repeat after the answer is answered too").hasSize(2);
  }

  @Test
  @DisplayName("NOT_AGREED, PARTY_MISMATCH, J1: a replacement or another seller waits for a person")
  void asksNothingElse() {
    var line =
        new OrderChangeDocument.Line(
            "10", EdiBuyer.item(medicine.sellerItem()), BigDecimal.ONE, unit);
    var replaced = system.changes(system.change("PO-1", "1", DocumentPurpose.REPLACE, line));
    var copied = system.changes(system.change("PO-1", "2", DocumentPurpose.COPY, line));
    var less = system.change("PO-1", "3", DocumentPurpose.ORIGINAL, line);
    var elsewhere =
        system.changes(
            new OrderChangeDocument(
                less.envelope(),
                less.orderNumber(),
                less.number(),
                less.purpose(),
                less.issuedAt(),
                List.of(
                    Party.of(Party.Role.SHIP_TO, PartyId.gln(Market.gln(999_003)), "Elsewhere")),
                less.lines()));

    assertThat(replaced.row().reason()).contains(Reason.NOT_AGREED);
    assertThat(copied.row().reason()).contains(Reason.NOT_AGREED);
    assertThat(elsewhere.row().reason()).contains(Reason.PARTY_MISMATCH);
    assertThat(asked()).isEmpty();
    assertThat(answers()).isEmpty();
  }

  @Test
  @DisplayName("UNKNOWN_LINE, J1: a line number alone could mean another medicine")
  void wantsAName() {
    var nameless =
        new OrderChangeDocument.Line(
            "10",
            new DocumentItem(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("THEIR-OWN"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            BigDecimal.ONE,
            unit);

    system.changes(system.change("PO-1", "1", DocumentPurpose.ORIGINAL, nameless));

    assertThat(answer().lines().get(0).reason().orElseThrow().code()).isEqualTo("UNKNOWN_LINE");
    assertThat(asked()).isEmpty();
  }

  @Test
  @DisplayName("UNKNOWN_ORDER, J1: a change whose order is not there yet waits for it")
  void waitsForItsOrder() {
    var arrived =
        system.changes(
            system.change(
                "PO-2",
                "1",
                DocumentPurpose.ORIGINAL,
                new OrderChangeDocument.Line(
                    "10", EdiBuyer.item(medicine.sellerItem()), BigDecimal.ONE, unit)));

    assertThat(arrived.row().reason()).contains(Reason.UNKNOWN_ORDER);
    assertThat(answers()).isEmpty();
  }

  @Test
  @DisplayName("M6: a system changes no order of another company, whatever number it has")
  void changesNoOthers() {
    var stranger = new EdiBuyer(container, market.pharmacy());

    var arrived = stranger.changes(less("1", "10", 4));

    assertThat(arrived.row().reason()).contains(Reason.UNKNOWN_ORDER);
    assertThat(asked()).isEmpty();
  }

  private OrderChangeDocument less(String number, String line, int wanted) {
    return system.change(
        "PO-1",
        number,
        DocumentPurpose.ORIGINAL,
        new OrderChangeDocument.Line(
            line, EdiBuyer.item(medicine.sellerItem()), BigDecimal.valueOf(wanted), unit));
  }

  /** By the people of the seller, on their page. */
  private void answered(OrderChangeView.Verdict verdict) {
    var number = asked().get(asked().size() - 1).number();
    container
        .get(DeskAnswerService.class)
        .answerChange(
            Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK),
            order().row().id(),
            number,
            verdict);
  }

  private List<OrderChangeView> asked() {
    return container.get(CancelOrderService.class).of(system.buyer.caller(), order().row().id());
  }

  private OrderView order() {
    var orders = container.get(OrderService.class);
    var row = orders.list(system.buyer.caller(), OrderFilter.newest()).rows().get(0);
    return orders.find(system.buyer.caller(), row.id()).orElseThrow();
  }

  private OrderChangeResponseDocument answer() {
    var all = answers();
    return container.get(OrderChangeReplyService.class).of(all.get(all.size() - 1), Locale.ENGLISH);
  }

  private List<Long> answers() {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              """
              select o.subject from OutboxEntry o, ArrivedChange a where o.kind = :kind
              and o.subject = a.id and a.buyerCompanyId = :buyer order by o.id
              """,
              Long.class)
          .setParameter("kind", OutboxKind.CHANGE_ANSWER)
          .setParameter("buyer", system.buyer.companyId())
          .getResultList();
    }
  }
}
