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
import org.bencao.receiving.boundary.DespatchFilter;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.PackService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Deliveries of the chosen site, newest first, fifty a page; those still to be counted first. */
@Named
@RequestScoped
public class DeliveriesPage {

  private static final int ROWS = 50;

  @Inject DespatchService despatches;
  @Inject CurrentCaller caller;
  @Inject ShipTo here;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Page<DespatchRow> page;
  private List<ListedDelivery> rows;

  /** Whether all are shown, also those that are counted to their end. */
  public boolean isAll() {
    return asked.text("view").filter("all"::equals).isPresent();
  }

  public List<ListedDelivery> getRows() {
    if (rows == null) {
      rows = page().rows().stream().map(drawn()::row).toList();
    }
    return rows;
  }

  public String getOlder() {
    return page().older().orElse("");
  }

  public String getNewer() {
    return page().newer().orElse("");
  }

  /** What keeps the choice in an address. */
  public String getKeep() {
    return isAll() ? "view=all&" : "";
  }

  /** A supplier reads to whom it goes. */
  /** Whether the caller may ask where a pack is. */
  public boolean isTracing() {
    return caller.get().hasAny(PackService.READERS);
  }

  public boolean isSelling() {
    return caller.get().has(Role.SUPPLIER_DESK);
  }

  private Page<DespatchRow> page() {
    if (page == null) {
      page =
          despatches.list(
              caller.get(),
              new DespatchFilter(here.site(), !isAll(), key("older"), key("newer"), ROWS));
    }
    return page;
  }

  private Optional<String> key(String name) {
    return asked.id(name).map(Tsid::text);
  }

  private DeliveryRows drawn() {
    return isSelling()
        ? DeliveryRows.forSeller(words.here(), clock.instant())
        : DeliveryRows.forBuyer(words.here(), clock.instant());
  }
}
