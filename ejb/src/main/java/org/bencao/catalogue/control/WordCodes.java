package org.bencao.catalogue.control;

import java.util.List;
import java.util.Locale;

/**
 * A code for a text by the words in it; the first word that is contained counts.
 *
 * @param otherwise the code where no word is contained; without it such a text is a fault
 */
public record WordCodes(String column, List<Word> words, String otherwise) implements FieldRule {

  /** A word, compared without regard to case, and the code that it means. */
  public record Word(String contains, String is) {

    public Word {
      contains = contains.toLowerCase(Locale.ROOT);
    }
  }

  public WordCodes {
    words = List.copyOf(words);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public Judged read(TableRow row) {
    var text = CellText.stripped(row.cell(column));
    var lower = text.toLowerCase(Locale.ROOT);
    for (var word : words) {
      if (lower.contains(word.contains())) {
        return Judged.good(word.is());
      }
    }
    return otherwise.isEmpty() && !text.isEmpty()
        ? Judged.bad(text, "unknown-code")
        : Judged.good(otherwise);
  }
}
