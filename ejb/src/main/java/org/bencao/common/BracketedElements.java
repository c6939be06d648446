package org.bencao.common;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads elements as people print and type them: (01)… (17)… (10)…, with or without blanks. */
final class BracketedElements {

  private static final Pattern IDENTIFIER = Pattern.compile("\\(([0-9]{2,4})\\)");

  private BracketedElements() {}

  static Optional<Gs1Elements> read(String text, Year seenFrom) {
    var identifier = IDENTIFIER.matcher(text);
    var found = Gs1Elements.NONE;
    boolean more = identifier.lookingAt();
    while (more) {
      var ai = identifier.group(1);
      int from = identifier.end();
      more = identifier.find(from);
      int to = more ? identifier.start() : text.length();
      // a separator counts as a blank here
      var value = text.substring(from, to).strip();
      var field = Gs1Field.at(ai, 0).filter(known -> known.ai().equals(ai));
      if (value.isEmpty() || field.isPresent() && !field.get().holds(value, seenFrom)) {
        return Optional.empty();
      }
      found = field.isPresent() ? found.with(field.get(), value) : found;
    }
    return found.found();
  }
}
