package org.bencao.integration.sandbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a simulated wholesaler got and did, append-only: {@code sandbox/<partner
 * code>/ledger.jsonl}.
 *
 * <p>One JSON object a line, UTF-8, every value a text, members in alphabetical order, line end
 * {@code \n}; a last line without its line end was cut by a crash and does not count. Common
 * members: {@code at} (instant, UTC) and {@code kind}. By kind:
 *
 * <ul>
 *   <li>{@code receipt}: an interchange arrived. {@code bytes} (base64), {@code sha256} (hex),
 *       {@code control} (its control number, 0 when unreadable), {@code orders} (order numbers in
 *       it, separated by blanks)
 *   <li>{@code effect}: an order was booked, once per order number. {@code order}, {@code
 *       scenario}, {@code armed} (id of the armed scenario, or empty), {@code sha256} of its
 *       receipt
 *   <li>{@code refused}: an order was answered by a negative acknowledgement and not booked. {@code
 *       order}, {@code armed}, {@code control}, {@code sha256}
 *   <li>{@code sent}: an interchange is about to leave; written before the send. {@code document}
 *       (id within this ledger), {@code type} (997 or 855), {@code control}, {@code order}, {@code
 *       attempt} (from 1), {@code keep} (true: sent again until acknowledged), {@code sha256},
 *       {@code bytes} with attempt 1 only
 *   <li>{@code acked}: the functional acknowledgement of a sent interchange. {@code control},
 *       {@code verdict} (A, E, P or R)
 *   <li>{@code conformance}: something in what arrived is not as agreed. {@code code}, {@code text}
 *   <li>{@code armed}, in {@code sandbox/armed.jsonl} only: a scenario waits for the next order.
 *       {@code id}, {@code scenario}, {@code partner} (empty: any)
 * </ul>
 */
final class SandboxLedger implements AutoCloseable {

  private final FileChannel channel;

  /** Opens or creates the ledger, cuts a half-written last line and hands every entry over. */
  SandboxLedger(Path file, Consumer<LedgerEntry> reader) {
    try {
      Files.createDirectories(file.getParent());
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel.truncate(wholeLines(file, reader));
      channel.position(channel.size());
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox ledger " + file + " cannot be opened", e);
    }
  }

  /** Returns when the entries are on the disk. */
  void append(List<LedgerEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var lines = new StringBuilder();
    entries.forEach(entry -> lines.append(entry.line()).append('\n'));
    var buffer = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox ledger cannot be written", e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox ledger cannot be closed", e);
    }
  }

  private static long wholeLines(Path file, Consumer<LedgerEntry> reader) throws IOException {
    long whole = 0;
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      var line = new ByteArrayOutputStream();
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next != '\n') {
          line.write(next);
          continue;
        }
        whole += line.size() + 1L;
        reader.accept(LedgerEntry.ofLine(line.toString(StandardCharsets.UTF_8)));
        line.reset();
      }
    }
    return whole;
  }
}
