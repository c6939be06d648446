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

  /** The draft waits in that person's queue until she changes it, or somebody takes it back. */
  public HandOverResult handOver(Caller caller, long draftId, long personId, String note) {
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
    var written = note.strip();
    draft
        .get()
        .handOver(
            new DraftHandOver(
                personId,
                person.get().name(),
                caller.name(),
                clock.instant(),
                written.substring(0, Math.min(LONGEST_NOTE, written.length()))));
    record(caller, draft.get(), "draft-handed-over", Map.of("to", Tsid.text(personId)));
    return HandOverResult.HANDED;
  }

  /**
   * The one it was given to takes it, or somebody else of the site takes it back; a draft that
   * waits for nobody stays as it is.
   *
   * @return whether the caller has such a draft
   */
  public boolean take(Caller caller, long draftId) {
    caller.require(Role.BUYER);
    var draft = drafts.find(caller, draftId);
    draft
        .filter(one -> one.handOver().isPresent())
        .ifPresent(
            one -> {
              one.taken();
              record(caller, one, "draft-taken", Map.of());
            });
    return draft.isPresent();
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
