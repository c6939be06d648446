package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-06: a pack holds no more than so many milligrams of a substance. Parameters: the {@code
 * class}, the {@code substance} as the English names of compounds have it, the {@code limit}, that
 * of {@code liquid} forms, and the {@code forms} that are liquid. What cannot be reckoned is
 * refused with it.
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
    var held = milligrams(item, words(table, "substance"));
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

  /** In one pack as it is sold; none where name, strength or packing do not say. */
  private static Optional<BigDecimal> milligrams(ItemView item, List<String> substances) {
    return strength(item, substances)
        .map(each -> each.multiply(BigDecimal.valueOf(item.packing().eachesInPack())));
  }

  /** Of a compound that whose place in the name is the substance's. */
  private static Optional<BigDecimal> strength(ItemView item, List<String> substances) {
    var parts = Arrays.stream(item.strength().split("/")).map(PackLimit::milligrams).toList();
    if (parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    var names = item.nameEn().toLowerCase(Locale.ROOT).split(", and |, | and ");
    var places =
        IntStream.range(0, names.length)
            .filter(at -> substances.stream().anyMatch(names[at]::contains))
            .toArray();
    return names.length == parts.size() && places.length == 1
        ? parts.get(places[0])
        : Optional.empty();
  }

  private static Optional<BigDecimal> milligrams(String text) {
    var strength = STRENGTH.matcher(text.strip());
    if (!strength.matches()) {
      return Optional.empty();
    }
    var amount = new BigDecimal(strength.group(1));
    return Optional.of(strength.group(2).equals("g") ? amount.multiply(THOUSAND) : amount);
  }
}
