package org.bencao.web.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bencao.ordering.boundary.ApprovalRuleView;

/** All approval rules of a company; without any no order waits. */
public record ApprovalRulesJson(
    @NotNull @Size(max = 50) List<@NotNull @Valid ApprovalRuleJson> rules) {

  public ApprovalRulesJson {
    rules = rules == null ? null : List.copyOf(rules);
  }

  static ApprovalRulesJson of(List<ApprovalRuleView> found) {
    return new ApprovalRulesJson(found.stream().map(ApprovalRuleJson::of).toList());
  }
}
