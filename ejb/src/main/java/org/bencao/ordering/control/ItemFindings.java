package org.bencao.ordering.control;

import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Finding;
import org.bencao.common.Reason;

/** Why an item cannot be added to a list or a standing order. */
public final class ItemFindings {

  private ItemFindings() {}

  /** The words of who asked name the item; without words it is this one. */
  public static Finding notOffered(String text) {
    var item = text.isBlank() ? "#item.this" : text.strip();
    return Finding.of(Reason.ITEM_NOT_OFFERED, Optional.empty(), Map.of("item", item));
  }

  /** An item stands in one place, so that nobody overlooks half of its quantity. */
  public static Finding thereAlready(ItemView item) {
    return Finding.of(
        Reason.ITEM_ON_LIST,
        Optional.empty(),
        Map.of("item", item.lineEn(), "item_zh", item.lineZh()));
  }
}
