package org.bencao.integration.format.edifact;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Puts another value in the place of a component of an interchange; every other byte stays. */
public final class EdifactEdit {

  private final String text;
  private final Charset charset;
  private final EdifactInterchangeReader.Start start;

  /** Whether its bytes mean nothing but this text: else they would come out as others. */
  private final boolean faithful;

  /** Of bytes that {@link EdifactInterchangeReader} takes for an interchange. */
  public EdifactEdit(byte[] raw) {
    this(
        EdifactInterchangeReader.decoded(raw, raw.length),
        EdifactInterchangeReader.charset(raw, raw.length),
        raw);
  }

  private EdifactEdit(String text, Charset charset, byte[] raw) {
    this.text = text;
    this.charset = charset;
    this.start = EdifactInterchangeReader.start(text);
    this.faithful = isEnd(raw, text.getBytes(charset));
  }

  /** In front of the text there may be a byte order mark and blanks. */
  private static boolean isEnd(byte[] raw, byte[] text) {
    int from = raw.length - text.length;
    return from >= 0 && Arrays.equals(raw, from, raw.length, text, 0, text.length);
  }

  /** All that stands there, without release marks; empty where there is no such component. */
  public Optional<String> text(int segment, int element, int component) {
    return place(segment, element, component)
        .map(at -> text.substring(at.from(), at.to()))
        .map(raw -> start.delimiters().split(raw).get(0).get(0));
  }

  /** Empty where there is no such component, or the value cannot be said in it. */
  public Optional<EdifactEdit> with(int segment, int element, int component, String value) {
    if (!faithful || !isSayable(value)) {
      return Optional.empty();
    }
    return place(segment, element, component)
        .map(
            at ->
                text.substring(0, at.from())
                    + start.delimiters().released(value)
                    + text.substring(at.to()))
        .map(other -> new EdifactEdit(other, charset, other.getBytes(charset)));
  }

  private boolean isSayable(String value) {
    return charset.newEncoder().canEncode(value)
        && value.chars().noneMatch(Character::isISOControl)
        && start.delimiters().canSay(value);
  }

  public byte[] bytes() {
    return text.getBytes(charset);
  }

  /** A component of a segment behind UNB, counted as {@link EdifactScan} does. */
  private Optional<Place> place(int segment, int element, int component) {
    int from = start.end();
    for (int position = 2; from < text.length(); position++) {
      int end = start.delimiters().end(text, from);
      int to = end < 0 ? text.length() : end;
      if (position == segment) {
        return component(from, to, element, Math.max(1, component));
      }
      from = to + 1;
    }
    return Optional.empty();
  }

  private Optional<Place> component(int from, int to, int element, int component) {
    int inElement = 0;
    int inComponent = 1;
    int begin = from;
    for (int at = from; at <= to; at++) {
      if (at < to && start.delimiters().isRelease(text.charAt(at))) {
        at++;
        continue;
      }
      boolean ofElement = at < to && text.charAt(at) == start.delimiters().element();
      if (at == to || ofElement || text.charAt(at) == start.delimiters().component()) {
        if (element > 0 && inElement == element && inComponent == component) {
          return Optional.of(new Place(begin, at));
        }
        inElement = ofElement ? inElement + 1 : inElement;
        inComponent = ofElement ? 1 : inComponent + 1;
        begin = at + 1;
      }
    }
    return Optional.empty();
  }

  private record Place(int from, int to) {}
}
