package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.ordering.entity.StandingLine;

/**
 * What is left of the lines of standing orders, taken by conditional update alone; a line without a
 * limit always has enough.
 */
@ApplicationScoped
public class StandingLedger {

  @Inject EntityManager entities;

  /** False when less is left: then nothing was taken. */
  public boolean take(StandingLine line, BigDecimal quantity) {
    return line.left().isEmpty() || takeLimited(line, quantity);
  }

  /** What could be taken, at most so much; ends, because each failure means that less is left. */
  public BigDecimal takeUpTo(StandingLine line, BigDecimal quantity) {
    if (line.left().isEmpty()) {
      return quantity;
    }
    var taking = quantity.min(left(line));
    while (taking.signum() > 0 && !takeLimited(line, taking)) {
      taking = quantity.min(left(line));
    }
    return taking;
  }

  /** What is left now, also inside a transaction that already took some. */
  public BigDecimal left(StandingLine line) {
    return entities
        .createQuery("select l.leftQuantity from StandingLine l where l.id = :id", BigDecimal.class)
        .setParameter("id", line.id())
        .getSingleResult();
  }

  /** Without a limit as much as is wanted may be called off. */
  public void limit(StandingLine line, Optional<BigDecimal> limit) {
    var set =
        entities.createNativeQuery(
            limit.isPresent()
                ? "update ordering_standing_line set left_quantity = :limit where id = :id"
                : "update ordering_standing_line set left_quantity = null where id = :id");
    limit.ifPresent(quantity -> set.setParameter("limit", quantity));
    set.setParameter("id", line.id()).executeUpdate();
    entities.refresh(line);
  }

  private boolean takeLimited(StandingLine line, BigDecimal quantity) {
    return entities
            .createNativeQuery(
                """
                update ordering_standing_line set left_quantity = left_quantity - :quantity
                where id = :id and left_quantity >= :quantity
                """)
            .setParameter("quantity", quantity)
            .setParameter("id", line.id())
            .executeUpdate()
        == 1;
  }
}
