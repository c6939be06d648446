package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.compliance.boundary.UncodedFacts;
import org.bencao.compliance.entity.Rule;

/**
 * TRC-06: who takes packs without a code says why, and of some classes nobody takes any.
 *
 * <p>Parameters: classes that are {@code free} of codes, and those that {@code never} come without.
 */
@ApplicationScoped
public class CodeStated implements UncodedPredicate {

  @Override
  public String name() {
    return "code-stated";
  }

  @Override
  public Optional<Finding> judge(Rule rule, UncodedFacts packs) {
    boolean never = isOf(rule, "never", packs);
    if (!never && isOf(rule, "free", packs)) {
      return Optional.empty();
    }
    var cause = never ? Optional.of("NEVER") : packs.cause();
    return Optional.of(
        rule.finding(
            !never && cause.isPresent() ? Outcome.WARN : Outcome.REFUSE,
            Optional.of(packs.line()),
            Optional.empty(),
            Optional.empty(),
            Map.of(
                "n", String.valueOf(packs.packs()),
                "item", packs.itemEn(),
                "item_zh", packs.itemZh(),
                "cause", "#no-code." + cause.orElse("UNSAID"))));
  }

  private static boolean isOf(Rule rule, String which, UncodedFacts packs) {
    return !Collections.disjoint(packs.classes(), words(rule.table(), which));
  }
}
