package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.control.Watches;

/** Items of which a company wants to know when they can be had again (B6). */
@Stateless
public class WatchService {

  @Inject CatalogueService catalogue;
  @Inject Watches watches;
  @Inject Clock clock;

  /** False when there is no such item; twice is once. */
  public boolean watch(Caller caller, long itemId) {
    caller.require(Role.BUYER);
    boolean known = catalogue.item(caller, itemId).isPresent();
    if (known) {
      watches.add(caller, itemId, clock.instant());
    }
    return known;
  }

  public void unwatch(Caller caller, long itemId) {
    caller.require(Role.BUYER);
    watches.remove(caller, itemId);
  }
}
