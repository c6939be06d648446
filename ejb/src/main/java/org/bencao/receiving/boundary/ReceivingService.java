package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.receiving.control.Claims;
import org.bencao.receiving.control.CountedPacks;
import org.bencao.receiving.control.DeliveryLock;
import org.bencao.receiving.control.DeliveryLock.Locked;
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

  @Inject DeliveryLock deliveries;
  @Inject Despatches despatches;
  @Inject Discrepancies discrepancies;
  @Inject ReceivingKeys keys;
  @Inject GoodsCheck check;
  @Inject CountedPacks packs;
  @Inject Claims claims;
  @Inject OrderLedger ledger;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Transaction transaction;
  @Inject Clock clock;

  /** Empty when there is no such delivery for a receiver of the caller's site. */
  public Optional<BookResult> book(Caller caller, @Valid BookGoods command) {
    caller.require(Role.RECEIVER);
    return deliveries
        .take(caller, command.despatch().value(), Role.RECEIVER)
        .map(
            delivery ->
                keys.earlier(caller, command.key(), command)
                    .map(earlier -> again(earlier, command.key()))
                    .orElseGet(() -> book(caller, delivery, command)));
  }

  /**
   * What stands against it today, without counting anything. Empty when there is no such delivery
   * for a receiver of the caller's site.
   */
  public Optional<List<Finding>> check(Caller caller, @Valid BookGoods command) {
    caller.require(Role.RECEIVER);
    return despatches
        .find(caller, command.despatch().value())
        .filter(found -> caller.has(Role.RECEIVER, found.buyerCompanyId(), found.siteId()))
        .map(found -> findings(caller, found, command));
  }

  private static BookResult again(ReceivingKeys.Earlier earlier, String key) {
    return earlier.sameContent() ? new BookResult.Booked(earlier.subject(), true) : reused(key);
  }

  private static BookResult reused(String key) {
    return refused(Finding.of(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of("key", key)));
  }

  private BookResult book(Caller caller, Locked delivery, BookGoods command) {
    var despatch = delivery.despatch();
    var findings = findings(caller, despatch, command);
    if (findings.stream().anyMatch(Finding::refuses)) {
      return new BookResult.Refused(findings);
    }
    long id = identifiers.next();
    if (!keys.keep(caller, command.key(), command, id)) {
      return reused(command.key());
    }
    var line = despatch.line(command.position()).orElseThrow();
    var reasons = check.reasons(caller, despatch, line, command);
    count(caller, id, delivery, line, command, reasons);
    // somebody else may have counted or sold a pack meanwhile
    var lost = packs.count(caller, despatch, id, command);
    if (lost.isEmpty()) {
      return new BookResult.Booked(id, false);
    }
    transaction.rollBack();
    return new BookResult.Refused(lost);
  }

  private List<Finding> findings(Caller caller, Despatch despatch, BookGoods command) {
    if (!despatch.isOpen()) {
      return List.of(closed(despatch));
    }
    return despatch
        .line(command.position())
        .map(line -> check.findings(caller, despatch, line, command))
        .orElseGet(
            () ->
                List.of(
                    Finding.of(
                        Reason.UNKNOWN_LINE,
                        Optional.empty(),
                        Map.of(
                            "row",
                            String.valueOf(command.position()),
                            "found",
                            despatch.number()))));
  }

  private static Finding closed(Despatch despatch) {
    return Finding.of(
        Reason.DESPATCH_CLOSED, Optional.empty(), Map.of("number", despatch.number()));
  }

  private void count(
      Caller caller,
      long id,
      Locked delivery,
      DespatchLine line,
      BookGoods command,
      List<Finding> reasons) {
    var now = clock.instant();
    var despatch = delivery.despatch();
    var booking = new Booking(id, despatch, line, command, caller, now);
    despatches.add(booking);
    despatch.opened(now);
    line.count(command.state(), command.quantity());
    var order = delivery.order(line);
    write(caller, order, line, booking);
    if (command.state() != GoodsState.GOOD) {
      claim(caller, id, despatch, line, order, command, reasons);
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

  /** What was counted stands under the lot that was found, which need not be the one advised. */
  private void write(Caller caller, LockedOrder order, DespatchLine line, Booking booking) {
    var changes = new ArrayList<QuantityChange>();
    changes.add(change(line, booking.state().kind(), booking));
    if (booking.state() == GoodsState.OVER) {
      changes.add(change(line, QuantityKind.OVERAGE, booking));
    }
    ledger.write(caller, order.id(), "booking:" + Tsid.text(booking.id()), changes);
  }

  private static QuantityChange change(DespatchLine line, QuantityKind kind, Booking booking) {
    return new QuantityChange(
        line.lineNo(), kind, booking.quantity(), line.position(), booking.lot());
  }

  private void claim(
      Caller caller,
      long bookingId,
      Despatch despatch,
      DespatchLine line,
      LockedOrder order,
      BookGoods command,
      List<Finding> reasons) {
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
            reasons,
            Optional.of(bookingId)));
  }

  private static DiscrepancyKind usual(GoodsState state) {
    return switch (state) {
      case DAMAGED -> DiscrepancyKind.DAMAGED;
      case OVER -> DiscrepancyKind.OVER;
      default -> DiscrepancyKind.OTHER;
    };
  }

  /** Takes a booking back; empty when there is none of the caller's company and site. */
  public Optional<BookResult> takeBack(
      Caller caller, @NotNull @Size(min = 8, max = 80) String key, long bookingId) {
    caller.require(Role.RECEIVER);
    return despatches
        .booking(caller, bookingId)
        .flatMap(
            booking ->
                deliveries
                    .take(caller, booking.despatchId(), Role.RECEIVER)
                    .map(
                        delivery ->
                            keys.earlier(caller, key, takingBack(booking))
                                .map(earlier -> again(earlier, key))
                                .orElseGet(() -> takeBack(caller, key, delivery, booking))));
  }

  private static String takingBack(Booking booking) {
    return "take back " + booking.id();
  }

  private BookResult takeBack(Caller caller, String key, Locked delivery, Booking booking) {
    var despatch = delivery.despatch();
    var claim = discrepancies.ofBooking(caller, booking.id());
    var refusals = refusals(caller, despatch, booking, claim);
    if (!refusals.isEmpty()) {
      return new BookResult.Refused(refusals);
    }
    long id = identifiers.next();
    if (!keys.keep(caller, key, takingBack(booking), id)) {
      return reused(key);
    }
    var now = clock.instant();
    var line = despatch.line(booking.position()).orElseThrow();
    var back = Booking.takingBack(id, booking, caller, now);
    despatches.add(back);
    line.count(back.state(), back.quantity());
    write(caller, delivery.order(line), line, back);
    packs.uncount(caller, despatch, booking);
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

  private List<Finding> refusals(
      Caller caller, Despatch despatch, Booking booking, Optional<Discrepancy> claim) {
    if (!despatch.isOpen()) {
      return List.of(closed(despatch));
    }
    boolean gone =
        booking.takesBack().isPresent()
            || despatches.bookings(caller, despatch).stream()
                .anyMatch(one -> one.takesBack().filter(id -> id == booking.id()).isPresent())
            || claim.filter(found -> !found.isOpen() || found.verdict().isPresent()).isPresent();
    return gone
        ? List.of(Finding.of(Reason.BOOKING_TAKEN_BACK, Optional.empty(), Map.of()))
        : packs.uncounting(caller, despatch, booking);
  }

  private static BookResult refused(Finding finding) {
    return new BookResult.Refused(List.of(finding));
  }
}
