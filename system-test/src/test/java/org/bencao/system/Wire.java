package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** HTTP by hand, for what no client would send. */
final class Wire {

  private static final int PATIENCE_MILLIS = 4_000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})");

  private final URI address;

  Wire(String address) {
    this.address = URI.create(address);
  }

  /** The name under which clients call. */
  String host() {
    return address.getAuthority();
  }

  /** All that is answered until the server closes or says nothing more. */
  String talk(String request) {
    var heard = new StringBuilder();
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      var buffer = new byte[8192];
      int count = socket.getInputStream().read(buffer);
      while (count >= 0) {
        heard.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
        count = socket.getInputStream().read(buffer);
      }
    } catch (SocketTimeoutException silence) {
      return heard.toString();
    } catch (IOException e) {
      if (heard.isEmpty()) {
        throw new UncheckedIOException(request, e);
      }
    }
    return heard.toString();
  }

  /** A request for this line and headers, after which the connection ends. */
  String ask(String line, String... headers) {
    var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return talk(
        line + " HTTP/1.1\r\nHost: " + host() + "\r\n" + more + "Connection: close\r\n\r\n");
  }

  /** Of the first answer; 0 when there is none. */
  static int status(String heard) {
    var found = STATUS.matcher(heard);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  static long answers(String heard) {
    return STATUS.matcher(heard).results().count();
  }
}
