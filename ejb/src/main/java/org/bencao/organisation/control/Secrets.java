package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Random words that nobody can guess. */
@ApplicationScoped
public class Secrets {

  /** No I, l, O, 0, 1: read aloud and typed without doubt. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int PASSWORD_LENGTH = 16;
  private static final int TOKEN_BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** Sixteen characters, about 92 bits, in groups of four. */
  public String password() {
    var out = new StringBuilder();
    for (int at = 0; at < PASSWORD_LENGTH; at++) {
      if (at > 0 && at % 4 == 0) {
        out.append('-');
      }
      out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return out.toString();
  }

  /** A bearer token of 256 bits. */
  public String token() {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return "bencao_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public String totpSecret() {
    return Totp.newSecret(random);
  }
}
