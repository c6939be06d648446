package org.bencao.web.compliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** The tabs of the compliance desk that the reader may open. */
@Named("complianceTabs")
@RequestScoped
public class ComplianceTabs {

  @Inject CurrentCaller caller;

  public boolean isLicences() {
    return isOpen(DeskPage.PATH);
  }

  public boolean isDossiers() {
    return isOpen(DossiersPage.PATH);
  }

  public boolean isRegister() {
    return isOpen(RegisterPage.PATH);
  }

  public boolean isReports() {
    return isOpen(ReportsPage.PATH);
  }

  private boolean isOpen(String path) {
    return PageAccess.of(path).map(access -> access.allows(caller.get())).orElse(false);
  }
}
