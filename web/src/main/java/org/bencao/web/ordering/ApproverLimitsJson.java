package org.bencao.web.ordering;

import java.util.List;
import org.bencao.ordering.boundary.ApproverLimitView;

/** Everybody of a company who approves, by name. */
public record ApproverLimitsJson(List<ApproverLimitJson> approvers) {

  static ApproverLimitsJson of(List<ApproverLimitView> found) {
    return new ApproverLimitsJson(found.stream().map(ApproverLimitJson::of).toList());
  }
}
