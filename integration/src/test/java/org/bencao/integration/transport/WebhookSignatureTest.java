package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J2: the signature of a call")
class WebhookSignatureTest {

  private static final byte[] BODY =
      "{\"id\":\"0H1\",\"type\":\"ping\"}".getBytes(StandardCharsets.UTF_8);

  @Test
  @DisplayName("is what any other HMAC-SHA256 makes of time, full stop and body")
  void isAnHmacOfTimeAndBody() {
    assertThat(WebhookSignature.of("bencao_hook_c2VjcmV0", 1_764_144_000, BODY))
        .isEqualTo(
            "t=1764144000,v1=d585f81a3f11b8d0e74d90cd7fd2a8ad7c1950b41ce80b06a0445be78931ebd1");
  }

  @Test
  void changesWithSecretTimeAndBody() {
    var signature = WebhookSignature.of("a", 1, BODY);

    assertThat(WebhookSignature.of("b", 1, BODY)).isNotEqualTo(signature);
    assertThat(WebhookSignature.of("a", 2, BODY).substring(3)).isNotEqualTo(signature.substring(3));
    assertThat(WebhookSignature.of("a", 1, new byte[0])).isNotEqualTo(signature);
  }
}
