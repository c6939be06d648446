package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("J2: what a receiver answers")
class WebhookReplyTest {

  @Test
  void isTheStatusOfTheFirstLine() throws IOException {
    assertThat(status("HTTP/1.1 204 No Content\r\n")).isEqualTo(204);
    assertThat(status("HTTP/1.0 500\n")).isEqualTo(500);
  }

  @Test
  void isTheLastStatusWhenOthersComeBefore() throws IOException {
    assertThat(
            status(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                    + "HTTP/1.1 202 Accepted\r\n"))
        .isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 20",
        "HTTP/1.1 999 Odd\r\n",
        "HTTP/2 200\r\n",
        "220 mail.example ESMTP\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n"
      })
  void isNoAnswerWhenItIsNoHttp(String text) {
    assertThatThrownBy(() -> status(text)).isInstanceOf(IOException.class);
  }

  @Test
  void isNoAnswerWhenItNeverEnds() {
    var endless = "HTTP/1.1 100 Continue\r\n" + "a: b\r\n".repeat(10_000) + "\r\nHTTP/1.1 200\r\n";

    assertThatThrownBy(() -> status(endless)).isInstanceOf(IOException.class);
  }

  private static int status(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return new WebhookReply(new ByteArrayInputStream(bytes)).status();
  }
}
