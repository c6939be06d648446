package org.bencao.compliance.control;

import java.util.Map;
import org.bencao.common.Money;
import org.bencao.common.Role;

/** What a finding says of who has to approve. */
final class ApprovalFacts {

  private ApprovalFacts() {}

  static Map<String, String> of(Role role, int step) {
    return Map.of(
        "role", "#role." + role.code(), "needs", role.code(), "step", String.valueOf(step));
  }

  static String text(Money money) {
    return money.currency() + " " + money.amount().toPlainString();
  }
}
