package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Page;
import org.bencao.common.Picture;
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.receiving.control.CountedPacks;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.control.Discrepancies;
import org.bencao.receiving.control.DiscrepancyViews;
import org.bencao.receiving.control.GoodsCheck;
import org.bencao.receiving.control.Release;
import org.bencao.receiving.entity.Discrepancy;
import org.bencao.receiving.entity.Photo;

/** Claims about what arrived, and the goods that are held because of them (G3). */
@Stateless
public class DiscrepancyService {

  private static final int MOST_PHOTOS = 10;

  @Inject Discrepancies discrepancies;
  @Inject Despatches despatches;
  @Inject DiscrepancyViews views;
  @Inject Release release;
  @Inject CountedPacks packs;
  @Inject GoodsCheck check;
  @Inject OrderLedger ledger;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Transaction transaction;
  @Inject Clock clock;
  @Inject Event<ReceiptClosed> closedEvent;
  @Inject Event<PacksMoved> moved;

  /** A picture as it is kept. */
  public record PhotoContent(String mediaType, byte[] bytes) {

    public PhotoContent {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /** A constant number of statements, whatever the size of the page. */
  @Reading
  public Page<DiscrepancyView> list(Caller caller, DiscrepancyFilter filter) {
    caller.require(Despatches.READERS);
    return filter.keyset().page(discrepancies.page(caller, filter), Discrepancy::id, views::of);
  }

  @Reading
  public Optional<DiscrepancyView> find(Caller caller, long id) {
    caller.require(Despatches.READERS);
    return discrepancies.find(caller, id).map(found -> views.of(List.of(found)).get(0));
  }

  /** The claim that a booking opened; none for good packs, and none for who may not see it. */
  public Optional<DiscrepancyView> ofBooking(Caller caller, long bookingId) {
    caller.require(Despatches.READERS);
    return discrepancies.ofBooking(caller, bookingId).flatMap(found -> find(caller, found.id()));
  }

  /** Claims about one order, oldest first. */
  @Reading
  public List<DiscrepancyView> ofOrder(Caller caller, PurchaseOrderId order) {
    caller.require(Despatches.READERS);
    return views.of(discrepancies.ofOrder(caller, order.value()));
  }

  /**
   * The quality department's word on what is held: into stock, or back. Empty when there is no such
   * claim at a site where the caller is quality officer or head of quality.
   */
  public Optional<DecideResult> decide(
      Caller caller, long id, DiscrepancyView.Verdict verdict, @Size(max = 400) String note) {
    caller.require(Role.QUALITY_OFFICER, Role.QUALITY_HEAD);
    return locked(caller, id, Role.QUALITY_OFFICER, Role.QUALITY_HEAD)
        .map(found -> decide(caller, found, verdict, note));
  }

  private DecideResult decide(
      Caller caller, Discrepancy found, DiscrepancyView.Verdict verdict, String note) {
    var despatch = despatches.find(caller, found.despatchId()).orElseThrow();
    var line = despatch.line(found.position()).orElseThrow();
    if (release.isDecided(found, verdict)) {
      return new DecideResult.Decided();
    }
    var refusals = release.refusals(caller, despatch, line, found, verdict, note);
    if (!refusals.isEmpty()) {
      return new DecideResult.Refused(refusals);
    }
    var state = verdict == DiscrepancyView.Verdict.RELEASED ? GoodsState.GOOD : GoodsState.REFUSED;
    var quantity = found.held();
    line.decide(state, quantity);
    var order = new PurchaseOrderId(found.orderId());
    ledger.write(
        caller,
        order,
        "decision:" + Tsid.text(found.id()),
        List.of(
            new QuantityChange(
                line.lineNo(),
                QuantityKind.QUARANTINED,
                quantity.negate(),
                line.position(),
                found.lot()),
            new QuantityChange(
                line.lineNo(), state.kind(), quantity, line.position(), found.lot())));
    var lost =
        found
            .bookingId()
            .filter(id -> state == GoodsState.GOOD)
            .map(id -> packs.release(caller, despatch, line.position(), id))
            .orElse(List.of());
    if (!lost.isEmpty()) {
      transaction.rollBack();
      return new DecideResult.Refused(lost);
    }
    found.decide(verdict, caller.name(), Optional.of(note), clock.instant());
    ledger.tell(
        caller,
        order,
        OrderStory.of(
                state == GoodsState.GOOD ? OrderEvent.GOODS_RELEASED : OrderEvent.GOODS_REFUSED,
                caller.name(),
                Map.of(
                    "qty", quantity.stripTrailingZeros().toPlainString(),
                    "claim", found.number(),
                    "note", note),
                Optional.empty())
            .on(line.lineNo()));
    audit.record(
        caller,
        found.buyerCompanyId(),
        "quarantine-decided",
        "claim:" + Tsid.text(found.id()),
        Map.of("verdict", verdict.name()));
    if (state == GoodsState.GOOD && despatch.closedAt().isPresent()) {
      moved.fire(new PacksMoved(caller, SlipKind.PURCHASE_IN, despatch.id()));
    }
    closedEvent.fire(new ReceiptClosed(caller, List.of(order)));
    return new DecideResult.Decided();
  }

  /** The order is locked before the claim, as everywhere, and the claim read under both locks. */
  private Optional<Discrepancy> locked(Caller caller, long id, Role... roles) {
    return discrepancies
        .orderOf(caller, id)
        .flatMap(order -> ledger.lock(caller, new PurchaseOrderId(order)))
        .flatMap(order -> discrepancies.lock(caller, id, roles));
  }

  /** Nothing more is wanted of the seller; what is still held keeps a claim open. */
  public Optional<DecideResult> close(Caller caller, long id) {
    caller.require(Role.RECEIVER, Role.QUALITY_OFFICER, Role.ACCOUNTS, Role.BUYER);
    return locked(caller, id, Role.RECEIVER, Role.QUALITY_OFFICER, Role.ACCOUNTS, Role.BUYER)
        .map(found -> close(caller, found));
  }

  private DecideResult close(Caller caller, Discrepancy found) {
    if (found.held().signum() > 0) {
      return new DecideResult.Refused(
          List.of(
              Finding.of(
                  Reason.STILL_HELD,
                  Optional.of(found.lineNo()),
                  Map.of(
                      "qty",
                      found.held().stripTrailingZeros().toPlainString(),
                      "claim",
                      found.number()))));
    }
    if (found.isOpen()) {
      found.close(caller.name(), clock.instant());
      check.settle(caller, found);
      audit.record(
          caller,
          found.buyerCompanyId(),
          "claim-closed",
          "claim:" + Tsid.text(found.id()),
          Map.of());
    }
    return new DecideResult.Decided();
  }

  /**
   * A credit note answers claims about an order line, oldest first: those that it covers, with what
   * was credited before, are closed. Packs that were for no claim; empty where there was none. The
   * order is locked by whoever calls.
   */
  public Optional<BigDecimal> credited(
      Caller caller, PurchaseOrderId order, int line, BigDecimal quantity) {
    caller.require(Role.EXCHANGE, Role.SUPPLIER_DESK);
    var found = discrepancies.claimsOf(order.value(), line);
    var left = quantity;
    for (var claim : found) {
      if (claim.held().signum() == 0) {
        left = left.subtract(claim.credit(left));
        if (claim.isCredited()) {
          claim.close(caller.name(), clock.instant());
          check.settle(caller, claim);
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(left);
  }

  /**
   * Keeps a picture with a claim: JPEG, PNG or WebP of up to 5 MB, ten at most. One that is kept
   * already is not kept twice.
   */
  public Optional<DecideResult> addPhoto(Caller caller, long id, String name, byte[] bytes) {
    caller.require(Role.RECEIVER, Role.QUALITY_OFFICER);
    return locked(caller, id, Role.RECEIVER, Role.QUALITY_OFFICER)
        .map(found -> addPhoto(caller, found, name, bytes));
  }

  private DecideResult addPhoto(Caller caller, Discrepancy found, String name, byte[] bytes) {
    if (discrepancies.hasPhoto(found.id(), Sha256.of(bytes))) {
      return new DecideResult.Decided();
    }
    var picture = Picture.of(bytes);
    if (picture.isEmpty() || discrepancies.photosOf(found.id()) >= MOST_PHOTOS) {
      return new DecideResult.Refused(
          List.of(Finding.of(Reason.PHOTO_UNUSABLE, Optional.empty(), Map.of("name", name))));
    }
    discrepancies.add(
        new Photo(
            identifiers.next(),
            found.id(),
            picture.get().mediaType(),
            name.length() > 120 ? name.substring(0, 120) : name,
            bytes,
            caller.name(),
            clock.instant()));
    return new DecideResult.Decided();
  }

  public Optional<PhotoContent> photo(Caller caller, long photoId) {
    caller.require(Despatches.READERS);
    return discrepancies
        .photo(caller, photoId)
        .map(photo -> new PhotoContent(photo.mediaType(), photo.bytes()));
  }
}
