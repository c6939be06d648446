package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.Means.Agreed;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.pricing.boundary.Generic;
import org.bencao.pricing.boundary.Price;

/**
 * APR-04: what is dearer than the same medicine, of whichever make and seller, on a contract of the
 * buyer. Compared is one of the smallest unit, of one strength, at the packs that are ordered. The
 * parameter is the {@code role} that approves.
 */
@ApplicationScoped
public class OffContract implements Predicate {

  private static final int FIRST_STEP = 1;
  private static final int DIGITS = 10;

  @Override
  public String name() {
    return "off-contract";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.means().agreed().isEmpty()
        ? List.of()
        : facts.lines().stream().flatMap(line -> judge(rule, facts, line)).toList();
  }

  private static Stream<Finding> judge(Rule rule, OrderFacts facts, LineFacts line) {
    var price = line.price().filter(one -> one.kind().equals(Price.LIST));
    if (price.isEmpty()) {
      return Stream.empty();
    }
    var item = line.facts().offer().item();
    var each = each(price.get(), item);
    return facts.means().agreed().stream()
        .filter(one -> isLike(one, item, line.quantity(), price.get()))
        .min(Comparator.comparing(one -> each(one.price(), one.item())))
        .filter(one -> each.compareTo(each(one.price(), one.item())) > 0)
        .map(one -> finding(rule, line, one, price.get(), each))
        .stream();
  }

  private static boolean isLike(Agreed one, ItemView item, BigDecimal packs, Price price) {
    return Generic.of(one.item()).isOf(item)
        && one.item().strength().equals(item.strength())
        && one.price().unitPrice().currency().equals(price.unitPrice().currency())
        && packs.compareTo(BigDecimal.valueOf(one.price().from())) >= 0;
  }

  private static BigDecimal each(Price price, ItemView item) {
    return price
        .unitPrice()
        .amount()
        .divide(BigDecimal.valueOf(item.packing().eachesInPack()), DIGITS, RoundingMode.HALF_UP);
  }

  private static Finding finding(
      Rule rule, LineFacts line, Agreed agreed, Price price, BigDecimal each) {
    var item = line.facts().offer().item();
    var dearer =
        each.subtract(each(agreed.price(), agreed.item()))
            .multiply(BigDecimal.valueOf(item.packing().eachesInPack()))
            .multiply(line.quantity());
    var said =
        new HashMap<>(
            ApprovalFacts.of(Role.ofCode(words(rule.table(), "role").get(0)), FIRST_STEP));
    said.putAll(ClassLines.item(line));
    var offer = agreed.offer();
    said.put("other", offer.item().nameEn() + ", " + offer.sellerNameEn());
    said.put("other_zh", offer.item().nameZh() + "（" + offer.sellerNameZh() + "）");
    said.put("amount", ApprovalFacts.text(new Money(dearer, price.unitPrice().currency())));
    return rule.finding(
        Optional.of(line.number()), Optional.of(agreed.price().source()), Optional.empty(), said);
  }
}
