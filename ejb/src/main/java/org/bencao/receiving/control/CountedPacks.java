package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.control.PackRegister.Arrival;
import org.bencao.receiving.entity.Booking;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.PackStep.Place;

/** Keeps which packs were counted by an act at goods-in, and takes the good ones into stock. */
@ApplicationScoped
public class CountedPacks {

  @Inject PackCheck check;
  @Inject PackRegister register;
  @Inject DeliveredCodes delivered;

  /**
   * Why it cannot be: somebody else has a pack of it by now. The caller then rolls back; nothing
   * where all is well.
   */
  public List<Finding> count(Caller caller, Despatch despatch, long bookingId, BookGoods command) {
    var packs = PackCheck.packs(ScannedPack.of(command.codes()));
    delivered.book(bookingId, packs);
    return command.state() == GoodsState.GOOD
        ? keep(caller, despatch, command.position(), bookingId, packs)
        : List.of();
  }

  public List<PackCode> of(long bookingId) {
    return delivered.ofBooking(bookingId);
  }

  /** What was held goes into stock; findings as above. */
  public List<Finding> release(Caller caller, Despatch despatch, int position, long bookingId) {
    return keep(caller, despatch, position, bookingId, of(bookingId));
  }

  public List<Finding> releasing(
      Caller caller, Despatch despatch, DespatchLine line, long bookingId) {
    var packs = of(bookingId);
    return packs.isEmpty() ? List.of() : check.releasing(caller, despatch, line, packs);
  }

  public List<Finding> uncounting(Caller caller, Despatch despatch, Booking booking) {
    var packs = booking.state() == GoodsState.GOOD ? of(booking.id()) : List.<PackCode>of();
    var line = despatch.line(booking.position()).orElseThrow();
    return packs.isEmpty()
        ? List.of()
        : check.uncounting(caller, despatch, line, booking.id(), packs);
  }

  public void uncount(Caller caller, Despatch despatch, Booking booking) {
    var packs = booking.state() == GoodsState.GOOD ? of(booking.id()) : List.<PackCode>of();
    if (!packs.isEmpty()) {
      register.uncount(caller, place(despatch), booking.id(), packs);
    }
  }

  private List<Finding> keep(
      Caller caller, Despatch despatch, int position, long bookingId, List<PackCode> packs) {
    var arrival = new Arrival(place(despatch), despatch.sellerCompanyId(), bookingId);
    var lost = register.receive(caller, arrival, packs);
    return lost.isEmpty()
        ? List.of()
        : check.lost(caller, despatch, despatch.line(position).orElseThrow(), lost);
  }

  private static Place place(Despatch despatch) {
    return new Place(despatch.buyerCompanyId(), despatch.siteId());
  }
}
