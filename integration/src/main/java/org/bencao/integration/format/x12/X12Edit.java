package org.bencao.integration.format.x12;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;

/** Puts another value in the place of an element of an interchange; all other signs stay. */
public final class X12Edit {

  private final String text;
  private final X12Delimiters delimiters;

  /** Of bytes that {@link X12InterchangeReader} takes for an interchange. */
  public X12Edit(byte[] raw) {
    this(X12InterchangeReader.decoded(raw, raw.length, StandardCharsets.ISO_8859_1));
  }

  private X12Edit(String text) {
    this.text = text;
    this.delimiters = IsaReader.read(text).delimiters();
  }

  /** All that stands there; empty where there is no such element. */
  public Optional<String> text(int segment, int element) {
    return place(segment)
        .map(at -> delimiters.split(text.substring(at.from(), at.to())))
        .filter(elements -> element > 0 && element < elements.size())
        .map(elements -> elements.get(element));
  }

  /** Empty where there is no such element, or the value would end it. */
  public Optional<X12Edit> with(int segment, int element, String value) {
    if (value.chars().anyMatch(this::ends) || text(segment, element).isEmpty()) {
      return Optional.empty();
    }
    return place(segment)
        .map(
            at -> {
              var elements = new ArrayList<>(delimiters.split(text.substring(at.from(), at.to())));
              elements.set(element, value);
              return new X12Edit(
                  text.substring(0, at.from())
                      + String.join(String.valueOf(delimiters.element()), elements)
                      + text.substring(at.to()));
            });
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private boolean ends(int sign) {
    return sign < ' '
        || sign > 0xFF
        || sign == delimiters.element()
        || sign == delimiters.segment()
        || sign == delimiters.component();
  }

  /** A segment behind the ISA, counted as {@link InterchangeScan} does, without its terminator. */
  private Optional<Place> place(int segment) {
    int from = IsaReader.LENGTH;
    for (int position = 2; from < text.length(); position++) {
      int end = text.indexOf(delimiters.segment(), from);
      int to = end < 0 ? text.length() : end;
      if (position == segment) {
        return Optional.of(new Place(from, to));
      }
      from = to + 1;
    }
    return Optional.empty();
  }

  private record Place(int from, int to) {}
}
