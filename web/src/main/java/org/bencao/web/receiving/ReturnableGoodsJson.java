package org.bencao.web.receiving;

import java.util.List;
import org.bencao.receiving.boundary.Returnable;

/** What of a delivery may go back, line by line and lot by lot. */
public record ReturnableGoodsJson(List<ReturnableJson> lots) {

  static ReturnableGoodsJson of(List<Returnable> found) {
    return new ReturnableGoodsJson(found.stream().map(ReturnableJson::of).toList());
  }
}
