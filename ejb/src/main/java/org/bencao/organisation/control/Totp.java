package org.bencao.organisation.control;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes: RFC 6238 with HMAC-SHA-1, six digits, 30 seconds, one step of drift.
 */
public final class Totp {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_SECONDS = 30;
  private static final int SECRET_BYTES = 20;
  private static final int MODULUS = 1_000_000;

  private Totp() {}

  /** A fresh secret in base 32 (RFC 4648). */
  public static String newSecret(SecureRandom random) {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    var out = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte value : bytes) {
      bits = bits << 8 | value & 0xff;
      held += 8;
      while (held >= 5) {
        out.append(ALPHABET.charAt(bits >>> (held - 5) & 31));
        held -= 5;
      }
    }
    return out.toString();
  }

  /** The step whose code this is, if it is later than the last one used. */
  public static OptionalLong matchingStep(String secret, String code, Instant now, long lastUsed) {
    long current = now.getEpochSecond() / STEP_SECONDS;
    for (long step = current - 1; step <= current + 1; step++) {
      if (step > lastUsed && same(code(secret, step), code)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  /** The code of one step of 30 seconds since 1970. */
  public static String code(String secret, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 15;
      int value = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return String.format("%06d", value % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-1", e);
    }
  }

  private static boolean same(String wanted, String found) {
    return MessageDigest.isEqual(wanted.getBytes(), found.strip().getBytes());
  }

  private static byte[] decode(String secret) {
    var out = ByteBuffer.allocate(secret.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (char letter : secret.toCharArray()) {
      bits = bits << 5 | ALPHABET.indexOf(letter);
      held += 5;
      if (held >= 8) {
        out.put((byte) (bits >>> (held - 8)));
        held -= 8;
      }
    }
    return out.array();
  }
}
