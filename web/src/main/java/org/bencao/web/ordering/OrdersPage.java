package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.OrderFilter;
import org.bencao.ordering.boundary.OrderRow;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** The orders of the caller, newest first, fifty a page. */
@Named
@RequestScoped
public class OrdersPage {

  private static final int ROWS = 50;

  @Inject OrderService orders;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Page<OrderRow> page;
  private List<ListedOrder> rows;

  private Page<OrderRow> page() {
    if (page == null) {
      page =
          orders.list(
              caller.get(), new OrderFilter(asked.text("older"), asked.text("newer"), ROWS));
    }
    return page;
  }

  public List<ListedOrder> getRows() {
    if (rows == null) {
      var words = this.words.here();
      rows = page().rows().stream().map(row -> listed(row, words)).toList();
    }
    return rows;
  }

  public String getOlder() {
    return page().older().orElse("");
  }

  public String getNewer() {
    return page().newer().orElse("");
  }

  /** A supplier reads who ordered; who reads for both sides sees both. */
  public boolean isBuyerShown() {
    return caller
        .get()
        .hasAny(
            Role.SUPPLIER_DESK, Role.EDI_ADMINISTRATOR, Role.AUDITOR, Role.PLATFORM_ADMINISTRATOR);
  }

  public boolean isSellerShown() {
    return !caller.get().has(Role.SUPPLIER_DESK);
  }

  public boolean isBuying() {
    return caller.get().has(Role.BUYER);
  }

  private ListedOrder listed(OrderRow row, Wording words) {
    var tags = new OrderTags(words);
    return new ListedOrder(
        row.id().text(),
        row.number(),
        words.figures().minute(row.placedAt(), clock.instant()),
        row.placedBy(),
        words.name(row.sellerNameEn(), row.sellerNameZh()),
        words.name(row.buyerNameEn(), row.buyerNameZh()),
        words.name(row.siteNameEn(), row.siteNameZh()),
        row.lineCount(),
        words.figures().money(row.net()),
        tags.headline(row.headline()),
        tags.badges(row));
  }
}
