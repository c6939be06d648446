package org.bencao.web.receiving;

import java.util.List;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;

/**
 * A claim as its page draws it.
 *
 * @param head what its row shows
 * @param seller against whom
 * @param lot lot and expiry
 * @param reasons what rules had against the packs
 * @param decision what the quality officer decided, in words; empty before that
 * @param closed when and by whom; empty while it is open
 */
public record ShownClaim(
    ClaimRow head,
    String seller,
    String site,
    String delivery,
    String deliveryId,
    String orderId,
    String orderLine,
    String lot,
    String note,
    List<Why> reasons,
    String opened,
    String decision,
    String closed,
    List<Picture> photos) {

  public ShownClaim {
    reasons = List.copyOf(reasons);
    photos = List.copyOf(photos);
  }

  /** A photo with its caption. */
  public record Picture(String id, String name, String by) {}

  public Tag state() {
    return head.state();
  }
}
