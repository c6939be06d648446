package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * buyer. Compared is one of the smallest unit, of one strength, at as many as are ordered. The
 * parameter is the {@code role} that approves.
 */
@ApplicationScoped
public class OffContract implements Predicate {

  private static final Set<String> AGREED = Set.of(Price.CONTRACT, Price.TENDER);
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
    var price = line.price().filter(one -> !AGREED.contains(one.kind()));
    if (price.isEmpty()) {
      return Stream.empty();
    }
    var item = line.facts().offer().item();
    var each = each(price.get(), item);
    return facts.means().agreed().stream()
        .filter(one -> isLike(one, item, units(facts, item), price.get()))
        .min(Comparator.comparing(one -> each(one.price(), one.item())))
        .filter(one -> each.compareTo(each(one.price(), one.item())) > 0)
        .map(one -> finding(rule, line, one, price.get(), each))
        .stream();
  }

  /** Of the smallest unit, in all lines of the item. */
  private static BigDecimal units(OrderFacts facts, ItemView item) {
    return facts.lines().stream()
        .filter(line -> line.facts().offer().item().id() == item.id())
        .map(LineFacts::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .multiply(BigDecimal.valueOf(item.packing().eachesInPack()));
  }

  private static boolean isLike(Agreed one, ItemView item, BigDecimal units, Price price) {
    return Generic.of(one.item()).isOf(item)
        && FoldedText.of(one.item().strength()).equals(FoldedText.of(item.strength()))
        && one.price().unitPrice().currency().equals(price.unitPrice().currency())
        && units.compareTo(
                BigDecimal.valueOf(one.price().from())
                    .multiply(BigDecimal.valueOf(one.item().packing().eachesInPack())))
            >= 0;
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
    said.put("other", agreed.item().nameEn() + ", " + agreed.seller().nameEn());
    said.put("other_zh", agreed.item().nameZh() + "（" + agreed.seller().nameZh() + "）");
    said.put("amount", ApprovalFacts.text(new Money(dearer, price.unitPrice().currency())));
    return rule.finding(
        Optional.of(line.number()), Optional.of(agreed.price().source()), Optional.empty(), said);
  }
}
