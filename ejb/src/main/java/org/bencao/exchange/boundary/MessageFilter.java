package org.bencao.exchange.boundary;

import java.util.Optional;

/**
 * Which documents of the journal.
 *
 * @param text part of an order, control or document number
 * @param older only documents older than this key
 * @param newer only documents newer than this key
 */
public record MessageFilter(
    View view, Optional<String> text, Optional<String> older, Optional<String> newer, int size) {

  public MessageFilter {
    size = Math.max(1, Math.min(size, 200));
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
