package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.control.Drafts;
import org.bencao.ordering.entity.Draft;
import org.bencao.organisation.boundary.Colleague;
import org.bencao.organisation.boundary.ColleagueService;

/** A draft goes to a colleague (A7): everybody who buys for the site sees it, one is asked to. */
@Stateless
public class HandOverService {

  private static final int LONGEST_NOTE = 400;

  @Inject Drafts drafts;
  @Inject ColleagueService colleagues;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Who else buys for the site of the draft; nothing when the caller has no such draft. */
  public Optional<List<Colleague>> colleagues(Caller caller, long draftId) {
    caller.require(Role.BUYER);
    return drafts.find(caller, draftId).map(draft -> others(caller, draft));
  }

  /**
   * The draft waits in that person's queue until she changes it, or somebody takes it back.
   *
   * @param seen the key of the hand-over that the caller saw, an empty text when there was none;
   *     absent when it does not matter
   */
  public HandOverResult handOver(
      Caller caller, long draftId, long personId, String note, Optional<String> seen) {
    caller.require(Role.BUYER);
    var draft = drafts.find(caller, draftId);
    if (draft.isEmpty()) {
      return HandOverResult.NOT_THERE;
    }
    var person =
        others(caller, draft.get()).stream().filter(one -> one.id() == personId).findFirst();
    if (person.isEmpty()) {
      return HandOverResult.NOT_A_BUYER;
    }
    if (!isStill(seen, draft.get())) {
      return HandOverResult.CHANGED;
    }
    draft.get().handOver(handOver(caller, person.get(), note.strip()));
    record(caller, draft.get(), "draft-handed-over", Map.of("to", Tsid.text(personId)));
    return HandOverResult.DONE;
  }

  private DraftHandOver handOver(Caller caller, Colleague person, String note) {
    var kept = note.substring(0, Math.min(LONGEST_NOTE, note.length()));
    return new DraftHandOver(person.id(), person.name(), caller.name(), clock.instant(), kept);
  }

  /**
   * The one it was given to takes it, or somebody else of the site takes it back; a draft that
   * waits for nobody stays as it is.
   *
   * @param seen the key of the hand-over that the caller saw, an empty text when there was none;
   *     absent when it does not matter
   */
  public HandOverResult take(Caller caller, long draftId, Optional<String> seen) {
    caller.require(Role.BUYER);
    var draft = drafts.find(caller, draftId);
    if (draft.isEmpty()) {
      return HandOverResult.NOT_THERE;
    }
    if (!isStill(seen, draft.get())) {
      return HandOverResult.CHANGED;
    }
    if (draft.get().handOver().isPresent()) {
      draft.get().taken();
      record(caller, draft.get(), "draft-taken", Map.of());
    }
    return HandOverResult.DONE;
  }

  private static boolean isStill(Optional<String> seen, Draft draft) {
    var now = draft.handOver().map(DraftHandOver::key).orElse("");
    return seen.map(now::equals).orElse(true);
  }

  private List<Colleague> others(Caller caller, Draft draft) {
    return colleagues.buyers(caller, draft.siteId()).stream()
        .filter(one -> one.id() != caller.id())
        .toList();
  }

  private void record(Caller caller, Draft draft, String act, Map<String, Object> facts) {
    audit.record(caller, caller.companyId(), act, "draft:" + Tsid.text(draft.id()), facts);
  }
}
