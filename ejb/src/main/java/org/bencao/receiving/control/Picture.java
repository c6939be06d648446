package org.bencao.receiving.control;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** What kind of picture these bytes are, by their first bytes; a name proves nothing. */
public record Picture(String mediaType) {

  private static final int LARGEST = 5 * 1024 * 1024;

  public static Optional<Picture> of(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return Optional.empty();
    }
    if (startsWith(bytes, 0, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(new Picture("image/jpeg"));
    }
    if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of(new Picture("image/png"));
    }
    return startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P')
        ? Optional.of(new Picture("image/webp"))
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int at, int... wanted) {
    return bytes.length >= at + wanted.length
        && Arrays.equals(
            Arrays.stream(wanted).toArray(),
            IntStream.range(at, at + wanted.length).map(index -> bytes[index] & 0xFF).toArray());
  }
}
