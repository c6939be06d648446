package org.bencao.web.pricing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bencao.pricing.boundary.AskQuotes;

/**
 * Lines of an inquiry as they were typed or pasted: item and packs; a tab or semicolon between
 * them, or blanks where there is neither.
 *
 * @param unreadable the first line that is not one
 */
record TypedInquiry(List<AskQuotes.Line> lines, OptionalInt unreadable) {

  private static final int LONGEST_ITEM = 40;
  private static final int MOST = 200;

  static TypedInquiry of(String text) {
    var lines = new ArrayList<AskQuotes.Line>();
    var typed = text.lines().toList();
    for (int at = 0; at < typed.size(); at++) {
      var row = Normalizer.normalize(typed.get(at), Normalizer.Form.NFKC);
      if (row.isBlank()) {
        continue;
      }
      var parts = TypedContract.parts(row);
      if (parts.length != 2
          || parts[0].isEmpty()
          || parts[0].length() > LONGEST_ITEM
          || lines.size() == MOST) {
        return new TypedInquiry(List.of(), OptionalInt.of(at + 1));
      }
      lines.add(new AskQuotes.Line(parts[0], parts[1]));
    }
    return lines.isEmpty()
        ? new TypedInquiry(List.of(), OptionalInt.of(1))
        : new TypedInquiry(lines, OptionalInt.empty());
  }
}
