package org.bencao.web.pricing;

import java.util.List;
import org.bencao.pricing.boundary.GroupBuyView;

/** Group buys, the newest first. */
public record GroupsJson(List<GroupJson> groups) {

  static GroupsJson of(List<GroupBuyView> found) {
    return new GroupsJson(found.stream().map(GroupJson::of).toList());
  }
}
