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
import java.util.Optional;
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
 *       scenario}, {@code plays} (the scenarios of its lines, each once, separated by blanks),
 *       {@code armed} (id of the armed scenario, or empty), {@code control} and {@code sha256} of
 *       its receipt
 *   <li>{@code refused}: an order was answered by a negative acknowledgement and not booked. {@code
 *       order}, {@code armed}, {@code control}, {@code sha256}
 *   <li>{@code change}: a change of a booked order came, once per order and change number. {@code
 *       order}, {@code document} (the change number), {@code control} and {@code sha256} of its
 *       receipt
 *   <li>{@code advice}: a receipt advice for a booked order came, once per order and its number.
 *       {@code order}, {@code document} (its number), {@code control} and {@code sha256} of its
 *       receipt
 *   <li>{@code sent}: an interchange is about to leave; written before the send. {@code document}
 *       (id within this ledger: {@code <order>/<type>/<n>}, or {@code <type>/<control>} of what it
 *       acknowledges), {@code type} (997, TA1, 855, 856, 810 or 865), {@code control}, {@code of}
 *       (the control number that a 997 or TA1 acknowledges), {@code order}, {@code attempt} (from
 *       1), {@code keep} (true: sent again until acknowledged), {@code last} (true: nothing more is
 *       to be said of the order as things stand), {@code sha256}, {@code bytes} with attempt 1 only
 *   <li>{@code skipped}: a document of the script was due and had nothing to say. {@code document},
 *       {@code order}, {@code last} as above
 *   <li>{@code acked}: the functional acknowledgement of a sent interchange. {@code control},
 *       {@code verdict} (A, E, P or R)
 *   <li>{@code conformance}: something in what arrived is not as agreed, or cannot be answered in
 *       X12. {@code code}, {@code text}
 *   <li>{@code armed}, in {@code sandbox/armed.jsonl} only: a scenario waits for the next order.
 *       {@code id}, {@code scenario}, {@code partner} (empty: any)
 * </ul>
 */
final class SandboxLedger implements AutoCloseable {

  private static final int CHUNK = 1 << 12;

  private final FileChannel channel;
  private final LedgerPlaces places = new LedgerPlaces();

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
    var lines = new ByteArrayOutputStream();
    try {
      for (var entry : entries) {
        places.add(entry, channel.position() + lines.size());
        lines.writeBytes((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      var buffer = ByteBuffer.wrap(lines.toByteArray());
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox ledger cannot be written", e);
    }
  }

  /** The first interchange that arrived under that control number. */
  Optional<LedgerEntry> receipt(long control) {
    return places.receipt(control).map(this::read);
  }

  /** Changes, receipt advices and documents sent for the first time, of one order, in order. */
  List<LedgerEntry> about(String order) {
    return places.about(order).stream().map(this::read).toList();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox ledger cannot be closed", e);
    }
  }

  private LedgerEntry read(long at) {
    var line = new ByteArrayOutputStream();
    var buffer = ByteBuffer.allocate(CHUNK);
    try {
      for (var next = at; channel.read(buffer.clear(), next) > 0; next += buffer.limit()) {
        buffer.flip();
        for (var i = 0; i < buffer.limit(); i++) {
          if (buffer.get(i) == '\n') {
            line.write(buffer.array(), 0, i);
            return LedgerEntry.ofLine(line.toString(StandardCharsets.UTF_8));
          }
        }
        line.write(buffer.array(), 0, buffer.limit());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox ledger cannot be read", e);
    }
    throw new IllegalStateException("the sandbox ledger ends within the line at " + at);
  }

  private long wholeLines(Path file, Consumer<LedgerEntry> reader) throws IOException {
    long whole = 0;
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      var line = new ByteArrayOutputStream();
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next != '\n') {
          line.write(next);
          continue;
        }
        var entry = LedgerEntry.ofLine(line.toString(StandardCharsets.UTF_8));
        places.add(entry, whole);
        reader.accept(entry);
        whole += line.size() + 1L;
        line.reset();
      }
    }
    return whole;
  }
}
