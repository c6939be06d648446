package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.boundary.SentLot;
import org.bencao.ordering.boundary.TakenLot;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.QuantityFact;

/**
 * What a despatch does to a line: shipping confirms what was not confirmed yet, first the
 * unanswered, then the back-ordered, the offered and the rejected; what is beyond is excess
 * (documents 1.2 L3, 1.5 rows 30 to 33).
 */
@ApplicationScoped
public class DespatchTaking {

  @Inject Orders orders;
  @Inject OpenPromises promises;
  @Inject OrderWorth worth;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  public List<TakenLot> take(
      Caller caller, PurchaseOrder order, String documentKey, List<SentLot> lots) {
    var promised = new TreeSet<Long>();
    var taken = new ArrayList<TakenLot>();
    for (var lot : lots) {
      var line = order.line(lot.line()).orElseThrow();
      var rejected = line.rejected();
      taken.add(new Taking(line, documentKey, lot).take());
      if (line.rejected().compareTo(rejected) != 0) {
        promised.add(line.offerId());
      }
    }
    worth.changed(caller, order);
    promises.countAgain(promised);
    return taken;
  }

  /** One lot on its line. */
  private final class Taking {

    private final OrderLine line;
    private final String documentKey;
    private final SentLot lot;
    private BigDecimal missing;
    private final Set<Reason> reasons = new LinkedHashSet<>();

    Taking(OrderLine line, String documentKey, SentLot lot) {
      this.line = line;
      this.documentKey = documentKey;
      this.lot = lot;
    }

    TakenLot take() {
      boolean unanswered = line.unanswered().compareTo(line.wanted()) == 0;
      var open = line.confirmed().subtract(line.fulfilment().despatched());
      missing = lot.quantity().subtract(open).max(BigDecimal.ZERO);
      var implied = BigDecimal.ZERO;
      implied = implied.add(imply(line.unanswered(), Optional.empty(), Reason.SHIPPED_UNCONFIRMED));
      implied =
          implied.add(
              imply(
                  line.backOrdered(),
                  Optional.of(QuantityKind.BACK_ORDERED),
                  Reason.SHIPPED_UNCONFIRMED));
      implied =
          implied.add(
              imply(
                  line.offered(),
                  Optional.of(QuantityKind.OFFERED),
                  Reason.SUBSTITUTE_NOT_CONSENTED));
      implied =
          implied.add(
              imply(line.rejected(), Optional.of(QuantityKind.REJECTED), Reason.SHIPPED_REJECTED));
      write(QuantityKind.CONFIRMED, implied);
      write(QuantityKind.DESPATCHED, lot.quantity().subtract(missing));
      write(QuantityKind.EXCESS, missing);
      if (missing.signum() > 0) {
        reasons.add(
            line.cancelled().signum() > 0 ? Reason.SHIPPED_CANCELLED : Reason.QTY_EXCEEDS_OPEN);
      }
      if (!unanswered) {
        // a back order that is released by shipping it is what was promised
        reasons.remove(Reason.SHIPPED_UNCONFIRMED);
      }
      return new TakenLot(
          lot.line(),
          lot.documentLine(),
          lot.quantity().subtract(missing),
          missing,
          lot.lot(),
          List.copyOf(reasons));
    }

    private BigDecimal imply(BigDecimal from, Optional<QuantityKind> kind, Reason why) {
      var taken = from.min(missing);
      if (taken.signum() > 0) {
        missing = missing.subtract(taken);
        reasons.add(why);
        kind.ifPresent(sum -> write(sum, taken.negate()));
      }
      return taken;
    }

    private void write(QuantityKind kind, BigDecimal change) {
      if (change.signum() != 0) {
        var fact = new QuantityChange(lot.line(), kind, change, lot.documentLine(), lot.lot());
        orders.add(new QuantityFact(identifiers.next(), line, fact, documentKey, clock.instant()));
        line.change(kind, change);
      }
    }
  }
}
