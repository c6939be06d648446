package org.bencao.audit.control;

import java.util.HexFormat;
import java.util.Optional;
import org.bencao.audit.boundary.TrailView;

/**
 * How far a company's trail has come, read at one moment.
 *
 * @param position links that the chain is said to have
 * @param hash how it is said to end
 * @param lastHead the head that is said to be the last
 * @param unsealed entries without a position, and how many of them were changed
 */
public record TrailState(
    long companyId,
    long position,
    byte[] hash,
    Optional<ChainHead> lastHead,
    boolean isConsistent,
    Unsealed unsealed) {

  public TrailView view() {
    return new TrailView(companyId, position, unsealed.count(), lastHead.map(TrailState::view));
  }

  private static TrailView.Head view(ChainHead head) {
    var hex = HexFormat.of();
    return new TrailView.Head(
        head.number(),
        head.position(),
        hex.formatHex(head.hash()),
        head.at(),
        hex.formatHex(head.previous()),
        head.keyId(),
        hex.formatHex(head.signature()));
  }

  /** Entries that wait for their position. */
  public record Unsealed(long count, long changed) {}
}
