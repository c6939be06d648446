package org.bencao.integration.as2;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Reads what a stranger sends, when it comes fast enough: who drips would keep a place for days.
 */
final class SteadyBody {

  private static final long NANOS_BEFORE_IT_COUNTS = Duration.ofSeconds(20).toNanos();
  private static final long BYTES_A_SECOND = 50_000;
  private static final int PIECE = 64 * 1024;

  private SteadyBody() {}

  /**
   * @return nothing of what is longer
   * @throws SocketTimeoutException when it comes too slowly
   */
  static Optional<byte[]> read(InputStream body, int most) throws IOException {
    return read(body, most, System::nanoTime);
  }

  static Optional<byte[]> read(InputStream body, int most, LongSupplier nanos) throws IOException {
    long start = nanos.getAsLong();
    var whole = new ByteArrayOutputStream();
    var piece = new byte[PIECE];
    int length = body.read(piece);
    while (length >= 0) {
      whole.write(piece, 0, length);
      if (whole.size() > most) {
        return Optional.empty();
      }
      long allowed =
          NANOS_BEFORE_IT_COUNTS + Duration.ofSeconds(1).toNanos() / BYTES_A_SECOND * whole.size();
      if (nanos.getAsLong() - start > allowed) {
        throw new SocketTimeoutException("%d bytes came too slowly".formatted(whole.size()));
      }
      length = body.read(piece);
    }
    return Optional.of(whole.toByteArray());
  }
}
