package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.RegisterFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-18: nothing that a row has to tell is left blank.
 *
 * <p>Parameters: {@code classes} that are kept in the register; by way of the packs, the fields.
 */
@ApplicationScoped
public class RegisterComplete implements RegisterPredicate {

  static final String NAME = "register-complete";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> judge(Rule rule, RegisterFacts row) {
    return keeps(rule, row)
        ? rule.table().getOrDefault(row.way(), List.of()).stream()
            .filter(field -> !row.tells(field))
            .map(
                field ->
                    rule.finding(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("fact", "#register.field." + field)))
            .toList()
        : List.of();
  }

  /** Whether such items are kept in the register. */
  static boolean keeps(Rule rule, RegisterFacts row) {
    return !Collections.disjoint(rule.table().get("classes"), row.classes());
  }
}
