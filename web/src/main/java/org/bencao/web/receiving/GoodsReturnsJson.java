package org.bencao.web.receiving;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.receiving.boundary.ReturnView;

/**
 * A page of returns, newest first.
 *
 * @param older where the older page begins; absent on the last
 * @param newer where the newer page begins; absent on the first
 */
public record GoodsReturnsJson(
    List<GoodsReturnJson> returns, Optional<String> older, Optional<String> newer) {

  static GoodsReturnsJson of(Page<ReturnView> page) {
    return new GoodsReturnsJson(
        page.rows().stream().map(GoodsReturnJson::of).toList(), page.older(), page.newer());
  }
}
