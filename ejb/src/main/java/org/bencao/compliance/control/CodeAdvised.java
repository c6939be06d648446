package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PackFacts;
import org.bencao.compliance.entity.Rule;

/** TRC-04: where the despatch advice names its packs, this is one of them. */
@ApplicationScoped
public class CodeAdvised implements PackPredicate {

  @Override
  public String name() {
    return "code-advised";
  }

  @Override
  public Optional<Finding> judge(Rule rule, PackFacts pack) {
    return pack.advised()
        .filter(named -> !named)
        .map(
            stranger ->
                rule.finding(
                    Optional.of(pack.line()),
                    Optional.of(pack.despatch()),
                    Optional.empty(),
                    Map.of("code", pack.code(), "doc", pack.despatch())));
  }
}
