package org.bencao.integration.format.edifact;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts another value in the place of a component of an interchange; all other signs stay. */
public final class EdifactEdit {

  private static final String ADVICE = "UNA";
  private static final int ADVICE_LENGTH = 9;

  private final String text;
  private final Charset charset;
  private final EdifactDelimiters delimiters;

  /** Of bytes that {@link EdifactInterchangeReader} takes for an interchange. */
  public EdifactEdit(byte[] raw) {
    this(
        EdifactInterchangeReader.decoded(raw, raw.length),
        EdifactInterchangeReader.charset(raw, raw.length));
  }

  private EdifactEdit(String text, Charset charset) {
    this.text = text;
    this.charset = charset;
    this.delimiters = EdifactInterchangeReader.delimiters(text);
  }

  /** All that stands there, without release marks; empty where there is no such component. */
  public Optional<String> text(int segment, int element, int component) {
    return place(segment)
        .map(at -> delimiters.split(text.substring(at.from(), at.to())))
        .filter(elements -> element > 0 && element < elements.size())
        .map(elements -> elements.get(element))
        .filter(components -> index(component) < components.size())
        .map(components -> components.get(index(component)));
  }

  /** Empty where there is no such component, or the charset has no such signs. */
  public Optional<EdifactEdit> with(int segment, int element, int component, String value) {
    if (!charset.newEncoder().canEncode(value)
        || value.chars().anyMatch(Character::isISOControl)
        || text(segment, element, component).isEmpty()) {
      return Optional.empty();
    }
    return place(segment)
        .map(
            at -> {
              var elements = new ArrayList<List<String>>();
              delimiters
                  .split(text.substring(at.from(), at.to()))
                  .forEach(components -> elements.add(new ArrayList<>(components)));
              elements.get(element).set(index(component), value);
              return new EdifactEdit(
                  text.substring(0, at.from()) + joined(elements) + text.substring(at.to()),
                  charset);
            });
  }

  public byte[] bytes() {
    return text.getBytes(charset);
  }

  private static int index(int component) {
    return Math.max(1, component) - 1;
  }

  private String joined(List<List<String>> elements) {
    var out = new StringBuilder();
    for (var components : elements) {
      if (!out.isEmpty()) {
        out.append(delimiters.element());
      }
      for (int at = 0; at < components.size(); at++) {
        if (at > 0) {
          out.append(delimiters.component());
        }
        out.append(delimiters.released(components.get(at)));
      }
    }
    return out.toString();
  }

  /** A segment behind UNB, counted as {@link EdifactScan} does, without its terminator. */
  private Optional<Place> place(int segment) {
    int from = text.startsWith(ADVICE) ? ADVICE_LENGTH : 0;
    for (int position = 1; from < text.length(); position++) {
      while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int end = delimiters.end(text, from);
      int to = end < 0 ? text.length() : end;
      if (position == segment && position > 1) {
        return Optional.of(new Place(from, to));
      }
      from = to + 1;
    }
    return Optional.empty();
  }

  private record Place(int from, int to) {}
}
