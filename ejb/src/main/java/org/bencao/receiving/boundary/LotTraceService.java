package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.receiving.control.LotSteps;

/** What happened to a lot (I5, P18). */
@Stateless
public class LotTraceService {

  /** Who may ask; a regulator asks through an inspection, which says for what and how long. */
  public static final Role[] READERS = {
    Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR, Role.REGULATOR
  };

  @Inject LotSteps steps;

  /**
   * Everything that the caller's companies know of it, the oldest first; a constant number of
   * statements. What a buyer counted is the buyer's to know.
   */
  public List<LotStep> of(Caller caller, String lot) {
    caller.require(READERS);
    Set<Long> companies = caller.companies(READERS);
    return companies.isEmpty() || lot.isBlank() ? List.of() : steps.of(caller, companies, lot);
  }

  /** Lots of which packs were received and kept, of these orders of the caller's company. */
  public List<ReceivedLot> received(Caller caller, Collection<Long> orderIds) {
    caller.require(Role.ACCOUNTS);
    return steps.received(caller.companies(Role.ACCOUNTS), orderIds);
  }
}
