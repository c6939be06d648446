package org.bencao.web.ordering;

import java.util.List;
import org.bencao.ordering.boundary.ShortageView;

/** Shortages, newest first. */
public record ShortagesJson(List<ShortageJson> shortages) {

  static ShortagesJson of(List<ShortageView> found) {
    return new ShortagesJson(found.stream().map(ShortageJson::of).toList());
  }
}
