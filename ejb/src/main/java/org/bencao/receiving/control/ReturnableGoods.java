package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.boundary.Returnable;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.GoodsReturn;

/**
 * How many packs of each lot of a delivery may still go back: those that were counted good or freed
 * from quarantine. What is damaged, held or refused goes back under its claim.
 */
@ApplicationScoped
public class ReturnableGoods {

  @Inject Despatches despatches;
  @Inject Discrepancies discrepancies;
  @Inject Returns returns;

  private record Lot(int position, Optional<String> lot) {}

  private record Counted(Lot lot, Optional<LocalDate> expiry, BigDecimal packs) {}

  /** By line, then by lot; a constant number of statements. */
  public List<Returnable> of(Caller caller, Despatch despatch) {
    var others = returns.ofDespatch(caller, despatch);
    return Stream.concat(booked(caller, despatch), released(caller, despatch))
        .collect(Collectors.groupingBy(Counted::lot))
        .entrySet()
        .stream()
        .map(lot -> returnable(despatch, others, lot.getKey(), lot.getValue()))
        .filter(found -> found.good().signum() > 0)
        .sorted(
            Comparator.comparing(Returnable::position)
                .thenComparing(found -> found.lot().orElse("")))
        .toList();
  }

  private Stream<Counted> booked(Caller caller, Despatch despatch) {
    return despatches.bookings(caller, despatch).stream()
        .filter(booking -> booking.state() == GoodsState.GOOD)
        .map(
            booking ->
                new Counted(
                    new Lot(booking.position(), booking.lot()),
                    booking.expiry(),
                    booking.quantity()));
  }

  private Stream<Counted> released(Caller caller, Despatch despatch) {
    return discrepancies.ofDespatch(caller, despatch.id()).stream()
        .filter(claim -> claim.verdict().filter(found -> found == Verdict.RELEASED).isPresent())
        .map(
            claim ->
                new Counted(
                    new Lot(claim.position(), claim.lot()), claim.expiry(), claim.quantity()));
  }

  private static Returnable returnable(
      Despatch despatch, List<GoodsReturn> others, Lot lot, List<Counted> counted) {
    var line = despatch.line(lot.position()).orElseThrow();
    var good = sum(counted.stream().map(Counted::packs));
    var taken = sum(others.stream().map(other -> other.taking(lot.position(), lot.lot())));
    var expiry = counted.stream().flatMap(one -> one.expiry().stream()).findFirst();
    return of(line, lot, expiry, good, good.subtract(taken));
  }

  private static Returnable of(
      DespatchLine line, Lot lot, Optional<LocalDate> expiry, BigDecimal good, BigDecimal left) {
    return new Returnable(
        line.position(),
        new PurchaseOrderId(line.orderId()),
        line.lineNo(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        lot.lot(),
        expiry,
        good,
        left);
  }

  private static BigDecimal sum(Stream<BigDecimal> parts) {
    return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
