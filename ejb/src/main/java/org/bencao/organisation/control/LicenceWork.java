package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
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

  private static final Comparator<LicenceView> BY_END = Comparator.comparing(LicenceWork::end);

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
    return lastOfEachKind(caller, company).stream()
        .filter(licence -> !end(licence).isAfter(today.plusDays(WARNED_DAYS)))
        .map(licence -> item(licence, today, zone))
        .limit(most)
        .toList();
  }

  /**
   * A renewal stands beside the licence that it renews: of one kind and site the last to end
   * counts; what nobody has compared yet renews nothing.
   */
  private Collection<LicenceView> lastOfEachKind(Caller caller, long company) {
    return companies.licences(caller, List.of(company)).stream()
        .map(Licence::view)
        .filter(licence -> licence.isVerified() && !licence.isStopped())
        .collect(
            Collectors.toMap(
                licence -> licence.kind() + licence.siteId().map(Object::toString).orElse(""),
                licence -> licence,
                BinaryOperator.maxBy(BY_END),
                TreeMap::new))
        .values();
  }

  private static LocalDate end(LicenceView licence) {
    return licence.validTo().orElse(LocalDate.MAX);
  }

  private static WorkItem item(LicenceView licence, LocalDate today, ZoneId zone) {
    boolean over = end(licence).isBefore(today);
    // good through the whole of its last day
    var ends = end(licence).plusDays(1).atStartOfDay(zone);
    return new WorkItem(
        over ? WorkKind.LICENCE_ENDED : WorkKind.LICENCE_ENDS,
        Optional.empty(),
        Map.of("date", end(licence).toString()),
        Name.same("#licence." + licence.kind()),
        new Place(licence.number(), "", "", Optional.empty()),
        over ? ends.toInstant() : ends.minusDays(WARNED_DAYS).toInstant(),
        over ? Optional.empty() : Optional.of(ends.toInstant()),
        Optional.empty(),
        over ? Outcome.REFUSE : Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.LICENCE, licence.id())));
  }
}
