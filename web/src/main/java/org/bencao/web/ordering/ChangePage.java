package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Identifiers;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** What a buyer may still do about a placed order: decide on substitutes, and ask packs back. */
@Named
@RequestScoped
public class ChangePage {

  @Inject OrderService orders;
  @Inject CancelOrderService changes;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  private Optional<OrderView> order = Optional.empty();
  private Map<Integer, BigDecimal> left = Map.of();
  private KeptForm kept = KeptForm.nothing();
  private List<OfferRow> offers;

  @PostConstruct
  void load() {
    var id = asked.id("id").map(PurchaseOrderId::new);
    var may = id.flatMap(found -> changes.cancellable(caller.get(), found));
    if (may.isPresent()) {
      left = may.get();
      order = id.flatMap(found -> orders.find(caller.get(), found));
      kept = KeptForm.take(request, ChangeActs.page(id.get()));
    }
  }

  public void open() {
    if (order.isEmpty()) {
      asked.notFound();
    }
  }

  private OrderView order() {
    return order.orElseThrow();
  }

  private Wording here() {
    return words.here();
  }

  public String getId() {
    return order().row().id().text();
  }

  public String getNumber() {
    return order().row().number();
  }

  public Tag getState() {
    return new OrderTags(here()).headline(order().row().headline());
  }

  public String getFact() {
    var row = order().row();
    return here()
        .page(
            "ordering.change.fact",
            "seller",
            here().name(row.sellerNameEn(), row.sellerNameZh()),
            "lines",
            row.lineCount(),
            "net",
            here().figures().money(row.net()));
  }

  public Notice getNotice() {
    return Notice.of(asked, here());
  }

  /** Substitutes that wait for the buyer's word. */
  public List<OfferRow> getOffers() {
    if (offers == null) {
      offers = new OfferRows(here(), kept).of(order());
    }
    return offers;
  }

  public List<CancelRow> getLines() {
    return order().lines().stream().map(this::line).toList();
  }

  private CancelRow line(OrderView.Line line) {
    var figures = here().figures();
    var packs = left.getOrDefault(line.number(), BigDecimal.ZERO);
    var gone = line.fulfilment().despatched();
    return new CancelRow(
        DeskItem.of(line, here()),
        figures.quantity(line.ordered()),
        gone.signum() == 0 ? "" : figures.quantity(gone),
        packs.signum() == 0 ? "" : figures.quantity(packs),
        kept.typed("packs-" + line.number(), ""),
        kept.whys(line.number()));
  }

  /** Whether anything can still be asked back. */
  public boolean isCancelling() {
    return !left.isEmpty();
  }

  /** What was asked and answered, newest first. */
  public List<DeskChangeRow> getChanges() {
    var rows = new DeskChangeRows(here(), clock.instant(), order());
    var all = new ArrayList<>(rows.rows(changes.of(caller.get(), order().row().id())));
    Collections.reverse(all);
    return all;
  }

  public String getNote() {
    return kept.typed("note", "");
  }

  public List<Why> getWhys() {
    return kept.whys(0);
  }

  /** Another for each form that is drawn, so that pressing twice acts once. */
  public String getKey() {
    return Tsid.text(identifiers.next());
  }
}
