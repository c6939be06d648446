package org.bencao.web.ordering;

import java.util.List;
import org.bencao.ordering.boundary.HoldView;

/** Unusual lines of orders, what is open first. */
public record HoldsJson(List<HoldJson> holds) {

  static HoldsJson of(List<HoldView> found) {
    return new HoldsJson(found.stream().map(HoldJson::of).toList());
  }
}
