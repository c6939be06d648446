package org.bencao.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bencao.common.Role;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;
import org.bencao.work.boundary.WorkView;

/** The first page: cut-offs, a box for a quick line, and what waits. */
@Named
@RequestScoped
public class WorkPage {

  @Inject WorkHere here;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject Clock clock;

  private List<WorkRow> rows;

  /** Before the rail asks for the number alone. */
  public void open() {
    view();
  }

  /** A heading: Thursday 12 November. */
  public String getDay() {
    var figures = words.here().figures();
    return figures.fullDay(LocalDate.ofInstant(clock.instant(), figures.zone()));
  }

  public String getTime() {
    return words.here().figures().time(clock.instant());
  }

  public int getTotal() {
    return view().total();
  }

  /** Items that are not listed. */
  public int getMore() {
    return view().total() - view().items().size();
  }

  public List<Tile> getTiles() {
    return new Tiles(words.here(), clock.instant()).of(view().strip());
  }

  public int getCutOffs() {
    return view().strip().cutOffs().size();
  }

  public List<WorkRow> getRows() {
    if (rows == null) {
      var drawn = new WorkRows(words.here(), clock.instant(), this::opens);
      rows = view().items().stream().map(drawn::row).toList();
    }
    return rows;
  }

  public List<SideRow> getDeliveries() {
    return sideRows().deliveries(view().deliveries());
  }

  public List<SideRow> getDrafts() {
    return sideRows().drafts(view().drafts());
  }

  /** An empty queue says when it was last not empty, where that is known. */
  public String getLastDone() {
    return view()
        .lastDone()
        .map(at -> words.here().figures().minute(at, clock.instant()))
        .orElse("");
  }

  public boolean isBuying() {
    return here.isBuying();
  }

  /** Goods come for those who order, approve or receive them. */
  public boolean isExpecting() {
    return caller.get().hasAny(Role.BUYER, Role.APPROVER, Role.RECEIVER);
  }

  /** The look-ahead keeps what is typed in the browser. */
  public String getItem() {
    return "";
  }

  /** The form has no button that sends it; whoever sends it all the same is shown the page. */
  public void setItem(String typed) {}

  private SideRows sideRows() {
    return new SideRows(words.here(), clock.instant());
  }

  private boolean opens(String path) {
    var page = path.replaceFirst("\\?.*", "");
    return PageAccess.of(page).map(access -> access.allows(caller.get())).orElse(false);
  }

  private WorkView view() {
    return here.view();
  }
}
