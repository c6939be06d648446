package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.control.DeliveryLock;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.control.PackCheck;
import org.bencao.receiving.control.ReceivingKeys;
import org.bencao.receiving.control.ReturnCheck;
import org.bencao.receiving.control.ReturnStory;
import org.bencao.receiving.control.ReturnViews;
import org.bencao.receiving.control.ReturnableGoods;
import org.bencao.receiving.control.ReturnedPacks;
import org.bencao.receiving.control.Returns;
import org.bencao.receiving.control.ScannedPack;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.GoodsReturn;

/**
 * Packs that a buyer gives back (G5): asked for, authorised by the seller, sent, taken in,
 * credited; never more of a lot than was received of it, however many ask at once.
 */
@Stateless
public class GoodsReturnService {

  private static final Role[] SENDERS = {Role.RECEIVER, Role.QUALITY_OFFICER};
  static final Role[] ASKERS = {Role.BUYER, Role.RECEIVER, Role.QUALITY_OFFICER};

  @Inject Returns returns;
  @Inject ReturnViews views;
  @Inject ReturnCheck check;
  @Inject ReturnStory story;
  @Inject ReturnedPacks packs;
  @Inject Transaction transaction;
  @Inject ReturnableGoods goods;
  @Inject Despatches despatches;
  @Inject DeliveryLock deliveries;
  @Inject OrderLedger ledger;
  @Inject ReceivingKeys keys;
  @Inject Event<PacksMoved> moved;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** A constant number of statements, whatever the size of the page. */
  @Reading
  public Page<ReturnView> list(Caller caller, ReturnFilter filter) {
    caller.require(Despatches.READERS);
    return filter
        .keyset()
        .page(returns.page(caller, filter), GoodsReturn::id, found -> views.of(caller, found));
  }

  /** Nothing for a return of others, as for one that never was. */
  @Reading
  public Optional<ReturnView> find(Caller caller, long id) {
    caller.require(Despatches.READERS);
    return returns
        .find(caller, id)
        .map(found -> views.of(caller, List.of(found)).get(0).with(packs.of(found.id())));
  }

  /** Returns of packs of one order, oldest first. */
  @Reading
  public List<ReturnView> ofOrder(Caller caller, PurchaseOrderId order) {
    caller.require(Despatches.READERS);
    return views.of(caller, returns.ofOrder(caller, order.value()));
  }

  /** What of a delivery may still go back; empty for a delivery at no site of the caller. */
  public Optional<List<Returnable>> returnable(Caller caller, DespatchId id) {
    caller.require(ASKERS);
    return despatches
        .find(caller, id.value())
        .filter(found -> has(caller, found.buyerCompanyId(), found.siteId(), ASKERS))
        .map(found -> goods.of(caller, found));
  }

  /** Empty when there is no such delivery at a site of the caller. */
  public Optional<RequestReturnResult> request(Caller caller, @Valid RequestReturn command) {
    caller.require(ASKERS);
    return deliveries
        .take(caller, command.despatch().value(), ASKERS)
        .map(
            delivery ->
                keys.earlier(caller, command.key(), command)
                    .map(earlier -> again(earlier, command.key()))
                    .orElseGet(() -> request(caller, delivery.despatch(), command)));
  }

  private static RequestReturnResult again(ReceivingKeys.Earlier earlier, String key) {
    return earlier.sameContent()
        ? new RequestReturnResult.Requested(earlier.subject(), true)
        : reused(key);
  }

  private static RequestReturnResult reused(String key) {
    return new RequestReturnResult.Refused(
        List.of(Finding.of(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of("key", key))));
  }

  private RequestReturnResult request(Caller caller, Despatch despatch, RequestReturn command) {
    var findings = check.findings(caller, despatch, command);
    if (findings.stream().anyMatch(Finding::refuses)) {
      return new RequestReturnResult.Refused(findings);
    }
    long id = identifiers.next();
    if (!keys.keep(caller, command.key(), command, id)) {
      return reused(command.key());
    }
    var wanted = wanted(caller, id, despatch, command);
    returns.add(wanted);
    packs.keep(wanted, PackCheck.packs(ScannedPack.of(command.codes())));
    story.tell(caller, wanted, OrderEvent.RETURN_ASKED, Map.of("number", wanted.number()));
    record(caller, wanted, "return-asked");
    return new RequestReturnResult.Requested(id, false);
  }

  private GoodsReturn wanted(Caller caller, long id, Despatch despatch, RequestReturn command) {
    var earlier = returns.ofDespatch(caller, despatch).size();
    var wanted =
        new GoodsReturn(
            id,
            "RT-" + despatch.number() + "-" + (earlier + 1),
            despatch,
            command.reason(),
            command.note(),
            caller.name(),
            clock.instant());
    var known = goods.of(caller, despatch);
    for (var packs : command.packs()) {
      var line = despatch.line(packs.position()).orElseThrow();
      var expiry =
          known.stream()
              .filter(one -> one.position() == line.position() && one.lot().equals(packs.lot()))
              .findFirst()
              .flatMap(Returnable::expiry);
      wanted.add(line, packs.lot(), expiry.or(line::expiry), packs.quantity());
    }
    return wanted;
  }

  /**
   * The seller takes them back under its own number (RMA). Empty when the caller's company is asked
   * for no such return.
   */
  public Optional<DecideResult> authorise(
      Caller caller, long id, @NotBlank @Size(max = 60) String number) {
    return ofSeller(caller, id).map(found -> authorise(caller, found, number));
  }

