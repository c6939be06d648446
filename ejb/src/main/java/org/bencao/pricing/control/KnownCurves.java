package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;
import org.bencao.pricing.boundary.CurvePoint;
import org.bencao.pricing.entity.CurveRow;

/** The curves of sellers for what expires soon, as they are remembered; most have none. */
@ApplicationScoped
public class KnownCurves {

  private static final int MOST = 10_000;

  @Inject ReferenceReading reading;

  private final ReferenceMemory<Long, List<CurvePoint>> curves =
      new ReferenceMemory<>(ReferenceKind.PRICES, MOST);

  /** By seller, the most days first; sellers without one are absent. */
  public Map<Long, List<CurvePoint>> of(Collection<Long> sellers) {
    var found = new HashMap<Long, List<CurvePoint>>();
    reading
        .all(curves, sellers, KnownCurves::read)
        .forEach(
            (seller, points) -> {
              if (!points.isEmpty()) {
                found.put(seller, points);
              }
            });
    return found;
  }

  private static Map<Long, List<CurvePoint>> read(EntityManager entities, Set<Long> sellers) {
    var bySeller = new HashMap<Long, List<CurvePoint>>();
    sellers.forEach(seller -> bySeller.put(seller, new ArrayList<>()));
    entities
        .createQuery(
            """
            select c from CurveRow c where c.key.sellerCompanyId in :sellers
            order by c.key.days desc
            """,
            CurveRow.class)
        .setParameter("sellers", sellers)
        .getResultStream()
        .forEach(row -> bySeller.get(row.sellerCompanyId()).add(row.point()));
    return bySeller;
  }

  /** Per cent of the list on that day for what expires on another; none where it is not sold. */
  public static Optional<Integer> percent(List<CurvePoint> curve, LocalDate day, LocalDate expiry) {
    long left = ChronoUnit.DAYS.between(day, expiry);
    return curve.stream()
        .filter(point -> point.days() <= left)
        .map(CurvePoint::percent)
        .findFirst();
  }
}
