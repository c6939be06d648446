package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipFile;

/** All that an answer gives away: head, text and what is packed into it, less what was asked. */
record Told(int status, String text) {

  /** Shorter than any word that is looked for. */
  private static final int SHORT = 8;

  static Told of(Answer answer) {
    var head = answer.response().headers().map();
    var query = Optional.ofNullable(answer.response().uri().getQuery()).orElse("");
    return new Told(answer.status(), without(query, head + unpacked(answer.bytes())));
  }

  /** A workbook is a zip: its words cannot be seen from outside. */
  static String unpacked(byte[] bytes) {
    boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    return packed ? entries(bytes) : new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * By its directory, as spreadsheets read it: workbooks written as a stream have sizes only there.
   */
  private static String entries(byte[] bytes) {
    try {
      var file = Files.write(Files.createTempFile("told", ".zip"), bytes);
      try (var zip = new ZipFile(file.toFile())) {
        var text = new StringBuilder();
        for (var entry : Collections.list(zip.entries())) {
          text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return text.toString();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever asks for a word knows it: a search that finds nothing repeats what was typed. */
  private static String without(String query, String told) {
    var rest = told;
    for (var part : query.split("&")) {
      var value = part.substring(part.indexOf('=') + 1);
      if (value.length() >= SHORT) {
        rest = rest.replace(value, "").replace(encoded(value), "");
      }
    }
    return rest;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
