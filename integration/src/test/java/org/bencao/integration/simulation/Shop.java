package org.bencao.integration.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bencao.integration.simulation.Disturbances.ProcessDied;
import org.bencao.integration.simulation.Disturbances.Refused;
import org.bencao.ordering.boundary.CancelOrder;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.simulation.Trade;

/** The buyers, and what they know of what became of their commands: done, refused, or unknown. */
final class Shop {

  /** A command and its last known outcome. */
  static final class Wish {

    final CompanyView buyer;
    final PlaceOrder command;
    Optional<PlaceOrderResult> outcome = Optional.empty();

    Wish(CompanyView buyer, PlaceOrder command) {
      this.buyer = buyer;
      this.command = command;
    }
  }

  final List<Wish> wishes = new ArrayList<>();

  private final World world;
  private final Portal portal;
  private final int most;
  private final Map<String, CancelOrder> cancellations = new TreeMap<>();

  Shop(World world, Portal portal, int most) {
    this.world = world;
    this.portal = portal;
    this.most = most;
  }

  /** A new order, or an old one once more because nobody knows what became of it. */
  void order() {
    var unknown = wishes.stream().filter(wish -> wish.outcome.isEmpty()).findFirst();
    if (unknown.isPresent() && world.chance.happens(0.5)) {
      place(unknown.get());
    } else if (wishes.size() < most) {
      var wish = wish();
      wishes.add(wish);
      place(wish);
      if (world.chance.happens(world.faults.twice())) {
        place(wish);
      }
    } else {
      unknown.ifPresent(this::place);
    }
  }

  /** So many packs of the seller's offers, one after the other. */
  Wish order(CompanyView seller, int... packs) {
    var offers = Trade.offers(seller);
    var lines = new ArrayList<PlaceOrder.Line>();
    for (int at = 0; at < packs.length; at++) {
      lines.add(new PlaceOrder.Line(offers.get(at), BigDecimal.valueOf(packs[at])));
    }
    var wish = new Wish(Trade.BUYERS.get(0), command(Trade.BUYERS.get(0), seller, lines));
    wishes.add(wish);
    place(wish);
    return wish;
  }

  private PlaceOrder command(CompanyView buyer, CompanyView seller, List<PlaceOrder.Line> lines) {
    return new PlaceOrder(
        "wish-" + wishes.size(), Trade.siteOf(buyer), seller.id(), Optional.empty(), lines);
  }

  private Wish wish() {
    var buyer = world.chance.oneOf(Trade.BUYERS);
    var seller = world.chance.oneOf(Trade.SELLERS);
    var lines =
        Trade.offers(seller).stream()
            .limit(world.chance.between(1, 3))
            .map(offer -> new PlaceOrder.Line(offer, packs(1, 30)))
            .toList();
    return new Wish(buyer, command(buyer, seller, lines));
  }

  private BigDecimal packs(int least, int mostPacks) {
    return BigDecimal.valueOf(world.chance.between(least, mostPacks));
  }

  void place(Wish wish) {
    try {
      var result = portal.places.place(Trade.buyer(wish.buyer), wish.command);
      Violation.unless(
          wish.outcome.isEmpty() || !placed(wish).isPresent() || same(wish, result),
          "rel:I1",
          "the same command was answered otherwise: " + wish.outcome + ", then " + result);
      wish.outcome = Optional.of(result);
      world.trace.note("buyer places " + wish.command.key() + " " + word(result));
    } catch (Refused e) {
      world.trace.note("buyer places " + wish.command.key() + " in vain");
    } catch (ProcessDied e) {
      world.trace.note("buyer places " + wish.command.key() + " and hears nothing");
      throw e;
    }
  }

  private static boolean same(Wish wish, PlaceOrderResult result) {
    return result instanceof PlaceOrderResult.Placed again
        && placed(wish).orElseThrow().number().equals(again.number());
  }

  static Optional<PlaceOrderResult.Placed> placed(Wish wish) {
    return wish.outcome.flatMap(
        result ->
            result instanceof PlaceOrderResult.Placed placed
                ? Optional.of(placed)
                : Optional.empty());
  }

  private static String word(PlaceOrderResult result) {
    return result instanceof PlaceOrderResult.Placed placed ? placed.number() : "refused";
  }

  /** Asks something of an order back, or asks the same again. */
  void cancel() {
    var placed = wishes.stream().flatMap(wish -> placed(wish).stream()).toList();
    if (placed.isEmpty()) {
      return;
    }
    var order = world.chance.oneOf(placed);
    var key = "cancel-" + order.number() + "-" + world.chance.below(2);
    var command = cancellations.computeIfAbsent(key, any -> cancellation(key, order.id()));
    try {
      var buyer = wishes.stream().filter(wish -> placed(wish).equals(Optional.of(order)));
      var result = portal.cancels.ask(Trade.buyer(buyer.findFirst().orElseThrow().buyer), command);
      world.trace.note("buyer asks back " + key + " " + result.orElseThrow().getClass());
    } catch (Refused e) {
      world.trace.note("buyer asks back " + key + " in vain");
    }
  }

  private CancelOrder cancellation(String key, PurchaseOrderId order) {
    var lines = world.chance.happens(0.5) ? Map.<Integer, BigDecimal>of() : Map.of(1, packs(1, 10));
    return new CancelOrder(key, order, lines, "too much");
  }

  /** Asks for an answer to every command whose outcome is not known. */
  void insist() {
    wishes.stream().filter(wish -> wish.outcome.isEmpty()).forEach(this::place);
  }

  /** There is something to order, or to ask for again. */
  boolean isOpen() {
    return wishes.size() < most || !isQuiet();
  }

  boolean hasPlaced() {
    return placed().findAny().isPresent();
  }

  boolean isQuiet() {
    return wishes.stream().noneMatch(wish -> wish.outcome.isEmpty());
  }

  Stream<PlaceOrderResult.Placed> placed() {
    return wishes.stream().flatMap(wish -> placed(wish).stream());
  }
}
