package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.common.Identifiers;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.TransportMode;
import org.bencao.ordering.boundary.DeskOrder;
import org.bencao.ordering.boundary.DeskOrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** One order on the desk of its seller: what it asks, and the panel in which it is done. */
@Named
@RequestScoped
public class DeskOrderPage {

  static final List<String> PANELS = List.of("answer", "ship", "invoice", "credit", "table");

  @Inject DeskOrderService desk;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  private Optional<DeskOrder> order = Optional.empty();
  private KeptForm kept = KeptForm.nothing();
  private List<DeskAnswerRow> answerRows;
  private List<DeskLotRow> lotRows;

  @PostConstruct
  void load() {
    order = asked.id("id").flatMap(id -> desk.find(caller.get(), new PurchaseOrderId(id)));
    order.ifPresent(
        found -> kept = KeptForm.take(request, DeskActs.page(found.order().row().id(), getShow())));
  }

  public void open() {
    if (asked.text("id").isPresent() && order.isEmpty()) {
      asked.notFound();
    }
  }

  public boolean isChosen() {
    return order.isPresent();
  }

  DeskOrder order() {
    return order.orElseThrow();
  }

  KeptForm kept() {
    return kept;
  }

  private OrderView view() {
    return order().order();
  }

  private Wording here() {
    return words.here();
  }

  public String getId() {
    return view().row().id().text();
  }

  public String getNumber() {
    return view().row().number();
  }

  public Tag getState() {
    return new OrderTags(here()).headline(view().row().headline());
  }

  public String getFact() {
    var row = view().row();
    return here()
        .page(
            "ordering.desk.order",
            "buyer",
            here().name(row.buyerNameEn(), row.buyerNameZh()),
            "site",
            here().name(row.siteNameEn(), row.siteNameZh()),
            "lines",
            row.lineCount(),
            "net",
            here().figures().money(row.net()));
  }

  /** How long the answer has, where it has a deadline. */
  public String getClock() {
    return view()
        .answerDueAt()
        .map(due -> here().duration(Duration.between(clock.instant(), due)))
        .map(time -> here().page("ordering.desk.due", "time", time))
        .orElse("");
  }

  /** What the buyer has owed for longest, where something is overdue (CRD-02). */
  public String getOverdue() {
    return order()
        .overdue()
        .map(
            one ->
                here()
                    .page(
                        "ordering.desk.overdue",
                        "number",
                        one.document(),
                        "date",
                        here().figures().date(one.dueOn())))
        .orElse("");
  }

  /** The form that was signed for it; empty where it needs none. */
  public String getSignedForm() {
    return view().signedForm().map(Tsid::text).orElse("");
  }

  public String getBuyerReference() {
    return view().buyerReference().orElse("");
  }

  /** The seller has no EDI: its people answer here. */
  public boolean isHere() {
    return order().answersHere();
  }

  /** The panel that was asked for, else the first in which something is to do. */
  public String getShow() {
    return asked.text("show").filter(PANELS::contains).orElseGet(this::first);
  }

  private String first() {
    if (isAny(OrderView.Line::unanswered)) {
      return "answer";
    }
    if (isAny(DeskOrder::toShip)) {
      return "ship";
    }
    if (isAny(DeskOrder::toInvoice)) {
      return "invoice";
    }
    return isAny(DeskOrder::shippable) ? "ship" : "answer";
  }

  private boolean isAny(Function<OrderView.Line, BigDecimal> packs) {
    return view().lines().stream().anyMatch(line -> packs.apply(line).signum() > 0);
  }

  public List<DeskTab> getTabs() {
    return PANELS.stream()
        .map(
            panel ->
                new DeskTab(
                    panel,
                    here().page("ordering.desk.panel." + panel),
                    waiting(panel),
                    panel.equals(getShow())))
        .toList();
  }

  /** Lines that wait there. */
  private String waiting(String panel) {
    Function<OrderView.Line, BigDecimal> packs =
        switch (panel) {
          case "answer" -> OrderView.Line::unanswered;
          case "ship" -> DeskOrder::shippable;
          case "invoice" -> DeskOrder::toInvoice;
          default -> line -> BigDecimal.ZERO;
        };
    long lines = view().lines().stream().filter(line -> packs.apply(line).signum() > 0).count();
    return lines == 0 ? "" : here().figures().count(lines);
  }

  public Notice getNotice() {
    return Notice.of(asked, here());
  }

  /** What the buyer asked and nobody answered. */
  public List<DeskChangeRow> getChanges() {
    return new DeskChangeRows(here(), clock.instant(), view()).rows(order().waiting());
  }

  DeskPanels panels() {
    return new DeskPanels(here(), order(), kept);
  }

  public List<DeskAnswerRow> getAnswerRows() {
    if (answerRows == null) {
      answerRows = panels().answer();
    }
    return answerRows;
  }

  public List<DeskLotRow> getLotRows() {
    if (lotRows == null) {
      lotRows = panels().lots();
    }
    return lotRows;
  }

  /** Reasons that stand against the form as a whole. */
  public List<Why> getWhys() {
    return switch (getShow()) {
      case "answer" -> panels().whys(getAnswerRows().stream().map(DeskAnswerRow::item).toList());
      case "ship" -> panels().whys(getLotRows().stream().map(DeskLotRow::item).toList());
      case "table" -> panels().whys(List.of());
      default -> kept.whys(0);
    };
  }

  /** Whether there are more lines than a panel shows. */
  public boolean isLong() {
    return view().lines().size() > DeskPanels.MOST;
  }

  public String getSellerNumber() {
    return kept.typed("number", view().sellerNumber().orElse(""));
  }

  /** What stands in a field of the panel's head, as it was typed. */
  public String typed(String name) {
    return kept.typed(name, "");
  }

  /** Whether something was typed that could not be done. */
  public boolean isTried() {
    return !kept.isEmpty();
  }

  /** How goods may be carried. */
  public List<Choice> getTransports() {
    return Arrays.stream(TransportMode.values())
        .map(mode -> new Choice(mode.name(), here().business("transport." + mode)))
        .toList();
  }

  /** Another for each form that is drawn, so that pressing twice acts once. */
  public String getKey() {
    return Tsid.text(identifiers.next());
  }

  /** Rows of a table that was uploaded and not used. */
  public List<UploadLine> getSheetRows() {
    return kept.rows().stream().map(this::sheetRow).toList();
  }

  private UploadLine sheetRow(KeptForm.Row row) {
    boolean good = row.fact().isEmpty();
    var state =
        good
            ? new Tag("ok", "check", here().page("ordering.upload.state.GOOD"))
            : new Tag("bad", "ban", here().page("ordering.upload.state.FAULTY"));
    return new UploadLine(row.row(), row.raw(), "", state, row.fact(), row.action());
  }
}
