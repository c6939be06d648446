package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.receiving.control.Claims;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.control.Discrepancies;
import org.bencao.receiving.control.GoodsCheck;
import org.bencao.receiving.control.ReceivingKeys;
import org.bencao.receiving.entity.Booking;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Discrepancy;

/**
 * Counts what arrived, pack by pack or carton by carton, against the despatch advice (G1 to G3).
 */
@Stateless
public class ReceivingService {

  @Inject Despatches despatches;
  @Inject Discrepancies discrepancies;
  @Inject ReceivingKeys keys;
  @Inject GoodsCheck check;
  @Inject Claims claims;
  @Inject OrderLedger ledger;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Transaction transaction;
  @Inject Clock clock;

  /** Empty when there is no such delivery for a receiver of the caller's site. */
  public Optional<BookResult> book(Caller caller, @Valid BookGoods command) {
    caller.require(Role.RECEIVER);
    long id = identifiers.next();
    var earlier = keys.take(caller, command.key(), command, id);
    if (earlier.isPresent()) {
      return Optional.of(again(earlier.get(), command.key()));
    }
    var despatch = locked(caller, command.despatch().value());
    if (despatch.isEmpty()) {
      transaction.rollBack();
      return Optional.empty();
    }
    return Optional.of(book(caller, id, despatch.get(), command));
  }

  private static BookResult again(ReceivingKeys.Earlier earlier, String key) {
    return earlier.sameContent()
        ? new BookResult.Booked(earlier.subject(), true)
        : refused(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of("key", key));
  }

  /** Orders first, then the delivery: documents lock in the same order. */
  private Optional<Despatch> locked(Caller caller, long despatchId) {
    var seen = despatches.find(caller, despatchId);
    seen.ifPresent(
        found ->
            found.orderIds().forEach(order -> ledger.lock(caller, new PurchaseOrderId(order))));
    return seen.flatMap(found -> despatches.lock(caller, despatchId, Role.RECEIVER));
  }

  private BookResult book(Caller caller, long id, Despatch despatch, BookGoods command) {
    var line = despatch.line(command.position());
    var findings = new ArrayList<Finding>();
    if (!despatch.isOpen()) {
      findings.add(
          Finding.of(
              Reason.DESPATCH_CLOSED, Optional.empty(), Map.of("number", despatch.number())));
    } else if (line.isEmpty()) {
      findings.add(
          Finding.of(
              Reason.UNKNOWN_LINE,
              Optional.empty(),
              Map.of("row", String.valueOf(command.position()), "found", despatch.number())));
    } else {
      findings.addAll(check.findings(caller, despatch, line.get(), command));
    }
    if (findings.stream().anyMatch(Finding::refuses)) {
      transaction.rollBack();
      return new BookResult.Refused(findings);
    }
    count(caller, id, despatch, line.get(), command);
    return new BookResult.Booked(id, false);
  }

  private void count(
      Caller caller, long id, Despatch despatch, DespatchLine line, BookGoods command) {
    var now = clock.instant();
    despatches.add(new Booking(id, despatch, command, caller, now));
    despatch.opened(now);
    line.count(command.state(), command.quantity());
    var order = ledger.lock(caller, new PurchaseOrderId(line.orderId())).orElseThrow();
    write(caller, "booking:" + Tsid.text(id), order, line, command.state(), command.quantity());
    if (command.state() != GoodsState.GOOD) {
      claim(caller, id, despatch, line, order, command);
    }
    audit.record(
        caller,
        despatch.buyerCompanyId(),
        "goods-booked",
        "despatch:" + Tsid.text(despatch.id()),
        Map.of(
            "line", String.valueOf(line.position()),
            "state", command.state().name(),
            "quantity", command.quantity().toPlainString()));
  }

  private void write(
      Caller caller,
      String key,
      LockedOrder order,
      DespatchLine line,
      GoodsState state,
      BigDecimal change) {
    var changes = new ArrayList<QuantityChange>();
    changes.add(change(line, state.kind(), change));
    if (state == GoodsState.OVER) {
      changes.add(change(line, QuantityKind.OVERAGE, change));
    }
    ledger.write(caller, order.id(), key, changes);
  }

