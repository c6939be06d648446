package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Sha256;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.Twin;
import org.bencao.ordering.entity.PurchaseOrder;

/** Orders of just the same goods for the same site from the same seller (ORD-02). */
@ApplicationScoped
public class Twins {

  @Inject Orders orders;

  /** The same for the same packs of the same offers, in whatever lines. */
  static byte[] hash(OrderFacts order) {
    var packs = new TreeMap<Long, BigDecimal>();
    order
        .lines()
        .forEach(line -> packs.merge(line.facts().offer().id(), line.quantity(), BigDecimal::add));
    return Sha256.of(
        order.place().site().id()
            + "|"
            + order.seller().id()
            + "|"
            + packs.entrySet().stream()
                .map(
                    one -> one.getKey() + "x" + one.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(",")));
  }

  public OrderFacts known(OrderFacts order) {
    return known(List.of(order)).get(order.seller().id());
  }

  /** By seller, knowing the last of each, whenever it was placed; one statement. */
  Map<Long, OrderFacts> known(Collection<OrderFacts> orders) {
    var hashes = new HashMap<Long, byte[]>();
    orders.stream()
        .filter(one -> !one.lines().isEmpty())
        .forEach(one -> hashes.put(one.seller().id(), hash(one)));
    var twins = hashes.isEmpty() ? Map.<Long, Twin>of() : last(hashes.values());
    return orders.stream()
        .collect(
            Collectors.toMap(
                one -> one.seller().id(),
                one -> one.after(Optional.ofNullable(twins.get(one.seller().id())))));
  }

  private Map<Long, Twin> last(Collection<byte[]> hashes) {
    return orders.lastOfGoods(hashes).stream()
        .collect(
            Collectors.toMap(
                PurchaseOrder::sellerCompanyId, one -> new Twin(one.number(), one.placedAt())));
  }
}
