package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, two passes, one lane (OWASP password storage). One hash at a time: a flood
 * of sign-ins must not take the memory and the processors from those who order.
 */
@ApplicationScoped
public class PasswordHash {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String HEAD =
      "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";

  private final Semaphore turn = new Semaphore(1, true);
  private final SecureRandom random = new SecureRandom();
  private final String nobody = hash("nobody has this password");

  /** The PHC string of a password under a fresh salt. */
  public String hash(String password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return HEAD + base64(salt) + "$" + base64(derive(password, salt, MEMORY_KIB, PASSES, LANES));
  }

  /** Compares in constant time. */
  public boolean matches(String password, String phc) {
    var parts = phc.split("\\$");
    if (parts.length != 6 || !parts[1].equals("argon2id")) {
      throw new IllegalStateException("stored password hash is not Argon2id");
    }
    var costs = parts[3].split("[=,]");
    var salt = Base64.getDecoder().decode(parts[4]);
    var wanted = Base64.getDecoder().decode(parts[5]);
    var found =
        derive(
            password,
            salt,
            Integer.parseInt(costs[1]),
            Integer.parseInt(costs[3]),
            Integer.parseInt(costs[5]));
    return MessageDigest.isEqual(wanted, found);
  }

  /** Spends the time of a comparison for a name that does not exist. */
  public void spendTime(String password) {
    matches(password, nobody);
  }

  /** Whether the hash was made with weaker costs than today's. */
  public boolean isOutdated(String phc) {
    return !phc.startsWith(HEAD);
  }

  private byte[] derive(String password, byte[] salt, int memory, int passes, int lanes) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build();
    var hash = new byte[HASH_BYTES];
    turn.acquireUninterruptibly();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(parameters);
      generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      turn.release();
    }
    return hash;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
