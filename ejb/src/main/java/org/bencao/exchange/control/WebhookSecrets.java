package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that sign calls: 256 bits, with a beginning by which scanners of code know them. */
@ApplicationScoped
public class WebhookSecrets {

  private static final String PREFIX = "bencao_hook_";
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  public String fresh() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
