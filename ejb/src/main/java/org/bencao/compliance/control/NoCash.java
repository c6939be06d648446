package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.CashFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-07: goods of some classes are paid from an account of who holds the licence, never in cash.
 *
 * <p>Parameters: the classes.
 */
@ApplicationScoped
public class NoCash implements CashPredicate {

  @Override
  public String name() {
    return "no-cash";
  }

  @Override
  public List<Finding> judge(Rule rule, CashFacts money) {
    return money.cash() || isForeign(money)
        ? money.goods().stream()
            .filter(one -> !Collections.disjoint(one.classes(), rule.words()))
            .map(one -> finding(rule, money, one))
            .distinct()
            .toList()
        : List.of();
  }

  private static boolean isForeign(CashFacts money) {
    return money
        .payer()
        .map(FoldedText::of)
        .filter(payer -> !payer.equals(FoldedText.of(money.buyer().nameEn())))
        .filter(payer -> !payer.equals(FoldedText.of(money.buyer().nameZh())))
        .isPresent();
  }

  private static Finding finding(Rule rule, CashFacts money, CashFacts.Goods goods) {
    return rule.finding(
        Optional.empty(),
        Optional.of(goods.invoice()),
        Optional.of(money.day().toString()),
        Map.of("item", goods.itemEn(), "item_zh", goods.itemZh()));
  }
}
