package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PackFacts;
import org.bencao.compliance.entity.Rule;

/** TRC-03: nobody but the seller took the pack into stock before. */
@ApplicationScoped
public class CodeElsewhere implements PackPredicate {

  @Override
  public String name() {
    return "code-elsewhere";
  }

  @Override
  public Optional<Finding> judge(Rule rule, PackFacts pack) {
    return pack.elsewhereSince()
        .map(
            since ->
                rule.finding(
                    Optional.of(pack.line()),
                    Optional.of(pack.code()),
                    Optional.of(since.toString()),
                    Map.of("code", pack.code(), "date", since.toString())));
  }
}
