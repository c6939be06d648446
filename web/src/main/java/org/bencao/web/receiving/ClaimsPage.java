package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DiscrepancyFilter;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Claims about what arrived, newest first, fifty a page; the open ones unless others are asked. */
@Named
@RequestScoped
public class ClaimsPage {

  private static final int ROWS = 50;
  private static final List<String> VIEWS = List.of("open", "held", "all");

  @Inject DiscrepancyService discrepancies;
  @Inject CurrentCaller caller;
  @Inject ShipTo here;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Page<DiscrepancyView> page;
  private List<ClaimRow> rows;

  /** Which of them are shown: {@code open}, {@code held} or {@code all}. */
  public String getView() {
    return asked.text("view").filter(VIEWS::contains).orElse("open");
  }

  public List<String> getViews() {
    return VIEWS;
  }

  public List<ClaimRow> getRows() {
    if (rows == null) {
      var drawn = new ClaimRows(words.here(), clock.instant());
      rows = page().rows().stream().map(drawn::row).toList();
    }
    return rows;
  }

  public String getOlder() {
    return page().older().orElse("");
  }

  public String getNewer() {
    return page().newer().orElse("");
  }

  private Page<DiscrepancyView> page() {
    if (page == null) {
      page =
          discrepancies.list(
              caller.get(),
              new DiscrepancyFilter(
                  here.site(),
                  getView().equals("open"),
                  getView().equals("held"),
                  key("older"),
                  key("newer"),
                  ROWS));
    }
    return page;
  }

  private Optional<String> key(String name) {
    return asked.id(name).map(Tsid::text);
  }
}
