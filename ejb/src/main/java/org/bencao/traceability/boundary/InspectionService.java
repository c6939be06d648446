package org.bencao.traceability.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.AddPersonResult;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.organisation.boundary.PersonRow;
import org.bencao.traceability.boundary.InviteResult.Cause;
import org.bencao.traceability.boundary.InviteResult.Invited;
import org.bencao.traceability.boundary.InviteResult.Refused;
import org.bencao.traceability.control.Inspections;
import org.bencao.traceability.entity.Inspection;
import org.bencao.traceability.entity.LotLook;

/** Who of an authority may look at what, and what was looked at (P18). */
@Stateless
public class InspectionService {

  /** In days; who needs longer is invited again. */
  private static final int LONGEST = 90;

  private static final Role[] OVERSEERS = {
    Role.COMPANY_ADMINISTRATOR, Role.QUALITY_HEAD, Role.AUDITOR
  };

  @Inject Inspections inspections;
  @Inject PeopleService people;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Of the company, the newest first. */
  public List<InspectionView> list(Caller caller) {
    caller.require(OVERSEERS);
    return inspections.of(caller.companies(OVERSEERS)).stream().map(Inspection::view).toList();
  }

  /** What the caller may look at now; the one that lasts longest first. */
  public List<InspectionView> current(Caller caller) {
    caller.require(Role.REGULATOR);
    return inspections.current(caller.companyId(), caller.id(), clock.instant()).stream()
        .map(Inspection::view)
        .toList();
  }

  /** Of everybody for who oversees the company, else the caller's own; the newest first. */
  public List<LotLookView> looks(Caller caller) {
    caller.require(
        Role.REGULATOR,
        Role.QUALITY_OFFICER,
        Role.QUALITY_HEAD,
        Role.AUDITOR,
        Role.COMPANY_ADMINISTRATOR);
    boolean all = caller.hasAny(OVERSEERS);
    var found =
        all
            ? inspections.looks(caller.companies(OVERSEERS), Optional.empty())
            : inspections.looks(Set.of(caller.companyId()), Optional.of(caller.id()));
    return found.stream().map(LotLook::view).toList();
  }

  /** Lets somebody in who holds no other role; whoever was in before needs no new password. */
  public InviteResult invite(Caller caller, @Valid InviteInspector command) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    var now = clock.instant();
    var zone = ZoneId.of(companies.find(caller, caller.companyId()).orElseThrow().zone());
    var today = LocalDate.ofInstant(now, zone);
    if (command.until().isBefore(today) || command.until().isAfter(today.plusDays(LONGEST))) {
      return new Refused(Cause.DAY_WRONG);
    }
    var until = command.until().plusDays(1).atStartOfDay(zone).toInstant();
    var known =
        people.list(caller).stream()
            .filter(one -> one.login().equalsIgnoreCase(command.login().strip()))
            .filter(PersonRow::active)
            .filter(InspectionService::isRegulator)
            .findFirst();
    if (known.isPresent()) {
      boolean open =
          inspections.current(caller.companyId(), known.get().id(), now).stream()
              .map(Inspection::view)
              .anyMatch(
                  one ->
                      one.itemCode().equals(command.itemCode()) && one.lot().equals(command.lot()));
      return open
          ? new Refused(Cause.OPEN_ALREADY)
          : new Invited(begin(caller, known.get().id(), command, now, until), Optional.empty());
    }
    var added =
        people.add(
            caller,
            new AddPerson(
                command.login(),
                command.name(),
                Set.of(new GrantRequest(Optional.empty(), Role.REGULATOR)),
                command.language()));
    if (added instanceof AddPersonResult.Refused refused) {
      return new Refused(
          switch (refused.cause()) {
            case LOGIN_TAKEN -> Cause.LOGIN_TAKEN;
            case DATA_LEAVES_COUNTRY -> Cause.DATA_LEAVES_COUNTRY;
            default -> Cause.LOGIN_UNREADABLE;
          });
    }
    var person = (AddPersonResult.Added) added;
    return new Invited(
        begin(caller, person.id(), command, now, until), Optional.of(person.oneTimePassword()));
  }

  private static boolean isRegulator(PersonRow person) {
    return person.grants().stream().anyMatch(grant -> grant.role() == Role.REGULATOR);
  }

  private long begin(
      Caller caller, long personId, InviteInspector command, Instant from, Instant until) {
    var inspection = new Inspection(identifiers.next(), personId, command, caller, from, until);
    inspections.add(inspection);
    var view = inspection.view();
    audit.record(
        caller,
        caller.companyId(),
        "inspection-begun",
        subject(view),
        Map.of(
            "person", Tsid.text(personId),
            "authority", view.authority(),
            "reference", view.reference(),
            "item", view.itemCode().orElse("*"),
            "lot", view.lot().orElse("*"),
            "until", until.toString()));
    return view.id();
  }

  private static String subject(InspectionView inspection) {
    return "inspection:" + Tsid.text(inspection.id());
  }

  /** False for one of others, as for one that never was; one that is over stays as it is. */
  public boolean end(Caller caller, long id) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    var found = inspections.find(caller, id);
    var now = clock.instant();
    found
        .filter(one -> one.holdsAt(now))
        .ifPresent(
            one -> {
              one.end(caller.name(), now);
              audit.record(
                  caller, caller.companyId(), "inspection-ended", subject(one.view()), Map.of());
            });
    return found.isPresent();
  }
}
