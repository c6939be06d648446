package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/** ORD-01: the quantity is a multiple of what the seller packs, and not below the least. */
@ApplicationScoped
public class OrderMultiple implements Predicate {

  @Override
  public String name() {
    return "order-multiple";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.lines().stream()
        .filter(line -> !fits(line))
        .map(line -> finding(rule, line))
        .toList();
  }

  private static boolean fits(LineFacts line) {
    var offer = line.facts().offer();
    return line.quantity().remainder(multiple(offer)).signum() == 0
        && line.quantity().compareTo(BigDecimal.valueOf(offer.orderMinimum())) >= 0;
  }

  private static Finding finding(Rule rule, LineFacts line) {
    var offer = line.facts().offer();
    boolean belowLeast = line.quantity().remainder(multiple(offer)).signum() == 0;
    int limit = belowLeast ? offer.orderMinimum() : offer.orderMultiple();
    return rule.finding(
        Optional.of(line.number()),
        Optional.empty(),
        Optional.empty(),
        Map.of(
            "qty", line.quantity().stripTrailingZeros().toPlainString(),
            "limit", String.valueOf(limit),
            "qtyUp", next(line.quantity(), offer).toPlainString()));
  }

  /** The next quantity that would do. */
  public static BigDecimal next(BigDecimal quantity, OfferView offer) {
    var least = quantity.max(BigDecimal.valueOf(offer.orderMinimum()));
    var multiple = multiple(offer);
    var packs = least.divide(multiple, 0, java.math.RoundingMode.CEILING);
    return packs.multiply(multiple);
  }

  private static BigDecimal multiple(OfferView offer) {
    return BigDecimal.valueOf(offer.orderMultiple());
  }
}
