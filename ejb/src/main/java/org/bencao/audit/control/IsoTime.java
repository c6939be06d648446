package org.bencao.audit.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/** The one form of a time that exports have. */
final class IsoTime {

  private static final Pattern FORM =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

  private IsoTime() {}

  /** {@code 2026-03-01T10:20:30Z}, with up to nine decimals; refuses what is no time. */
  static Instant parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no time: " + text);
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no time: " + text, e);
    }
  }
}
