package org.bencao.common;

import java.time.Year;
import java.util.Optional;
import org.bencao.common.ScannedCode.Doubt;

/**
 * Reads a GS1 element string: identifiers and values in one row, those of variable length ended by
 * a separator unless they are the last (General Specifications 7.8).
 *
 * <p>One separator anywhere proves that the scanner passes them on, so that the last value reaches
 * to the end. Without any, a value of variable length is taken only if nothing in it can be the
 * beginning of further elements up to the end.
 */
final class ElementString {

  /** How FNC1 is passed on between elements. */
  static final char SEPARATOR = 0x1D;

  private final String data;
  private final Year seenFrom;
  private final boolean separated;

  private ElementString(String data, Year seenFrom) {
    this.data = data;
    this.seenFrom = seenFrom;
    this.separated = data.indexOf(SEPARATOR) >= 0;
  }

  static Optional<Gs1Elements> read(String data, Year seenFrom) {
    return new ElementString(data, seenFrom).read();
  }

  private Optional<Gs1Elements> read() {
    var found = Gs1Elements.NONE;
    int at = afterSeparators(0);
    while (at < data.length() && found.doubt().isEmpty()) {
      var field = Gs1Field.at(data, at);
      if (field.isEmpty()) {
        return Optional.empty();
      }
      int from = at + field.get().ai().length();
      int to = end(field.get(), from);
      if (to > data.length()) {
        return Optional.empty();
      }
      var value = data.substring(from, to);
      if (missesSeparator(field.get(), value, found)) {
        return Optional.of(found.inDoubt(Doubt.NO_SEPARATOR));
      }
      if (!field.get().holds(value, seenFrom)) {
        return Optional.empty();
      }
      found = found.with(field.get(), value);
      at = afterSeparators(to);
    }
    return found.found();
  }

  private int afterSeparators(int from) {
    int at = from;
    while (at < data.length() && data.charAt(at) == SEPARATOR) {
      at++;
    }
    return at;
  }

  private int end(Gs1Field field, int from) {
    if (field.isFixed()) {
      return from + field.most();
    }
    int separator = data.indexOf(SEPARATOR, from);
    return separator < 0 ? data.length() : separator;
  }

  private boolean missesSeparator(Gs1Field field, String value, Gs1Elements found) {
    if (separated || field.isFixed()) {
      return false;
    }
    return value.length() > field.most() || canEndEarlier(field, value, found);
  }

  /** Whether a beginning of the value would do, with whole elements from there to the end. */
  private boolean canEndEarlier(Gs1Field field, String value, Gs1Elements found) {
    var elementsFrom = new boolean[value.length() + 1];
    elementsFrom[value.length()] = true;
    var seen = found.with(field, value);
    boolean earlier = false;
    for (int at = value.length() - 1; at > 0; at--) {
      elementsFrom[at] = isElementAt(at, value, seen, elementsFrom);
      earlier |= elementsFrom[at] && field.holds(value.substring(0, at), seenFrom);
    }
    return earlier;
  }

  private boolean isElementAt(int at, String value, Gs1Elements found, boolean[] elementsFrom) {
    var next = Gs1Field.at(value, at).filter(field -> isPlausible(field, found));
    if (next.isEmpty()) {
      return false;
    }
    int from = at + next.get().ai().length();
    int last = Math.min(from + next.get().most(), value.length());
    for (int to = from + next.get().least(); to <= last; to++) {
      if (elementsFrom[to] && next.get().holds(value.substring(from, to), seenFrom)) {
        return true;
      }
    }
    return false;
  }

  /** No element comes twice, and a count of contents only with contents (AI 37 with AI 02). */
  private static boolean isPlausible(Gs1Field field, Gs1Elements found) {
    return !field.isOther()
        && !found.has(field.ai())
        && (!field.ai().equals("37") || found.has("02"));
  }
}
