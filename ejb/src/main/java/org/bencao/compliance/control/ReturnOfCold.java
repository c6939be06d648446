package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.ReturnFacts;
import org.bencao.compliance.entity.Rule;

/**
 * RET-02: nobody can sell again what left the cold, so it goes back only where it is not as it
 * should be.
 *
 * <p>Parameters: the kinds of storage.
 */
@ApplicationScoped
public class ReturnOfCold implements ReturnPredicate {

  @Override
  public String name() {
    return "return-of-cold";
  }

  @Override
  public Stream<Finding> judge(Rule rule, ReturnFacts packs) {
    return packs.faulty() || !rule.words().contains(packs.storage())
        ? Stream.empty()
        : Stream.of(
            rule.finding(
                Optional.of(packs.line()),
                Optional.empty(),
                Optional.empty(),
                Map.of("item", packs.item(), "item_zh", packs.itemZh())));
  }
}
