package org.bencao.catalogue.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
  ZIP,
  GZIP,
  /** The container of Excel before 2007, and of a workbook with a password. */
  OLD_OFFICE,
  OTHER;

  private static final int LOOKED_AT = 4;

  static FileKind of(Path file) {
    try (var in = Files.newInputStream(file)) {
      return ofStart(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks without taking the bytes away. */
  static FileKind of(BufferedInputStream in) throws IOException {
    in.mark(LOOKED_AT);
    var kind = ofStart(in);
    in.reset();
    return kind;
  }

  private static FileKind ofStart(InputStream in) throws IOException {
    var start = HexFormat.of().formatHex(in.readNBytes(LOOKED_AT));
    if (start.equals("504b0304")) {
      return ZIP;
    }
    if (start.startsWith("1f8b")) {
      return GZIP;
    }
    return start.equals("d0cf11e0") ? OLD_OFFICE : OTHER;
  }
}
