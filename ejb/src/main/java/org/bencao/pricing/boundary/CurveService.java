package org.bencao.pricing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.pricing.control.KnownCurves;
import org.bencao.pricing.entity.CurveRow;

/**
 * The curve by which a seller prices what expires soon (F5, P17): from so many days left on, so
 * many per cent of the list price; below the last point it does not sell.
 */
@Stateless
public class CurveService {

  @Inject EntityManager entities;
  @Inject KnownCurves known;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;

  /** The own company's, the most days first; often none. */
  public List<CurvePoint> own(Caller caller) {
    caller.require(Role.SUPPLIER_DESK);
    return known.all().getOrDefault(caller.companyId(), List.of());
  }

  /** Instead of the one before; none: the list holds for everything. */
  public CurveResult set(
      Caller caller, @NotNull @Size(max = 20) List<@NotNull @Valid CurvePoint> points) {
    caller.require(Role.SUPPLIER_DESK);
    var sorted = points.stream().sorted(Comparator.comparing(CurvePoint::days).reversed()).toList();
    for (int at = 1; at < sorted.size(); at++) {
      var more = sorted.get(at - 1);
      var less = sorted.get(at);
      if (less.days() == more.days() || less.percent() >= more.percent()) {
        return new CurveResult.Refused(
            Finding.of(
                Reason.CURVE_RISES,
                Optional.empty(),
                Map.of(
                    "days", String.valueOf(less.days()),
                    "percent", String.valueOf(less.percent()),
                    "limit", String.valueOf(more.percent()))));
      }
    }
    lock.take(ReferenceKind.PRICES);
    entities
        .createQuery(
            "select c from CurveRow c where c.key.sellerCompanyId = :seller", CurveRow.class)
        .setParameter("seller", caller.companyId())
        .getResultStream()
        .forEach(entities::remove);
    entities.flush();
    sorted.forEach(point -> entities.persist(new CurveRow(caller.companyId(), point)));
    audit.record(
        caller,
        caller.companyId(),
        "curve-set",
        "company:" + Tsid.text(caller.companyId()),
        Map.of(
            "points",
            sorted.stream()
                .map(point -> point.days() + ":" + point.percent())
                .collect(Collectors.joining(" "))));
    return new CurveResult.Done();
  }
}
