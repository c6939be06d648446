package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PackFacts;
import org.bencao.compliance.entity.Rule;

/** TRC-02: the code can be read in one way only; nothing is guessed. */
@ApplicationScoped
public class CodeClear implements PackPredicate {

  @Override
  public String name() {
    return "code-clear";
  }

  @Override
  public Optional<Finding> judge(Rule rule, PackFacts pack) {
    return pack.clear()
        ? Optional.empty()
        : Optional.of(
            rule.finding(
                Optional.of(pack.line()),
                Optional.empty(),
                Optional.empty(),
                Map.of("raw", pack.code())));
  }
}
