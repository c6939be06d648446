package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.ReorderService;
import org.bencao.ordering.boundary.ReorderView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** A past order beside what it would be today, to be accepted whole or line by line. */
@Named
@RequestScoped
public class ReorderPage {

  @Inject ReorderService reordering;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;
  @Inject PageParameters asked;

  private Optional<ReorderView> order = Optional.empty();
  private List<ReorderRow> rows = List.of();

  @PostConstruct
  void load() {
    order =
        Optional.ofNullable(shell.getSite())
            .flatMap(
                site ->
                    asked
                        .id("order")
                        .flatMap(
                            id ->
                                reordering.preview(
                                    caller.get(), new PurchaseOrderId(id), site.id())));
    order.ifPresent(
        found -> rows = found.lines().stream().map(new ReorderRows(wording())::row).toList());
  }

  public void open() {
    if (order.isEmpty()) {
      asked.notFound();
    }
  }

  public String getId() {
    return order().id().text();
  }

  public String getNumber() {
    return order().number();
  }

  public String getFact() {
    var view = order();
    var figures = wording().figures();
    return wording()
        .page(
            "ordering.reorder.fact",
            "seller",
            wording().name(view.sellerNameEn(), view.sellerNameZh()),
            "day",
            figures.date(LocalDate.ofInstant(view.placedAt(), figures.zone())),
            "site",
            shell.getSiteName());
  }

  /** How much is different, in one sentence. */
  public String getSummary() {
    return wording().page("ordering.reorder.summary", "changed", (int) order().changed());
  }

  public List<ReorderRow> getRows() {
    return rows;
  }

  /** What stands against the order as a whole. */
  public List<Why> getWhys() {
    return order().findings().stream().map(finding -> wording().why(finding, "")).toList();
  }

  /** Lines that can be accepted at all. */
  public long getOffered() {
    return rows.stream().filter(row -> !row.gone()).count();
  }

  public Notice getNotice() {
    return Notice.of(asked, wording());
  }

  /** The draft that was filled, while lines stayed behind; empty when none was. */
  public String getDraft() {
    return asked.id("draft").map(Tsid::text).orElse("");
  }

  private ReorderView order() {
    return order.orElseThrow();
  }

  private Wording wording() {
    return words.here();
  }
}
