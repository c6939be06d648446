package org.bencao.integration.as2;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An entity of MIME, RFC 2045 section 2.4, byte for byte as it came or will go: signatures and
 * receipts are about its bytes, so nothing of it is ever written anew.
 */
final class MimeEntity {

  private static final String LINE = "\r\n";
  private static final byte[] GAP = ascii(LINE + LINE);
  private static final int LONGEST_HEAD = 16 * 1024;
  private static final int LONGEST_BOUNDARY = 70;

  /** More are in no message of AS2. */
  private static final int MOST_PARTS = 8;

  private final byte[] bytes;
  private final int body;
  private final Map<String, String> head;

  private MimeEntity(byte[] bytes, int body, Map<String, String> head) {
    this.bytes = bytes;
    this.body = body;
    this.head = head;
  }

  /** Head, empty line and body. */
  static MimeEntity of(byte[] bytes) throws As2Fault {
    if (bytes.length >= 2 && bytes[0] == '\r' && bytes[1] == '\n') {
      return new MimeEntity(bytes, 2, Map.of());
    }
    int end = indexOf(bytes, GAP, 0, Math.min(bytes.length, LONGEST_HEAD));
    if (end < 0) {
      throw malformed("an entity has no empty line after its head");
    }
    return new MimeEntity(bytes, end + GAP.length, fields(bytes, end));
  }

  /**
   * @param lines of its head, each without its end
   */
  static MimeEntity of(List<String> lines, byte[] body) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(ascii(String.join(LINE, lines)));
    out.writeBytes(GAP);
    int at = out.size();
    out.writeBytes(body);
    var bytes = out.toByteArray();
    return new MimeEntity(bytes, at, fields(bytes, at - GAP.length));
  }

  /** One of several parts, RFC 2046 section 5.1. */
  static MimeEntity multipart(String type, List<MimeEntity> parts) {
    var boundary = "=_" + UUID.randomUUID();
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(ascii("--" + boundary + LINE));
      out.writeBytes(part.bytes);
      out.writeBytes(ascii(LINE));
    }
    out.writeBytes(ascii("--" + boundary + "--" + LINE));
    return of(
        List.of("Content-Type: %s; boundary=\"%s\"".formatted(type, boundary)), out.toByteArray());
  }

  /** Names in small letters; of two of one name the first. */
  private static Map<String, String> fields(byte[] bytes, int end) {
    var fields = new HashMap<String, String>();
    var text = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    for (var line : text.replaceAll("\r\n[ \t]+", " ").split(LINE)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(head.get(name));
  }

  /** Of RFC 2045 section 5.2 where nothing is said. */
  ContentType type() {
    return ContentType.of(head.getOrDefault("content-type", "text/plain"));
  }

  /** All of it. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** As it travels. */
  byte[] body() {
    return Arrays.copyOfRange(bytes, body, bytes.length);
  }

  /** What its body stands for, RFC 2045 section 6. */
  byte[] content() throws As2Fault {
    var encoding = head.getOrDefault("content-transfer-encoding", "binary");
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "7bit", "8bit", "binary" -> body();
      case "base64" -> decoded();
      default -> throw malformed("an entity is encoded as " + encoding + ", wanted base64 or none");
    };
  }

  private byte[] decoded() throws As2Fault {
    try {
      return Base64.getMimeDecoder().decode(body());
    } catch (IllegalArgumentException e) {
      throw new As2Fault(As2Trouble.UNEXPECTED, "an entity is no Base64", e);
    }
  }

  /** Its parts, where it has several. */
  List<MimeEntity> parts() throws As2Fault {
    var boundary = type().parameter("boundary");
    if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw malformed("an entity of several parts names no boundary");
    }
    // the first may stand at the very beginning: the line end before it is the head's
    var mark = ascii(LINE + "--" + boundary);
    var parts = new ArrayList<MimeEntity>();
    int at = boundary(mark, body - 2);
    while (at >= 0 && !isLast(at + mark.length)) {
      int from = indexOf(bytes, ascii(LINE), at + mark.length, bytes.length) + 2;
      int to = from < 2 ? -1 : boundary(mark, from - 2);
      // two boundaries may share a line end: there is no part between them
      if (to < from || parts.size() == MOST_PARTS) {
        throw malformed("an entity of several parts breaks off, or has more than " + MOST_PARTS);
      }
      parts.add(of(Arrays.copyOfRange(bytes, from, to)));
      at = to;
    }
    return parts;
  }

  /** A longer one of another entity may begin with the same signs. */
  private int boundary(byte[] mark, int from) {
    int at = indexOf(bytes, mark, from, bytes.length);
    while (at >= 0 && !endsAt(at + mark.length)) {
      at = indexOf(bytes, mark, at + 1, bytes.length);
    }
    return at;
  }

  private boolean endsAt(int end) {
    return end < bytes.length && " \t\r".indexOf(bytes[end]) >= 0 || isLast(end);
  }

  private boolean isLast(int end) {
    return end + 1 < bytes.length && bytes[end] == '-' && bytes[end + 1] == '-';
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from, int to) {
    for (int at = Math.max(0, from); at + wanted.length <= to; at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static As2Fault malformed(String what) {
    return new As2Fault(As2Trouble.UNEXPECTED, what);
  }
}
