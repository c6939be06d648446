package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Discrepancy;

/** Opens claims: number, stake, owner and a clock of two business days (STO-06). */
@ApplicationScoped
public class Claims {

  @Inject Discrepancies discrepancies;
  @Inject OrderLedger ledger;
  @Inject CompanyService companies;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /**
   * What was found.
   *
   * @param held of the quantity, what lies in quarantine now
   * @param reasons what rules have against the packs
   */
  public record Finding(
      DiscrepancyKind kind,
      BigDecimal quantity,
      BigDecimal held,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      Optional<String> note,
      List<org.bencao.common.Finding> reasons,
      Optional<Long> bookingId) {}

  public Discrepancy open(
      Caller caller, Despatch despatch, DespatchLine line, LockedOrder order, Finding found) {
    var now = clock.instant();
    var orderLine = order.line(line.lineNo()).orElseThrow();
    var number = "CL-" + order.number() + "-" + (discrepancies.countOf(line.orderId()) + 1);
    var discrepancy =
        new Discrepancy(
            identifiers.next(),
            despatch,
            line,
            new Discrepancy.Found(
                number,
                found.kind(),
                found.quantity(),
                found.held(),
                orderLine.agreedPrice().times(new Quantity(found.quantity(), line.unit())),
                found.lot().or(line::lot),
                found.expiry().or(line::expiry),
                found.note(),
                found.reasons(),
                found.bookingId(),
                caller.id(),
                caller.name(),
                now,
                due(caller, despatch.siteId(), now)));
    discrepancies.add(discrepancy);
    ledger.open(caller, order.id(), step(caller, orderLine, discrepancy));
    return discrepancy;
  }

  private static OrderStory step(Caller caller, LockedLine line, Discrepancy discrepancy) {
    return new OrderStory(
        OrderEvent.EXCEPTION_OPENED,
        caller.name(),
        Optional.of(line.number()),
        Optional.of(Reason.DISCREPANCY),
        Map.of(
            "kind", "#receiving.kind." + discrepancy.kind(),
            "qty", discrepancy.quantity().stripTrailingZeros().toPlainString(),
            "item", line.nameEn(),
            "item_zh", line.nameZh(),
            "claim", discrepancy.number()),
        Optional.empty());
  }

  private Instant due(Caller caller, long siteId, Instant now) {
    var site = companies.site(caller, siteId).orElseThrow();
    return ClaimClock.due(now, ZoneId.of(site.zone()));
  }
}
