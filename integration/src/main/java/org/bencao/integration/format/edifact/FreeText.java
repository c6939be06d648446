package org.bencao.integration.format.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.integration.format.Cut;

/** FTX: words that people read. */
final class FreeText {

  /** 4451 AAI: general. */
  static final String NOTE = "AAI";

  /** 4451 ACD: why. */
  static final String REASON = "ACD";

  /** 4451 ZZZ: the portal's reason code, as both agreed. */
  static final String CODE = "ZZZ";

  /** 4440 of D.96A. */
  private static final int LENGTH = 70;

  private static final int PARTS = 5;

  private FreeText() {}

  static void write(String subject, String text, EdifactWriter out) {
    var parts = parts(text);
    for (int from = 0; from < parts.size(); from += PARTS) {
      out.segment(
          "FTX",
          EdifactWriter.of(subject),
          List.of(""),
          List.of(""),
          parts.subList(from, Math.min(parts.size(), from + PARTS)));
    }
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var rest = text.strip();
    while (rest.length() > LENGTH) {
      int at = rest.lastIndexOf(' ', LENGTH);
      parts.add(rest.substring(0, at > 0 ? at : Cut.at(rest, LENGTH)).strip());
      rest = rest.substring(at > 0 ? at : Cut.at(rest, LENGTH)).strip();
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  static Optional<String> read(List<EdifactSegment> segments, String subject) {
    var words =
        segments.stream()
            .filter(segment -> segment.is("FTX", subject))
            .flatMap(ftx -> IntStream.rangeClosed(1, PARTS).mapToObj(at -> ftx.text(4, at)))
            .filter(part -> !part.isEmpty())
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }
}
