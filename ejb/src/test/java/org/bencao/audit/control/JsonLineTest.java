package org.bencao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P4: lines of an export")
class JsonLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\"quoted\" and \\ slashed \\",
        "\n\r\t\u0000\u001f",
        "本草 \uD83D\uDC8A",
        "{\"a\":\"b\\\"c\"}"
      })
  void whatIsWrittenIsRead(String text) {
    var line = new JsonLine().number("n", 42).text("t", text).text("after", "x").toString();

    assertThat(JsonLine.parse(line))
        .containsEntry("n", "42")
        .containsEntry("t", text)
        .containsEntry("after", "x")
        .hasSize(3);
  }

  @Test
  @DisplayName("another reader of JSON reads the same in every sign from U+0000 to U+D7FF")
  void othersReadItTheSame() throws JsonProcessingException {
    var signs = IntStream.range(0, 0xD800).mapToObj(Character::toString).toList();
    var line = new JsonLine().number("n", 42).text("t", String.join("", signs)).toString();

    var read = new ObjectMapper().readTree(line);

    assertThat(read.path("n").asText()).isEqualTo(JsonLine.parse(line).get("n"));
    assertThat(read.path("t").asText()).isEqualTo(JsonLine.parse(line).get("t"));
  }

  @Test
  void everyEscapeOfJsonIsRead() {
    assertThat(JsonLine.parse("{\"a\":\"\\/\\b\\f\\n\\r\\t\\u672c\"}"))
        .containsEntry("a", "/\b\f\n\r\t本");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1}x",
        "{\"a\":1,\"a\":2}",
        "{\"a\":-1}",
        "{\"a\":١}",
        "{\"a\":true}",
        "{\"a\":{}}",
        "{\"a\":\"b",
        "{\"a\":\"b\\",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\\\"a\":1}",
        " {\"a\":1}"
      })
  void everythingElseIsRefused(String line) {
    assertThatThrownBy(() -> JsonLine.parse(line)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T10:20:30Z",
        "2026-03-01T10:20:30.1Z",
        "2026-03-01T10:20:30.123456Z",
        "2024-02-29T23:59:59.999999999Z"
      })
  void timesAreReadAsTheJdkReadsThem(String text) {
    assertThat(IsoTime.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-03-01",
        "2026-13-01T10:20:30Z",
        "2026/03/01 10:20:30Z",
        "2026-03-01T10:20:+3Z",
        "2026-03-01T10:20:30.Z",
        "2026-03-01T10:20:30.1234567890Z",
        "2026-03-01T10:20:30",
        "yesterday at ten Z"
      })
  void whatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> IsoTime.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
