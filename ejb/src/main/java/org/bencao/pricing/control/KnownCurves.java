package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;
import org.bencao.pricing.boundary.CurvePoint;
import org.bencao.pricing.entity.CurveRow;

/** The curves of sellers for what expires soon, as they are remembered; most have none. */
@ApplicationScoped
public class KnownCurves {

  /** There are few: all of them are one thing to remember. */
  private static final String ALL = "all";

  @Inject ReferenceReading reading;

  private final ReferenceMemory<String, Map<Long, List<CurvePoint>>> curves =
      new ReferenceMemory<>(ReferenceKind.PRICES, 1);

  /** By seller, the most days first; sellers without one are absent. */
  public Map<Long, List<CurvePoint>> all() {
    return reading.one(curves, ALL, KnownCurves::read).orElse(Map.of());
  }

  private static Map<String, Map<Long, List<CurvePoint>>> read(
      EntityManager entities, Set<String> keys) {
    return Map.of(
        ALL,
        entities
            .createQuery("select c from CurveRow c order by c.key.days desc", CurveRow.class)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    CurveRow::sellerCompanyId,
                    Collectors.mapping(CurveRow::point, Collectors.toList()))));
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
