package org.bencao.exchange.boundary;

import java.util.Optional;
import org.bencao.common.Keyset;

/**
 * Which documents of the journal.
 *
 * @param text part of an order, control or document number
 * @param older only documents older than this key
 * @param newer only documents newer than this key
 */
public record MessageFilter(
    View view,
    Optional<String> text,
    MessageBounds bounds,
    Optional<String> older,
    Optional<String> newer,
    int size) {

  public MessageFilter {
    size = Math.max(1, Math.min(size, 200));
  }

  /** Without bounds. */
  public MessageFilter(
      View view, Optional<String> text, Optional<String> older, Optional<String> newer, int size) {
    this(view, text, MessageBounds.NONE, older, newer, size);
  }

  /** Where in the list the page is. */
  public Keyset keyset() {
    return new Keyset(older, newer, size);
  }

  /** The journal's views. */
  public enum View {
    /** In quarantine, refused by the partner, or given up. */
    NEEDS_PERSON,
    NO_RECEIPT,
    TODAY,
    EVERYTHING
  }

  public static MessageFilter of(View view) {
    return new MessageFilter(view, Optional.empty(), Optional.empty(), Optional.empty(), 50);
  }
}
