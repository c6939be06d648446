package org.bencao.web.credit;

import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ApproverLimitView;

/**
 * Somebody who approves, as the form of their limits takes it.
 *
 * @param most empty without a limit
 */
public record ShownApprover(String id, String name, String most) {

  static ShownApprover of(ApproverLimitView view) {
    return new ShownApprover(
        Tsid.text(view.personId()),
        view.name(),
        view.most().map(most -> most.amount().toPlainString()).orElse(""));
  }
}
