package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.ordering.control.SavedLists;
import org.bencao.ordering.entity.SavedList;
import org.bencao.ordering.entity.SavedListLine;

/**
 * Moves lines from list to list, and merges two. Of an item that stands on both, each list keeps
 * its own line: no quantity is added up or thrown away unseen.
 */
@Stateless
public class MoveListLinesService {

  @Inject SavedLists lists;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** To the end of the other list. */
  public MovedLines move(Caller caller, long listId, Set<Long> lineIds, long toListId) {
    if (listId == toListId) {
      return new MovedLines(0, lineIds.size());
    }
    lockBoth(caller, listId, toListId);
    return move(caller, own(caller, listId), lineIds, own(caller, toListId));
  }

  /** All lines of the other list come here; the other goes when nothing of it is left. */
  public MovedLines merge(Caller caller, long listId, long otherListId) {
    if (listId == otherListId) {
      return new MovedLines(0, own(caller, listId).lines().size());
    }
    lockBoth(caller, listId, otherListId);
    var other = own(caller, otherListId);
    var all = other.lines().stream().map(SavedListLine::id).collect(Collectors.toSet());
    var moved = move(caller, other, all, own(caller, listId));
    if (other.lines().isEmpty()) {
      lists.remove(other);
    }
    return moved;
  }

  private MovedLines move(Caller caller, SavedList from, Set<Long> lineIds, SavedList to) {
    var going = new HashSet<Long>();
    for (var line : from.lines()) {
      if (lineIds.contains(line.id()) && !to.holds(line.itemId())) {
        to.add(identifiers.next(), line.itemId(), line.preferredOfferId(), line.quantity());
        going.add(line.id());
      }
    }
    from.remove(going);
    from.saved(caller, clock.instant());
    to.saved(caller, clock.instant());
    return new MovedLines(going.size(), lineIds.size() - going.size());
  }

  /** In the order of their identifiers, so that two moves against each other do not deadlock. */
  private void lockBoth(Caller caller, long one, long other) {
    own(caller, Math.min(one, other));
    own(caller, Math.max(one, other));
  }

  private SavedList own(Caller caller, long listId) {
    caller.require(Role.BUYER);
    return lists.lock(caller, listId).orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }
}
