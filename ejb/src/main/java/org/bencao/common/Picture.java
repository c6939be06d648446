package org.bencao.common;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What kind of picture these bytes are, by their first bytes; a name proves nothing. */
public record Picture(String mediaType) {

  /** Those that the server itself can draw on. */
  private static final Set<String> DRAWABLE = Set.of("image/jpeg", "image/png");

  /** Of which each takes four bytes when it is drawn. */
  private static final long MOST_PIXELS = 25_000_000;

  /** What is long and thin is no picture of paper. */
  private static final int LONGEST_SIDE = 10_000;

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

  /** Whether it can be drawn on, and is not too large for that; only its head is read. */
  public boolean isDrawable(byte[] bytes) {
    if (!DRAWABLE.contains(mediaType)) {
      return false;
    }
    var readers = ImageIO.getImageReadersByMIMEType(mediaType);
    var reader = readers.next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      return Math.min(width, height) > 0
          && Math.max(width, height) <= LONGEST_SIDE
          && (long) width * height <= MOST_PIXELS;
    } catch (IOException | RuntimeException unreadable) {
      // a broken picture is told in many ways
      return false;
    } finally {
      reader.dispose();
    }
  }

  private static boolean startsWith(byte[] bytes, int at, int... wanted) {
    return bytes.length >= at + wanted.length
        && Arrays.equals(
            Arrays.stream(wanted).toArray(),
            IntStream.range(at, at + wanted.length).map(index -> bytes[index] & 0xFF).toArray());
  }
}
