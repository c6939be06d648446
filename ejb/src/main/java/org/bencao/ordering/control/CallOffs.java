package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Tsid;
import org.bencao.ordering.entity.CallOff;
import org.bencao.ordering.entity.CalledOffLine;
import org.bencao.ordering.entity.StandingOrder;

/** Makes the draft of a call-off and writes down what was called off. */
@ApplicationScoped
public class CallOffs {

  @Inject StandingOrders standings;
  @Inject DraftFiller filler;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /**
   * Writes what was decided and taken before.
   *
   * @param dueOn the day that has come; none when a person calls off
   * @param day that the draft's name bears
   * @return the draft; none when nobody offers any of it
   */
  public Optional<Long> write(
      Caller caller,
      StandingOrder standing,
      Optional<LocalDate> dueOn,
      LocalDate day,
      List<CalledOffLine> called) {
    var draft = draft(caller, standing, day, called);
    long id = identifiers.next();
    standings.add(new CallOff(id, caller, standing.id(), dueOn, draft, called, clock.instant()));
    audit.record(
        caller,
        standing.companyId(),
        "standing-called-off",
        "standing:" + Tsid.text(standing.id()),
        Map.of(
            "callOff", Tsid.text(id),
            "draft", draft.map(Tsid::text).orElse(""),
            "lines", String.valueOf(called.size())));
    return draft;
  }

  private Optional<Long> draft(
      Caller caller, StandingOrder standing, LocalDate day, List<CalledOffLine> called) {
    var lines =
        called.stream()
            .filter(CalledOffLine::inDraft)
            .map(line -> new DraftFiller.Line(line.offerId(), line.quantity()))
            .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var draft = filler.fresh(caller, standing.siteId(), standing.name() + " " + day);
    filler.fill(caller, draft, lines);
    return Optional.of(draft.id());
  }
}
