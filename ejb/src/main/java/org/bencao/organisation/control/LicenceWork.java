package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.entity.Licence;

/** Licences of the own company that end soon or have ended (E2). */
@ApplicationScoped
public class LicenceWork implements WorkSource {

  private static final int WARNED_DAYS = 60;

  private static final List<Role> LOOKING_AFTER =
      List.of(
          Role.BUYER,
          Role.APPROVER,
          Role.QUALITY_OFFICER,
          Role.SUPPLIER_DESK,
          Role.COMPANY_ADMINISTRATOR);

  @Inject Companies companies;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    long company = caller.companyId();
    if (LOOKING_AFTER.stream().noneMatch(role -> caller.has(role, company))) {
      return List.of();
    }
    var zone =
        companies.find(caller, company).map(found -> ZoneId.of(found.view().zone())).orElseThrow();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var licences =
        companies.licences(caller, List.of(company)).stream().map(Licence::view).toList();
    return LicenceView.lastOfEachKind(licences).stream()
        .sorted(Comparator.comparing(LicenceView::kind))
        .filter(licence -> !licence.printedEnd().isAfter(today.plusDays(WARNED_DAYS)))
        .map(licence -> item(licence, today, zone))
        .limit(most)
        .toList();
  }

  private static WorkItem item(LicenceView licence, LocalDate today, ZoneId zone) {
    boolean over = licence.printedEnd().isBefore(today);
    // good through the whole of its last day
    var ends = licence.printedEnd().plusDays(1).atStartOfDay(zone);
    return new WorkItem(
        over ? WorkKind.LICENCE_ENDED : WorkKind.LICENCE_ENDS,
        Optional.empty(),
        Map.of("date", licence.printedEnd().toString()),
        Name.same("#licence." + licence.kind()),
        new Place(licence.number(), "", "", Optional.empty()),
        over ? ends.toInstant() : ends.minusDays(WARNED_DAYS).toInstant(),
        over ? Optional.empty() : Optional.of(ends.toInstant()),
        Optional.empty(),
        over ? Outcome.REFUSE : Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.LICENCE, licence.id())));
  }
}
