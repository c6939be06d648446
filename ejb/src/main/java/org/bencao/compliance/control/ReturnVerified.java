package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.ReturnFacts;
import org.bencao.compliance.entity.Rule;

/**
 * TRC-07: a pack is sold again only where its code says that it was bought of this seller.
 *
 * <p>Parameters: EVERY, each pack that can be sold again is named; NAMED, those that are named are
 * looked at.
 */
@ApplicationScoped
public class ReturnVerified implements ReturnPredicate {

  private static final String EVERY = "EVERY";

  @Override
  public String name() {
    return "return-verified";
  }

  @Override
  public Stream<Finding> judge(Rule rule, ReturnFacts packs) {
    boolean every = rule.words().contains(EVERY) && !packs.faulty();
    var missing = every ? packs.uncoded() : 0;
    return Stream.concat(
        packs.strangers().stream().map(code -> finding(rule, packs, code)),
        missing > 0 ? Stream.of(finding(rule, packs, "#return.uncoded")) : Stream.empty());
  }

  private static Finding finding(Rule rule, ReturnFacts packs, String code) {
    return rule.finding(
        Optional.of(packs.line()),
        Optional.empty(),
        Optional.empty(),
        Map.of("code", code, "date", "–"));
  }
}
