package org.bencao.receiving.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Outcome;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkTarget;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Discrepancy;

/** Makes work items of deliveries and claims. */
final class ReceivingItems {

  private final Map<Long, CompanyView> companies;
  private final Map<Long, Despatch> despatches;
  private final ZoneId zone;
  private final Instant now;

  ReceivingItems(
      Map<Long, CompanyView> companies, Map<Long, Despatch> despatches, ZoneId zone, Instant now) {
    this.companies = companies;
    this.despatches = despatches;
    this.zone = zone;
    this.now = now;
  }

  WorkItem delivery(Despatch despatch) {
    var left =
        despatch.lines().stream().map(DespatchLine::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<Instant> due =
        despatch.expectedOn().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    boolean pressing = !despatch.isUntouched() || isOver(due);
    return new WorkItem(
        WorkKind.DELIVERY,
        Optional.empty(),
        Map.of("left", plain(left), "found", plain(despatch.found())),
        Name.same(despatch.number()),
        place(despatch, String.join(", ", despatch.orderNumbers()), Optional.empty()),
        despatch.announcedAt(),
        due,
        Optional.empty(),
        pressing ? Outcome.WARN : Outcome.ALLOW,
        List.of(new WorkTarget(WorkTarget.Kind.DESPATCH, despatch.id())));
  }

  WorkItem claim(WorkKind kind, Discrepancy claim) {
    var despatch = despatches.get(claim.despatchId());
    var line = despatch.line(claim.position()).orElseThrow();
    var due = Optional.of(claim.dueAt());
    var quantity = kind == WorkKind.QUARANTINE ? claim.held() : claim.quantity();
    return new WorkItem(
        kind,
        Optional.empty(),
        Map.of("qty", plain(quantity), "kind", "#receiving.kind." + claim.kind()),
        new Name(line.nameEn(), line.nameZh()),
        place(despatch, claim.number(), Optional.of(claim.lineNo())),
        claim.openedAt(),
        due,
        Optional.of(claim.stake()),
        isOver(due) ? Outcome.REFUSE : Outcome.WARN,
        List.of(
            new WorkTarget(WorkTarget.Kind.DISCREPANCY, claim.id()),
            new WorkTarget(WorkTarget.Kind.DESPATCH, despatch.id())));
  }

  private Place place(Despatch despatch, String number, Optional<Integer> line) {
    var seller = companies.get(despatch.sellerCompanyId());
    return new Place(number, seller.nameEn(), seller.nameZh(), line);
  }

  private boolean isOver(Optional<Instant> due) {
    return due.filter(at -> at.isBefore(now)).isPresent();
  }

  private static String plain(BigDecimal quantity) {
    return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
  }
}
