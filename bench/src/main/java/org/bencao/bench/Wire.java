package org.bencao.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * One connection that stays open and asks by HTTP/1.1 with as little work of its own as possible:
 * the clients share the processors with what they measure.
 */
final class Wire implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String host;

  Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    out = socket.getOutputStream();
    host = "Host: 127.0.0.1:" + port + "\r\n";
  }

  /** What came back. */
  record Reply(int status, String head, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
      var start = "\r\n" + name.toLowerCase(Locale.ROOT) + ":";
      int at = head.toLowerCase(Locale.ROOT).indexOf(start);
      return at < 0
          ? Optional.empty()
          : Optional.of(head.substring(at + start.length(), head.indexOf("\r\n", at + 2)).strip());
    }

    /** Refuses every other answer. */
    Reply expect(int wanted) {
      if (status != wanted) {
        throw new IllegalStateException("not " + wanted + " but " + head + text());
      }
      return this;
    }
  }

  Reply get(String path, String headers) throws IOException {
    return send("GET " + path, headers, "");
  }

  Reply post(String path, String headers, String body) throws IOException {
    return send("POST " + path, headers, body);
  }

  Reply delete(String path, String headers) throws IOException {
    return send("DELETE " + path, headers, "");
  }

  /** Each header ends with its own line break. */
  private Reply send(String act, String headers, String body) throws IOException {
    var content = body.getBytes(StandardCharsets.UTF_8);
    var head =
        act
            + " HTTP/1.1\r\n"
            + host
            + headers
            + (act.startsWith("GET") ? "" : "Content-Length: " + content.length + "\r\n")
            + "\r\n";
    var request = new ByteArrayOutputStream(head.length() + content.length);
    request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    request.writeBytes(content);
    request.writeTo(out);
    out.flush();
    return reply();
  }

  private Reply reply() throws IOException {
    var head = new StringBuilder();
    for (var line = line(); !line.isEmpty(); line = line()) {
      head.append(line).append("\r\n");
    }
    int status = Integer.parseInt(head.substring(9, 12));
    var reply = new Reply(status, head.toString(), new byte[0]);
    return new Reply(status, reply.head(), body(reply));
  }

  private byte[] body(Reply reply) throws IOException {
    if (reply.status() == 204 || reply.status() == 304) {
      return new byte[0];
    }
    if (reply.header("Transfer-Encoding").isPresent()) {
      return chunks();
    }
    return exactly(Integer.parseInt(reply.header("Content-Length").orElse("0")));
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream(BUFFER);
    for (int size = size(); size > 0; size = size()) {
      body.writeBytes(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("cut short");
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        throw new EOFException("the connection was closed");
      }
      if (read != '\r') {
        line.append((char) read);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
