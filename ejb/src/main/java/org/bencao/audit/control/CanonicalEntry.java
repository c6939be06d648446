package org.bencao.audit.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The bytes of an entry that go into the chain, version 1; they must never change, a new form gets
 * a new version.
 *
 * <pre>
 * 1 byte    version, 1
 * 8 bytes   company, big-endian as all numbers
 * 8 bytes   identifier
 * 8 bytes   time, microseconds since 1970-01-01T00:00:00Z
 * 4 times   4 bytes length, then UTF-8: actor, act, subject, detail
 * 32 bytes  the entry's own hash
 * </pre>
 */
final class CanonicalEntry {

  private static final byte VERSION = 1;
  private static final int FIXED = 1 + 3 * Long.BYTES + 4 * Integer.BYTES;

  private CanonicalEntry() {}

  static byte[] of(StoredEntry entry) {
    var content = entry.content();
    var actor = content.actor().getBytes(StandardCharsets.UTF_8);
    var act = content.act().getBytes(StandardCharsets.UTF_8);
    var subject = content.subject().getBytes(StandardCharsets.UTF_8);
    var detail = content.detail().getBytes(StandardCharsets.UTF_8);
    int texts = actor.length + act.length + subject.length + detail.length;
    var bytes = ByteBuffer.allocate(FIXED + texts + entry.ownHash().length);
    bytes.put(VERSION).putLong(content.companyId()).putLong(content.id());
    bytes.putLong(micros(content.at()));
    bytes.putInt(actor.length).put(actor).putInt(act.length).put(act);
    bytes.putInt(subject.length).put(subject).putInt(detail.length).put(detail);
    return bytes.put(entry.ownHash()).array();
  }

  static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
