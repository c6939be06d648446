package org.bencao.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A partner's own program at the broker: leaves bytes on a queue, in STOMP 1.2. */
final class PartnerDesk implements AutoCloseable {

  private static final int PATIENCE = (int) Duration.ofSeconds(30).toMillis();

  private final Socket socket;
  private int sent;

  private PartnerDesk(Socket socket) {
    this.socket = socket;
  }

  static PartnerDesk at(OutsideBroker broker) {
    try {
      var socket = new Socket(InetAddress.getLoopbackAddress(), broker.port());
      socket.setSoTimeout(PATIENCE);
      var desk = new PartnerDesk(socket);
      desk.ask(
          "CONNECT",
          Map.of(
              "accept-version",
              "1.2",
              "host",
              "127.0.0.1",
              "login",
              OutsideBroker.USER,
              "passcode",
              OutsideBroker.PASSWORD),
          new byte[0],
          "CONNECTED");
      return desk;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when the broker has it on its disk. */
  void leave(String queue, byte[] bytes) {
    var headers =
        new TreeMap<>(
            Map.of(
                "destination",
                queue,
                "destination-type",
                "ANYCAST",
                "persistent",
                "true",
                "content-length",
                String.valueOf(bytes.length),
                "receipt",
                String.valueOf(++sent)));
    try {
      ask("SEND", headers, bytes, "RECEIPT");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ask(String command, Map<String, String> headers, byte[] body, String wanted)
      throws IOException {
    var frame = new ByteArrayOutputStream();
    frame.writeBytes((command + "\n").getBytes(StandardCharsets.UTF_8));
    headers.forEach(
        (name, value) ->
            frame.writeBytes((name + ":" + value + "\n").getBytes(StandardCharsets.UTF_8)));
    frame.write('\n');
    frame.writeBytes(body);
    frame.write(0);
    socket.getOutputStream().write(frame.toByteArray());
    socket.getOutputStream().flush();
    var answer = frame(socket.getInputStream());
    if (!answer.startsWith(wanted)) {
      throw new IOException("wanted " + wanted + ", found " + answer);
    }
  }

  private static String frame(InputStream in) throws IOException {
    var frame = new ByteArrayOutputStream();
    for (int next = in.read(); next != 0 || frame.size() == 0; next = in.read()) {
      if (next < 0) {
        throw new IOException("the broker hung up: " + frame);
      }
      frame.write(next);
    }
    return frame.toString(StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
