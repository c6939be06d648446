package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentItem;
import org.bencao.document.LotQuantity;

/** Puts goods into cartons, lot by lot, as the scenario of their line wants it. */
final class Packing {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private final Lots lots;
  private final Cartons cartons;

  Packing(Lots lots, Cartons cartons) {
    this.lots = lots;
    this.cartons = cartons;
  }

  /** What leaves with this despatch; its parts come to no more than what is to be shipped. */
  List<LotQuantity> pack(Standing standing, DocumentItem item) {
    var all = standing.quantity(standing.toShip());
    var scenario = standing.scenario();
    return switch (scenario.number()) {
      case 25 -> List.of(bad(item, all, scenario));
      case 28 -> List.of(lots.untold(all, cartons.ordinary()));
      case 29 ->
          scenario.form() == 1
              ? List.of(lots.good(item, all, cartons.reused()))
              : inTwoCartons(item, all);
      case 30 -> inTwoLots(standing, item, all);
      default -> List.of(lots.good(item, all, cartons.ordinary()));
    };
  }

  private LotQuantity bad(DocumentItem item, Quantity all, Scenario scenario) {
    var carton = cartons.ordinary();
    return scenario.form() == 1
        ? lots.expired(item, all, carton)
        : lots.shortDated(item, all, carton);
  }

  private List<LotQuantity> inTwoCartons(DocumentItem item, Quantity all) {
    var half = part(all, TWO);
    return filled(
        lots.good(item, half, cartons.ordinary()),
        lots.good(item, less(all, half), cartons.second()));
  }

  /** A third of one lot and a third of another leave first, each in its carton, then the rest. */
  private List<LotQuantity> inTwoLots(Standing standing, DocumentItem item, Quantity all) {
    var third = part(all, THREE);
    if (standing.shipped().signum() > 0 || third.value().signum() == 0) {
      return List.of(lots.other(item, all, cartons.ordinary()));
    }
    return List.of(
        lots.good(item, third, cartons.ordinary()), lots.other(item, third, cartons.second()));
  }

  private static List<LotQuantity> filled(LotQuantity... parts) {
    return Stream.of(parts).filter(part -> part.quantity().value().signum() > 0).toList();
  }

  private static Quantity part(Quantity all, BigDecimal of) {
    return new Quantity(all.value().divide(of, 0, RoundingMode.DOWN), all.unit());
  }

  private static Quantity less(Quantity all, Quantity part) {
    return new Quantity(all.value().subtract(part.value()), all.unit());
  }
}
