package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-06: a pack holds no more than so many milligrams of a substance. Parameters: the {@code
 * class}, the {@code limit}, that of {@code liquid} forms, and the {@code forms} that are liquid.
 * What cannot be reckoned is refused with it.
 */
@ApplicationScoped
public class PackLimit implements Predicate, PublishPredicate {

  private static final Pattern STRENGTH = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,4})?) ?(mg|g)");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @Override
  public String name() {
    return "pack-limit";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return rule.concerns(facts.seller().profile())
        ? facts.lines().stream()
            .filter(line -> words(rule.table(), "class").stream().anyMatch(line::isOf))
            .flatMap(
                line ->
                    judge(rule, line.facts().offer().item(), Optional.of(line.number())).stream())
            .toList()
        : List.of();
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem offered) {
    return words(rule.table(), "class").stream().anyMatch(offered.classes()::contains)
        ? judge(rule, offered.item(), Optional.empty()).stream().toList()
        : List.of();
  }

  private static Optional<Finding> judge(Rule rule, ItemView item, Optional<Integer> line) {
    var table = rule.table();
    boolean liquid =
        words(table, "forms").stream()
            .anyMatch(form -> item.formZh().contains(form) || item.formEn().contains(form));
    var limit = new BigDecimal(words(table, liquid ? "liquid" : "limit").get(0));
    var held = milligrams(item);
    return held.filter(amount -> amount.compareTo(limit) <= 0).isPresent()
        ? Optional.empty()
        : Optional.of(
            rule.finding(
                line,
                Optional.of(item.approvalNumber()).filter(number -> !number.isEmpty()),
                Optional.empty(),
                Map.of(
                    "item", item.nameEn(),
                    "item_zh", item.nameZh(),
                    "qty",
                        held.map(amount -> amount.stripTrailingZeros().toPlainString()).orElse("?"),
                    "limit", limit.toPlainString())));
  }

  /** In one pack as it is sold; none where strength or packing do not say. */
  private static Optional<BigDecimal> milligrams(ItemView item) {
    var strength = STRENGTH.matcher(item.strength());
    if (!strength.matches()) {
      return Optional.empty();
    }
    var each = new BigDecimal(strength.group(1));
    var milligrams = strength.group(2).equals("g") ? each.multiply(THOUSAND) : each;
    return Optional.of(milligrams.multiply(BigDecimal.valueOf(item.packing().eachesInPack())));
  }
}