  private DecideResult authorise(Caller caller, GoodsReturn found, String number) {
    if (found.state() != ReturnState.REQUESTED) {
      boolean same = found.authorisation().filter(number::equals).isPresent();
      return same ? new DecideResult.Decided() : refused(found, Reason.RETURN_DECIDED);
    }
    found.authorise(number, caller.name(), clock.instant());
    story.tell(
        caller,
        found,
        OrderEvent.RETURN_AUTHORISED,
        Map.of("number", found.number(), "authorisation", number));
    return done(caller, found, "return-authorised");
  }

  /** The seller does not take them back. */
  public Optional<DecideResult> refuse(
      Caller caller, long id, @NotBlank @Size(max = 400) String note) {
    return ofSeller(caller, id).map(found -> refuse(caller, found, note));
  }

  private DecideResult refuse(Caller caller, GoodsReturn found, String note) {
    if (found.state() == ReturnState.REFUSED) {
      return new DecideResult.Decided();
    }
    if (found.state() != ReturnState.REQUESTED) {
      return refused(found, Reason.RETURN_DECIDED);
    }
    found.refuse(note, caller.name(), clock.instant());
    story.tell(
        caller, found, OrderEvent.RETURN_REFUSED, Map.of("number", found.number(), "note", note));
    return done(caller, found, "return-refused");
  }

  /** The packs leave the buyer: from here on they are returned (documents 1.1: T). */
  public Optional<DecideResult> send(
      Caller caller, long id, @NotNull Optional<@Size(max = 60) String> tracking) {
    caller.require(SENDERS);
    return locked(caller, id)
        .filter(found -> has(caller, found.buyerCompanyId(), found.siteId(), SENDERS))
        .map(found -> send(caller, found, tracking));
  }

  private DecideResult send(Caller caller, GoodsReturn found, Optional<String> tracking) {
    switch (found.state()) {
      case REQUESTED, REFUSED -> {
        return refused(found, Reason.RETURN_NOT_AUTHORISED);
      }
      case AUTHORISED -> {
        var lost = packs.send(caller, found);
        if (!lost.isEmpty()) {
          transaction.rollBack();
          return new DecideResult.Refused(lost);
        }
        found.send(tracking, caller.name(), clock.instant());
        story.write(caller, found);
        moved.fire(new PacksMoved(caller, SlipKind.RETURN_OUT, found.id()));
        return done(caller, found, "return-sent");
      }
      default -> {
        return new DecideResult.Decided();
      }
    }
  }

  /** The packs are back at the seller. */
  public Optional<DecideResult> arrive(Caller caller, long id) {
    return ofSeller(caller, id).map(found -> arrive(caller, found));
  }

  private DecideResult arrive(Caller caller, GoodsReturn found) {
    switch (found.state()) {
      case SHIPPED_BACK -> {
        found.arrive(caller.name(), clock.instant());
        packs.arrive(caller, found);
        story.tell(caller, found, OrderEvent.RETURN_ARRIVED, Map.of("number", found.number()));
        return done(caller, found, "return-arrived");
      }
      case RECEIVED_BY_SELLER, CREDITED -> {
        return new DecideResult.Decided();
      }
      default -> {
        return refused(found, Reason.RETURN_NOT_SENT);
      }
    }
  }

  /**
   * A credit note gives packs of an order line back that went to the seller, oldest return first.
   * Whether there was one; the order is locked by whoever calls.
   */
  public boolean credited(Caller caller, PurchaseOrderId order, int line, BigDecimal quantity) {
    caller.require(Role.EXCHANGE, Role.SUPPLIER_DESK);
    var left = quantity;
    var sent = returns.uncredited(order.value(), line);
    for (long id : sent) {
      var taken = returns.lock(id).credit(order.value(), line, left, clock.instant());
      left = left.subtract(taken);
    }
    return !sent.isEmpty();
  }

  private Optional<GoodsReturn> ofSeller(Caller caller, long id) {
    caller.require(Role.SUPPLIER_DESK);
    return locked(caller, id)
        .filter(found -> caller.has(Role.SUPPLIER_DESK, found.sellerCompanyId()));
  }

  /** The orders are locked before the return, as everywhere. */
  private Optional<GoodsReturn> locked(Caller caller, long id) {
    var orders =
        returns.ordersOf(caller, id).stream()
            .flatMap(order -> ledger.lock(caller, new PurchaseOrderId(order)).stream())
            .toList();
    return orders.isEmpty() ? Optional.empty() : Optional.of(returns.lock(id));
  }

  private static boolean has(Caller caller, long company, long site, Role... roles) {
    return caller.hasAny(company, site, roles);
  }

  private DecideResult done(Caller caller, GoodsReturn found, String act) {
    record(caller, found, act);
    return new DecideResult.Decided();
  }

  private void record(Caller caller, GoodsReturn found, String act) {
    audit.record(
        caller,
        found.buyerCompanyId(),
        act,
        "return:" + Tsid.text(found.id()),
        Map.of("number", found.number(), "state", found.state().name()));
  }

  private static DecideResult refused(GoodsReturn found, Reason reason) {
    return new DecideResult.Refused(
        List.of(
            Finding.of(
                reason,
                Optional.empty(),
                Map.of(
                    "number",
                    found.number(),
                    "state",
                    "#receiving.return.state." + found.state()))));
  }
}