  private static QuantityChange change(DespatchLine line, QuantityKind kind, BigDecimal change) {
    return new QuantityChange(line.lineNo(), kind, change, line.position(), line.lot());
  }

  private void claim(
      Caller caller,
      long bookingId,
      Despatch despatch,
      DespatchLine line,
      LockedOrder order,
      BookGoods command) {
    boolean held = command.state() == GoodsState.QUARANTINED || command.state() == GoodsState.OVER;
    var kind = command.kind().orElseGet(() -> usual(command.state()));
    claims.open(
        caller,
        despatch,
        line,
        order,
        new Claims.Finding(
            kind,
            command.quantity(),
            held ? command.quantity() : BigDecimal.ZERO,
            command.lot(),
            command.expiry(),
            command.note(),
            Optional.of(bookingId)));
  }

  private static DiscrepancyKind usual(GoodsState state) {
    return switch (state) {
      case DAMAGED -> DiscrepancyKind.DAMAGED;
      case OVER -> DiscrepancyKind.OVER;
      default -> DiscrepancyKind.OTHER;
    };
  }

  /** Takes a booking back; empty when there is none of the caller's company. */
  public Optional<BookResult> takeBack(Caller caller, String key, long bookingId) {
    caller.require(Role.RECEIVER);
    var booking = despatches.booking(caller, bookingId);
    var despatch = booking.flatMap(found -> locked(caller, found.despatchId()));
    if (despatch.isEmpty()) {
      return Optional.empty();
    }
    long id = identifiers.next();
    var earlier = keys.take(caller, key, "take back " + bookingId, id);
    if (earlier.isPresent()) {
      return Optional.of(again(earlier.get(), key));
    }
    return Optional.of(takeBack(caller, id, despatch.get(), booking.get()));
  }

  private BookResult takeBack(Caller caller, long id, Despatch despatch, Booking booking) {
    var claim = discrepancies.ofBooking(caller, booking.id());
    var refusal = refusal(caller, despatch, booking, claim);
    if (refusal.isPresent()) {
      transaction.rollBack();
      return new BookResult.Refused(List.of(refusal.get()));
    }
    var now = clock.instant();
    var line = despatch.line(booking.position()).orElseThrow();
    despatches.add(Booking.takingBack(id, booking, caller, now));
    line.count(booking.state(), booking.quantity().negate());
    var order = ledger.lock(caller, new PurchaseOrderId(line.orderId())).orElseThrow();
    write(
        caller,
        "booking:" + Tsid.text(id),
        order,
        line,
        booking.state(),
        booking.quantity().negate());
    claim.ifPresent(
        found -> {
          found.takeBack(caller.name(), now);
          check.settle(caller, found);
        });
    audit.record(
        caller,
        despatch.buyerCompanyId(),
        "goods-booking-taken-back",
        "despatch:" + Tsid.text(despatch.id()),
        Map.of("booking", Tsid.text(booking.id())));
    return new BookResult.Booked(id, false);
  }

  private Optional<Finding> refusal(
      Caller caller, Despatch despatch, Booking booking, Optional<Discrepancy> claim) {
    if (!despatch.isOpen()) {
      return Optional.of(
          Finding.of(
              Reason.DESPATCH_CLOSED, Optional.empty(), Map.of("number", despatch.number())));
    }
    boolean gone =
        booking.takesBack().isPresent()
            || despatches.bookings(caller, despatch).stream()
                .anyMatch(one -> one.takesBack().filter(id -> id == booking.id()).isPresent())
            || claim.filter(found -> !found.isOpen()).isPresent();
    return gone
        ? Optional.of(Finding.of(Reason.BOOKING_TAKEN_BACK, Optional.empty(), Map.of()))
        : Optional.empty();
  }

  private static BookResult refused(
      Reason reason, Optional<Integer> line, Map<String, String> facts) {
    return new BookResult.Refused(List.of(Finding.of(reason, line, facts)));
  }
}
