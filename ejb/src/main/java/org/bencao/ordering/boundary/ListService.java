package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.ordering.control.BuyingSites;
import org.bencao.ordering.control.ListViews;
import org.bencao.ordering.control.Names;
import org.bencao.ordering.control.SavedLists;
import org.bencao.ordering.entity.SavedList;

/** Named lists of a site, and lists that all sites of a company share (A4). */
@Stateless
public class ListService {

  @Inject SavedLists lists;
  @Inject ListViews views;
  @Inject BuyingSites sites;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Those of the site and the shared ones; a constant number of statements. */
  public List<ListRow> list(Caller caller, long siteId) {
    sites.require(caller, siteId);
    return lists.rows(caller, siteId);
  }

  /** With what each line would be ordered from today; a constant number of statements. */
  public Optional<ListView> find(Caller caller, long listId) {
    caller.require(Role.BUYER);
    return lists.find(caller, listId).map(list -> views.view(caller, list));
  }

  /** Without a site it is shared by all sites of the company. */
  public ListView create(Caller caller, Optional<Long> siteId, String name) {
    sites.require(caller, siteId);
    return views.view(caller, fresh(caller, siteId, name));
  }

  /** Nothing when there is no such list. */
  public Optional<ListView> rename(Caller caller, long listId, String name) {
    caller.require(Role.BUYER);
    var list = lists.lock(caller, listId);
    list.ifPresent(
        found -> {
          found.rename(Names.of(name));
          found.saved(caller, clock.instant());
        });
    return list.map(found -> views.view(caller, found));
  }

  /** The same lines under another name, for the same sites. */
  public Optional<ListView> copy(Caller caller, long listId, String name) {
    caller.require(Role.BUYER);
    return lists
        .find(caller, listId)
        .map(original -> views.view(caller, copied(caller, original, name)));
  }

  public boolean delete(Caller caller, long listId) {
    caller.require(Role.BUYER);
    var list = lists.lock(caller, listId);
    list.ifPresent(lists::remove);
    return list.isPresent();
  }

  private SavedList copied(Caller caller, SavedList original, String name) {
    var copy = fresh(caller, original.siteId(), name);
    original
        .lines()
        .forEach(
            line ->
                copy.add(
                    identifiers.next(), line.itemId(), line.preferredOfferId(), line.quantity()));
    return copy;
  }

  private SavedList fresh(Caller caller, Optional<Long> siteId, String name) {
    var list = new SavedList(identifiers.next(), caller, siteId, Names.of(name), clock.instant());
    lists.add(list);
    return list;
  }
}
