package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Demo;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.control.Companies;
import org.bencao.organisation.control.Licences;
import org.bencao.organisation.entity.Company;
import org.bencao.organisation.entity.Licence;
import org.bencao.organisation.entity.Site;

/** Brings companies onto the platform and verifies them. */
@Stateless
public class RegistrationService {

  @Inject Companies companies;
  @Inject Licences licences;
  @Inject Identifiers identifiers;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Demo demo;

  public long register(Caller caller, RegisterCompany command) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    var id = identifiers.next();
    companies.add(new Company(id, command, demo.on()));
    audit.record(
        caller, id, "company-registered", subject("company", id), Map.of("code", command.code()));
    return id;
  }

  public long addSite(Caller caller, AddSite command) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    var id = identifiers.next();
    companies.add(new Site(id, command));
    audit.record(caller, command.companyId(), "site-added", subject("site", id), Map.of());
    return id;
  }

  public long addLicence(Caller caller, AddLicence command) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    var id = identifiers.next();
    companies.add(new Licence(id, command));
    audit.record(
        caller,
        command.companyId(),
        "licence-added",
        subject("licence", id),
        Map.of("kind", command.kind(), "number", command.number()));
    return id;
  }

  /** The licence was compared with its scan and the official register. */
  public void verifyLicence(Caller caller, LicenceView licence) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    companies.licences(caller, java.util.List.of(licence.companyId())).stream()
        .filter(found -> found.view().id() == licence.id())
        .forEach(found -> found.verified(caller.actor(), clock.instant()));
    audit.record(
        caller,
        licence.companyId(),
        "licence-verified",
        subject("licence", licence.id()),
        Map.of());
  }

  /** When the official register was last asked, as other records say. */
  public void lookedUp(Caller caller, long licence, String answer, Instant at) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    licences.lock(licence).orElseThrow().lookedUp(answer, at);
  }

  /** All required documents are verified and in date: the company may trade. */
  public void verifyCompany(Caller caller, long companyId) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    companies.find(caller, companyId).orElseThrow().verified();
    audit.record(caller, companyId, "company-verified", subject("company", companyId), Map.of());
  }

  private static String subject(String kind, long id) {
    return kind + ":" + Tsid.text(id);
  }
}
