package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.Transport;
import org.bencao.compliance.boundary.TransportFacts;
import org.bencao.compliance.boundary.TransportMode;
import org.bencao.compliance.entity.Rule;

/**
 * STO-02: goods that have to be kept cold are carried cold for as long as the way takes.
 *
 * <p>Parameters: by storage, the modes that will do; a box holds its hours.
 */
@ApplicationScoped
public class TransportFits implements TransportPredicate {

  @Override
  public String name() {
    return "transport-fits";
  }

  @Override
  public Optional<Finding> judge(Rule rule, TransportFacts goods) {
    var modes = rule.table().get(goods.storage());
    if (modes == null) {
      return Optional.empty();
    }
    var said = goods.transport().filter(TransportFits::isWhole);
    if (said.isEmpty()) {
      return Optional.of(missing(goods));
    }
    return said.filter(one -> !modes.contains(one.mode().name()) || isLate(one))
        .map(
            one ->
                rule.finding(
                    Optional.of(goods.line()),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(
                        "mode", "#transport." + one.mode(),
                        "hours", String.valueOf(holds(one)),
                        "plan", one.plannedHours().map(String::valueOf).orElse("–"))));
  }

  /** A box without its hours says nothing. */
  private static boolean isWhole(Transport one) {
    return one.mode() != TransportMode.BOX
        || (one.holdsHours().isPresent() && one.plannedHours().isPresent());
  }

  private static boolean isLate(Transport one) {
    return one.mode() == TransportMode.BOX && holds(one) < one.plannedHours().orElse(0);
  }

  private static int holds(Transport one) {
    return one.mode() == TransportMode.BOX ? one.holdsHours().orElse(0) : 0;
  }

  private static Finding missing(TransportFacts goods) {
    return Finding.of(
        Reason.FACT_MISSING,
        Optional.of(goods.line()),
        Map.of(
            "item", goods.itemEn(),
            "item_zh", goods.itemZh(),
            "fact", "#transport.fact"));
  }
}
