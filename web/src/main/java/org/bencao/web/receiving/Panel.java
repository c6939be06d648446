package org.bencao.web.receiving;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * The chosen line as it is drawn, with the fields that are about to be booked.
 *
 * @param lot as advised
 * @param days of shelf life that are left, in words
 * @param left packs still to be found
 * @param readLot as read off the pack, as it would be typed
 * @param how the state that is asked about; empty before one is
 * @param kinds of claim; empty for good packs
 * @param kind the one that stands first
 * @param main the button that is drawn as the main one: a state
 * @param whole what the key for the rest books: {@code line} or {@code carton}
 * @param pack its own code; empty where none was scanned
 */
public record Panel(
    int position,
    String name,
    String other,
    String lot,
    String expiry,
    Tag days,
    String left,
    String unit,
    String quantity,
    String readLot,
    String readExpiry,
    String key,
    String how,
    List<Choice> kinds,
    String kind,
    String main,
    String whole,
    String pack) {

  /** A kind of claim in words. */
  public record Choice(String code, String text, boolean chosen) {}

  public Panel {
    kinds = List.copyOf(kinds);
  }
}
