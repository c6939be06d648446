package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PackFacts;
import org.bencao.compliance.entity.Rule;

/**
 * TRC-03 and TRC-08: the pack was not sold, destroyed or taken out of trade before. Each law has a
 * row of its own: for China it is a medicine that flows back, for the European Union an identifier
 * that is not active.
 */
@ApplicationScoped
public class CodeGone implements PackPredicate {

  @Override
  public String name() {
    return "code-gone";
  }

  @Override
  public Optional<Finding> judge(Rule rule, PackFacts pack) {
    return pack.goneSince()
        .map(
            since ->
                rule.finding(
                    Optional.of(pack.line()),
                    Optional.of(pack.code()),
                    Optional.of(since.toString()),
                    Map.of(
                        "code", pack.code(),
                        "date", since.toString(),
                        "state", "#receiving.pack." + pack.goneAs())));
  }
}
