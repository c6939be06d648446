package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.document.LotQuantity;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.RequestReturnResult.Requested;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** What the two sides of a trade do about goods that go back. */
final class Returning {

  private static final AtomicInteger KEYS = new AtomicInteger();

  private final GoodsReturnService returns;
  private final Trade trade;
  private Medicine last;

  Returning(TestContainer container, Trade trade) {
    this.returns = container.get(GoodsReturnService.class);
    this.trade = trade;
  }

  Caller desk() {
    return Market.caller(trade.seller(), Role.SUPPLIER_DESK);
  }

  /** An order whose packs are counted good to the end, lot by lot: L1, L2 and so on. */
  Placed received(String delivery, int... lots) {
    return received(trade.medicine(), delivery, lots);
  }

  Placed received(Medicine medicine, String delivery, int... lots) {
    last = medicine;
    var order = trade.place(trade.of(medicine, Arrays.stream(lots).sum()));
    var sent =
        IntStream.range(0, lots.length)
            .mapToObj(at -> AdviceFixture.lot("L" + (at + 1), trade.day(700), lots[at]))
            .toArray(LotQuantity[]::new);
    trade.send(trade.advice(delivery, order).sends(1, medicine, sent));
    for (int at = 0; at < lots.length; at++) {
      trade.book(delivery, at + 1, GoodsState.GOOD, lots[at]);
    }
    trade.close(delivery);
    return order;
  }

  /** What was received last. */
  Medicine medicine() {
    return last;
  }

  RequestReturn wanted(String delivery, RequestReturn.Packs... packs) {
    return wanted(delivery, ReturnReason.NOT_NEEDED, packs);
  }

  RequestReturn wanted(String delivery, ReturnReason reason, RequestReturn.Packs... packs) {
    return new RequestReturn(
        "return key " + KEYS.incrementAndGet(),
        trade.despatch(delivery).row().id(),
        reason,
        Optional.empty(),
        List.of(packs),
        List.of());
  }

  /** The same, naming packs. */
  static RequestReturn naming(RequestReturn wanted, String... codes) {
    return new RequestReturn(
        wanted.key(),
        wanted.despatch(),
        wanted.reason(),
        wanted.note(),
        wanted.packs(),
        List.of(codes));
  }

  static RequestReturn.Packs packs(int position, String lot, int quantity) {
    return new RequestReturn.Packs(position, Optional.of(lot), BigDecimal.valueOf(quantity));
  }

  RequestReturnResult ask(RequestReturn wanted) {
    return returns.request(trade.receiver(), wanted).orElseThrow();
  }

  long asked(String delivery, RequestReturn.Packs... packs) {
    return ((Requested) ask(wanted(delivery, packs))).returnId();
  }

  List<Reason> refused(RequestReturn wanted) {
    return reasons(((RequestReturnResult.Refused) ask(wanted)).findings());
  }

  static List<Reason> reasons(List<Finding> findings) {
    return findings.stream().map(Finding::reason).toList();
  }

  static List<Reason> reasons(Optional<DecideResult> result) {
    return reasons(((DecideResult.Refused) result.orElseThrow()).findings());
  }

  Optional<DecideResult> authorise(long id, String number) {
    return returns.authorise(desk(), id, number);
  }

  Optional<DecideResult> refuse(long id) {
    return returns.refuse(desk(), id, "not our lot");
  }

  Optional<DecideResult> send(long id) {
    return returns.send(trade.receiver(), id, Optional.of("SF1002"));
  }

  Optional<DecideResult> arrive(long id) {
    return returns.arrive(desk(), id);
  }

  ReturnView view(long id) {
    return returns.find(trade.receiver(), id).orElseThrow();
  }

  List<BigDecimal> left(String delivery) {
    return returns
        .returnable(trade.receiver(), trade.despatch(delivery).row().id())
        .orElseThrow()
        .stream()
        .map(Returnable::left)
        .toList();
  }
}
