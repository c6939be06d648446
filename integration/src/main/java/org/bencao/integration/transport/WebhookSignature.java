package org.bencao.integration.transport;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to a receiver that a call is ours and how old it is: {@code t=<unix seconds>,v1=<hex of
 * HMAC-SHA256 over t, a full stop and the body>}, under the bytes of the secret as it was shown.
 */
final class WebhookSignature {

  private static final String ALGORITHM = "HmacSHA256";

  private WebhookSignature() {}

  static String of(String secret, long seconds, byte[] body) {
    var signed = new ByteArrayOutputStream();
    signed.writeBytes((seconds + ".").getBytes(StandardCharsets.US_ASCII));
    signed.writeBytes(body);
    return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hmac(secret, signed.toByteArray()));
  }

  private static byte[] hmac(String secret, byte[] signed) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
