package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.GoodsReturnService;
import org.bencao.receiving.boundary.ReturnFilter;
import org.bencao.receiving.boundary.ReturnView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Returns, newest first, fifty a page; the open ones unless all are asked. */
@Named
@RequestScoped
public class ReturnsPage {

  private static final int ROWS = 50;
  private static final List<String> VIEWS = List.of("open", "all");

  @Inject GoodsReturnService returns;
  @Inject CurrentCaller caller;
  @Inject ShipTo here;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Page<ReturnView> page;
  private List<ReturnRow> rows;

  /** Which of them are shown: {@code open} or {@code all}. */
  public String getView() {
    return asked.text("view").filter(VIEWS::contains).orElse("open");
  }

  public List<String> getViews() {
    return VIEWS;
  }

  public List<ReturnRow> getRows() {
    if (rows == null) {
      var drawn = new ShownReturns(words.here(), clock.instant());
      rows = page().rows().stream().map(one -> drawn.row(one, isSelling(one))).toList();
    }
    return rows;
  }

  private boolean isSelling(ReturnView one) {
    return caller.get().has(Role.SUPPLIER_DESK, one.despatch().sellerCompanyId());
  }

  public String getOlder() {
    return page().older().orElse("");
  }

  public String getNewer() {
    return page().newer().orElse("");
  }

  private Page<ReturnView> page() {
    if (page == null) {
      page =
          returns.list(
              caller.get(),
              new ReturnFilter(
                  here.site(), getView().equals("open"), key("older"), key("newer"), ROWS));
    }
    return page;
  }

  private Optional<String> key(String name) {
    return asked.id(name).map(Tsid::text);
  }
}
