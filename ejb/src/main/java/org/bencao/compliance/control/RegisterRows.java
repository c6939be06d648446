package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.RegisterFilter;
import org.bencao.compliance.boundary.RegisterRow;
import org.bencao.compliance.entity.RegisterEntry;
import org.bencao.compliance.entity.RegisterReport;
import org.bencao.compliance.entity.RegisterSignature;
import org.bencao.organisation.boundary.CompanyService;

/** Rows of the register of special medicines, with what was said of them since. */
@ApplicationScoped
public class RegisterRows {

  @Inject EntityManager entities;
  @Inject CompanyService companies;
  @Inject ReportDue reports;
  @Inject Clock clock;

  /** Newest first, of the sites where the caller holds one of these roles. */
  public Page<RegisterRow> page(Caller caller, Set<Role> readers, RegisterFilter filter) {
    var order = filter.newer().isPresent() ? "r.id" : "r.id desc";
    var query =
        entities
            .createQuery(
                "select r from RegisterEntry r where "
                    + "(r.companyId in :companies or r.siteId in :sites)"
                    + filter
                        .sought()
                        .map(text -> " and (r.itemCode = :sought or r.lot = :sought)")
                        .orElse("")
                    + filter.older().map(key -> " and r.id < :key").orElse("")
                    + filter.newer().map(key -> " and r.id > :key").orElse("")
                    + " order by "
                    + order,
                RegisterEntry.class)
            .setParameter("companies", whole(caller, readers))
            .setParameter("sites", sites(caller, readers))
            .setMaxResults(filter.size() + 1);
    filter.sought().ifPresent(text -> query.setParameter("sought", text));
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    return filter
        .keyset()
        .page(query.getResultList(), RegisterEntry::id, rows -> views(caller, rows));
  }

  private static Set<Long> whole(Caller caller, Set<Role> readers) {
    return grants(caller, readers).stream()
        .filter(grant -> grant.siteId().isEmpty())
        .map(Caller.Grant::companyId)
        .collect(Collectors.toSet());
  }

  private static Set<Long> sites(Caller caller, Set<Role> readers) {
    return grants(caller, readers).stream()
        .flatMap(grant -> grant.siteId().stream())
        .collect(Collectors.toSet());
  }

  private static List<Caller.Grant> grants(Caller caller, Set<Role> readers) {
    return caller.grants().stream().filter(grant -> readers.contains(grant.role())).toList();
  }

  /** None where the caller holds none of the roles at its site. */
  public Optional<RegisterEntry> find(Caller caller, Set<Role> roles, long id) {
    return Optional.ofNullable(entities.find(RegisterEntry.class, id))
        .filter(row -> caller.hasAny(row.companyId(), row.siteId(), roles.toArray(Role[]::new)));
  }

  public RegisterRow view(Caller caller, RegisterEntry row) {
    return views(caller, List.of(row)).get(0);
  }

  /** In the order given; five statements, however many. */
  private List<RegisterRow> views(Caller caller, List<RegisterEntry> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var ids = rows.stream().map(RegisterEntry::id).toList();
    var signatures = by(signatures(ids), RegisterSignature::rowId);
    var due = by(reports(ids), RegisterReport::rowId);
    var takenBack = correcting(ids);
    var corrected = numbers(rows.stream().flatMap(row -> row.correctsId().stream()).toList());
    var zones =
        companies.sitesByIds(
            caller, rows.stream().map(RegisterEntry::siteId).collect(Collectors.toSet()));
    return rows.stream()
        .map(
            row ->
                row.row(
                    row.correctsId().map(corrected::get),
                    Optional.ofNullable(takenBack.get(row.id())),
                    Optional.ofNullable(signatures.get(row.id())).map(RegisterSignature::view),
                    Optional.ofNullable(due.get(row.id()))
                        .map(
                            report ->
                                report(
                                    caller,
                                    row,
                                    report,
                                    takenBack.containsKey(row.id()),
                                    ZoneId.of(zones.get(row.siteId()).zone())))))
        .toList();
  }

  /** Of what was taken back nobody has to tell the authority any more. */
  private RegisterRow.Report report(
      Caller caller, RegisterEntry row, RegisterReport report, boolean takenBack, ZoneId zone) {
    var profile = companies.find(caller, row.companyId()).orElseThrow().profile();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    boolean open = report.reported().isEmpty() && !takenBack;
    return new RegisterRow.Report(
        report.dueOn(),
        report.reported(),
        Optional.of(today)
            .filter(day -> open)
            .flatMap(
                day ->
                    reports.finding(
                        profile, row.happenedOn(), report.dueOn(), day, row.document())));
  }

  private List<RegisterSignature> signatures(Collection<Long> ids) {
    return entities
        .createQuery(
            "select s from RegisterSignature s where s.rowId in :ids", RegisterSignature.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  private List<RegisterReport> reports(Collection<Long> ids) {
    return entities
        .createQuery("select r from RegisterReport r where r.rowId in :ids", RegisterReport.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** By row, the number of the row that takes it back. */
  public Map<Long, Integer> correcting(Collection<Long> ids) {
    return entities
        .createQuery(
            "select r.correctsId, r.number from RegisterEntry r where r.correctsId in :ids",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
  }

  private Map<Long, Integer> numbers(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select r.id, r.number from RegisterEntry r where r.id in :ids", Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
  }

  private static <T> Map<Long, T> by(List<T> all, Function<T, Long> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
