package org.bencao.partner.control;

import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.partner.boundary.PartnerView;

/** Who answers for a system: its company's administrators, and whoever runs the portal. */
public final class PartnerUpkeep {

  private static final Role[] OWN = {Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR};

  private PartnerUpkeep() {}

  /** One of these is needed. */
  public static void require(Caller caller) {
    caller.require(Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
  }

  /** Whose systems the caller sees; of whoever runs the portal empty, which is all. */
  public static Optional<Set<Long>> companies(Caller caller) {
    return runsThePortal(caller) ? Optional.empty() : Optional.of(caller.companies(OWN));
  }

  public static boolean isOf(Caller caller, PartnerView partner) {
    return answersFor(caller, partner.sellerCompanyId());
  }

  public static boolean answersFor(Caller caller, long company) {
    return runsThePortal(caller) || caller.hasAny(company, OWN);
  }

  public static boolean runsThePortal(Caller caller) {
    return caller.has(Role.PLATFORM_ADMINISTRATOR, caller.companyId());
  }
}
