package org.bencao.web.receiving;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** The site whose deliveries and claims a person reads. */
@Dependent
class ShipTo {

  private static final Role[] OF_A_BUYER = {
    Role.BUYER, Role.APPROVER, Role.RECEIVER, Role.QUALITY_OFFICER, Role.ACCOUNTS
  };

  @Inject CurrentCaller caller;
  @Inject Shell shell;

  /** None for who sends or reads for both sides: nothing is delivered to their own site. */
  Optional<Long> site() {
    return Optional.ofNullable(shell.getSite())
        .map(SiteView::id)
        .filter(any -> caller.get().hasAny(OF_A_BUYER));
  }
}
