package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.control.Companies;

/** How large the own company says it is; terms of payment depend on it (PAY-02). */
@Stateless
public class CompanySizeService {

  @Inject Companies companies;
  @Inject AuditTrail audit;

  /** Contracts that stand are not undone. */
  public void state(Caller caller, @NotNull CompanySize size) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    long company = caller.companyId();
    companies.find(caller, company).orElseThrow().size(size);
    audit.record(
        caller,
        company,
        "company-size-stated",
        "company:" + Tsid.text(company),
        Map.of("size", size.name()));
  }
}
