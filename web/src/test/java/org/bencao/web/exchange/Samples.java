package org.bencao.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Documents of one order, as partners of ours write them. */
final class Samples {

  static final String ORDER = "PO-2026-000417";

  private Samples() {}

  static byte[] of(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/x12-" + name + ".edi")) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
