package org.bencao.integration.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Reads the status of an answer and nothing else of it: what a receiver says is not our matter. */
final class WebhookReply {

  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");
  private static final int MOST_BYTES = 16_384;
  private static final int FIRST_FINAL = 200;

  private final InputStream in;
  private int read;

  WebhookReply(InputStream in) {
    this.in = in;
  }

  /** Skips what comes before the answer itself (RFC 9110, 15.2). */
  int status() throws IOException {
    int status = statusLine();
    while (status < FIRST_FINAL) {
      skipHeaders();
      status = statusLine();
    }
    return status;
  }

  private int statusLine() throws IOException {
    var matcher = STATUS_LINE.matcher(line());
    if (!matcher.matches()) {
      throw new IOException("no status line of HTTP/1.1");
    }
    return Integer.parseInt(matcher.group(1));
  }

  private void skipHeaders() throws IOException {
    while (!line().isEmpty()) {
      // a header of an answer that is not the last
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    int next = next();
    while (next != '\n') {
      line.append((char) next);
      next = next();
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  private int next() throws IOException {
    int next = in.read();
    if (next < 0 || ++read > MOST_BYTES) {
      throw new IOException("the answer broke off, or is no answer");
    }
    return next;
  }
}
