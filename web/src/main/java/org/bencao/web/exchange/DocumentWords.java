package org.bencao.web.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the table of a document is made of: its segments outside the lines, words and figures. */
final class DocumentWords {

  private final Wording words;
  private final RawFigures figures;
  private final List<RawSegment> outside;

  DocumentWords(Wording words, List<RawSegment> document) {
    this.words = words;
    this.figures = new RawFigures(words.figures());
    this.outside = outside(document);
  }

  private static List<RawSegment> outside(List<RawSegment> document) {
    Set<Integer> inside =
        DocumentLines.of(document).stream()
            .flatMap(line -> line.segments().stream())
            .map(RawSegment::number)
            .collect(Collectors.toSet());
    return document.stream().filter(segment -> !inside.contains(segment.number())).toList();
  }

  RawFigures figures() {
    return figures;
  }

  String word(String key, Object... named) {
    return words.page(key, named);
  }

  ParsedFact fact(String key, String value) {
    return new ParsedFact(words.page("exchange.parsed.fact." + key), value);
  }

  String listed(Collection<String> names) {
    return String.join(words.zh() ? "、" : ", ", names);
  }

  /** A code that stands before its words, as the partner's guide names it. */
  String coded(String code, String key) {
    return code.isEmpty() ? "" : code + " · " + word(key);
  }

  ParsedColumn column(String key, String css) {
    return ParsedColumn.of(words.page("exchange.parsed.column." + key), css);
  }

  ParsedColumn numbers(String key, String css) {
    return ParsedColumn.numbers(words.page("exchange.parsed.column." + key), css);
  }

  /** The currency that the document names, else empty. */
  String currency() {
    return element("CUR", 2);
  }

  String element(String tag, int element) {
    return all(tag).map(segment -> segment.element(element).strip()).findFirst().orElse("");
  }

  String qualified(String tag, String qualifier, int element) {
    return all(tag)
        .filter(segment -> segment.element(1).equals(qualifier))
        .map(segment -> segment.element(element).strip())
        .findFirst()
        .orElse("");
  }

  Stream<RawSegment> all(String tag) {
    return outside.stream().filter(segment -> segment.tag().equals(tag));
  }
}
