package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.OrderExceptionService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.testing.LifeCycle;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** Lets the five documents of a dealing arrive one by one, and watches each step. */
final class Exchanges {

  private final TestContainer container;
  private final InvoiceFixture deal;
  private final List<Medicine> items;

  Exchanges(TestContainer container) {
    this.container = container;
    deal = new InvoiceFixture(container);
    items = List.of(medicine(), medicine(), medicine());
  }

  private Medicine medicine() {
    return deal.market().medicine(deal.seller(), 100_000, "10");
  }

  /**
   * How it ended.
   *
   * @param faults steps back on the way, and documents that had no effect
   */
  record Outcome(List<String> ending, List<String> faults) {}

  Outcome of(Said said, List<Paper> arrivals) {
    return of(said, arrivals, ours -> {});
  }

  /**
   * The same.
   *
   * @param meanwhile what happens before the last of them arrives
   */
  Outcome of(Said said, List<Paper> arrivals, Consumer<Outgoings> meanwhile) {
    int before = available();
    var letters = new Correspondence(container, deal, said, items);
    var faults = new ArrayList<String>();
    var seen = deal.order(letters.order());
    for (int at = 0; at < arrivals.size(); at++) {
      if (at == arrivals.size() - 1) {
        meanwhile.accept(letters.ours());
      }
      var paper = arrivals.get(at);
      letters.arrives(paper).forEach(message -> fault(message, faults));
      var now = deal.order(letters.order());
      LifeCycle.faults(seen, now).forEach(fault -> faults.add(paper.type() + ": " + fault));
      seen = now;
    }
    letters.ours().open().forEach(kind -> faults.add(kind + " is still to be sent"));
    promised(seen, before - available(), faults);
    var ending = new ArrayList<>(ending(letters).lines());
    deal.assertBooksBalance(letters.order());
    ending.add(count(letters, seen, faults));
    return new Outcome(ending, faults);
  }

  private static void fault(MessageView message, List<String> faults) {
    if (message.row().state() != MessageState.APPLIED) {
      faults.add(
          message.row().documentType()
              + " "
              + message.row().state()
              + " "
              + message.row().reason().map(Reason::name).orElse(""));
    }
  }

  /** Of the first line's stock, what is neither taken back nor refused stays promised. */
  private static void promised(OrderView order, int promised, List<String> faults) {
    var line = order.lines().get(0);
    var wanted = line.ordered().subtract(line.cancelled()).subtract(line.rejected());
    if (wanted.intValueExact() != promised) {
      faults.add("promised " + promised + ", wanted " + wanted);
    }
  }

  private Ending ending(Correspondence letters) {
    var id = letters.order().id();
    return new Ending(
        deal.order(letters.order()),
        container.get(CancelOrderService.class).of(deal.buyer().caller(), id),
        container.get(DespatchService.class).ofOrder(deal.receiver(), id),
        List.of(invoice(letters)));
  }

  /** All that was sent is found good, and a person closes what is not about money. */
  private String count(Correspondence letters, OrderView seen, List<String> faults) {
    delivery(letters)
        .lines()
        .forEach(
            line ->
                deal.counts(
                    letters.despatchNumber(),
                    line.position(),
                    GoodsState.GOOD,
                    line.advised().intValueExact()));
    deal.closes(letters.despatchNumber());
    deal.assertBooksBalance(letters.order());
    var counted = deal.order(letters.order());
    LifeCycle.faults(seen, counted).forEach(fault -> faults.add("counted: " + fault));
    var invoice = invoice(letters);
    closePoints(counted, invoice);
    var headline = deal.order(letters.order()).row().headline();
    return "counted " + headline + ", " + Ending.invoice(invoice);
  }

  /** The only one. */
  private InvoiceView invoice(Correspondence letters) {
    var invoices = container.get(InvoiceService.class);
    var rows = invoices.ofOrder(deal.accounts(), letters.order().id());
    assertThat(rows).hasSize(1);
    return invoices.find(deal.accounts(), rows.get(0).id()).orElseThrow();
  }

  private DespatchView delivery(Correspondence letters) {
    return container
        .get(DespatchService.class)
        .find(deal.receiver(), deal.despatch(letters.despatchNumber()))
        .orElseThrow();
  }

  private void closePoints(OrderView order, InvoiceView invoice) {
    Set<Reason> money =
        invoice.differences().stream()
            .map(one -> one.finding().reason())
            .collect(Collectors.toSet());
    order.exceptions().stream()
        .filter(point -> !money.contains(point.finding().reason()))
        .forEach(
            point ->
                assertThat(
                        container
                            .get(OrderExceptionService.class)
                            .close(deal.buyer().caller(), order.row().id(), point.id()))
                    .isTrue());
  }

  private int available() {
    return container
        .get(StockService.class)
        .available(Caller.setup(), List.of(items.get(0).offerId()))
        .get(items.get(0).offerId());
  }
}
