package org.bencao.integration.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;

/**
 * What was agreed with the portal: lines {@code key=value} of {@code version} (004010 or 005010),
 * {@code zone} of dates and times, {@code currency} of documents that name none, {@code charset},
 * {@code test} (true or false).
 *
 * @param version the only one that is taken; any where none is named
 * @param test the agreed indicator; any where none is named
 */
record Profile(
    Optional<String> version,
    ZoneId zone,
    Optional<String> currency,
    Charset charset,
    Optional<Boolean> test) {

  static final Profile USUAL =
      new Profile(
          Optional.empty(),
          ZoneOffset.UTC,
          Optional.empty(),
          StandardCharsets.ISO_8859_1,
          Optional.empty());

  /**
   * Reads a file of such lines.
   *
   * @throws IllegalArgumentException which line is wrong, and what would be right
   */
  static Profile of(Path file) {
    var lines = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the profile " + file + " cannot be read", e);
    }
    return new Profile(
        named(lines, "version", "00[45]010"),
        named(lines, "zone", ".+").map(Profile::zone).orElse(ZoneOffset.UTC),
        named(lines, "currency", "[A-Z]{3}"),
        named(lines, "charset", ".+").map(Profile::charset).orElse(StandardCharsets.ISO_8859_1),
        named(lines, "test", "true|false").map(Boolean::valueOf));
  }

  private static Optional<String> named(Properties lines, String key, String form) {
    var value = Optional.ofNullable(lines.getProperty(key)).map(String::strip);
    value
        .filter(text -> !text.matches(form))
        .ifPresent(
            text -> {
              throw new IllegalArgumentException(
                  key + ": found " + text + ", wanted what matches " + form);
            });
    return value;
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "zone: found " + name + ", wanted one such as Asia/Shanghai", e);
    }
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "charset: found " + name + ", wanted one such as UTF-8", e);
    }
  }
}
