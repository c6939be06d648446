package org.bencao.web.receiving;

import java.util.List;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Why;

/**
 * What became of the last scan or act, to be read at two metres.
 *
 * @param tone hue of the whole panel: {@code ok}, {@code info}, {@code warn}, {@code bad} or empty
 * @param word the fact in two or three words
 * @param says what to do with the pack
 * @param stop nothing more is scanned before a key was pressed
 * @param path where more of it stands, else empty
 */
public record Verdict(
    String tone, String icon, String word, String says, List<Why> whys, boolean stop, String path) {

  public Verdict {
    whys = List.copyOf(whys);
  }

  static Verdict of(Look look, String word, String says) {
    return new Verdict(look.hue(), look.icon(), word, says, List.of(), false, "");
  }

  static Verdict stop(String word, String says, List<Why> whys) {
    return new Verdict("bad", "ban", word, says, whys, true, "");
  }

  /** Something besides the fact. */
  Verdict because(List<Why> others) {
    return others.isEmpty() ? this : new Verdict(tone, icon, word, says, others, stop, path);
  }

  Verdict at(String more) {
    return new Verdict(tone, icon, word, says, whys, stop, more);
  }
}
