package org.bencao.web.ordering;

import java.util.Optional;
import org.bencao.ordering.boundary.ApproverLimitView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * Somebody who approves, and up to which total.
 *
 * @param most tax included; without it any
 */
public record ApproverLimitJson(Id personId, String name, Optional<MoneyJson> most) {

  static ApproverLimitJson of(ApproverLimitView view) {
    return new ApproverLimitJson(
        Id.of(view.personId()), view.name(), view.most().map(MoneyJson::of));
  }
}
