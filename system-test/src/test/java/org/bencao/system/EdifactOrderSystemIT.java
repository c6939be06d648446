package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Orders that come as EDIFACT ORDERS over a broker of its own, the CONTRL and the ORDRSP that their
 * senders hear.
 */
@Tag("fault")
@ExtendWith(Outside.Shared.class)
class EdifactOrderSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final EdifactPaper PAPER = new EdifactPaper("FAU");
  private static final String CODE = "faueancom";

  private final Outside outside;
  private final Aurora aurora;

  EdifactOrderSystemIT(Outside outside) {
    this.outside = outside;
    this.aurora = new Aurora(outside.portal());
  }

  @Test
  @DisplayName(
      "J1, P13: an order by EDIFACT waits for an approval as any other and is placed; CONTRL and"
          + " ORDRSP say so")
  void isPlaced() {
    var number = "EF-" + EdifactPaper.next();
    leave(order(number, "100561", "50"));

    assertThat(next("CONTRL")).contains("+7'");
    var held = next("ORDRSP");
    assertThat(held)
        .contains("BGM+231+", "+12+AJ'", "RFF+ON:" + number + "'", "LIN+1+4+", "QTY+21:50'")
        .contains("FTX+ZZZ+++GDP_CERTIFICATE_OLD'");
    acknowledge(held);
    aurora.approve(own(held));

    var answer = next("ORDRSP");
    assertThat(answer).contains("+9+AB'", "RFF+ON:" + number + "'", "CNT+2:0'");
    placed(own(answer));
    acknowledge(answer);
    Until.holds(
        "both answers are acknowledged",
        PATIENCE,
        () ->
            journal().of(own(answer)).stream()
                    .filter(one -> one.path("documentType").asText().equals("ORDRSP"))
                    .filter(one -> one.path("state").asText().equals("ACKED"))
                    .count()
                == 2);
  }

  /** The portal's own number of the order. */
  private static String own(String answer) {
    return answer.replaceAll("(?s).*RFF\\+VN:([^']+)'.*", "$1");
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName(
      "FIRST_ITEM_MISSING, NARCOTIC_FORM: refused by EDIFACT for the reasons that REST and X12 give,"
          + " in both languages")
  void isRefused(String language) {
    PartnerLanguages.speak(outside.portal(), language, CODE);
    for (var fault :
        List.of(List.of("100239", "FIRST_ITEM_MISSING"), List.of("100240", "NARCOTIC_FORM"))) {
      var number = "EF-" + EdifactPaper.next();
      leave(order(number, fault.get(0), "12"));

      next("CONTRL");
      var answer = next("ORDRSP");
      assertThat(answer)
          .contains(
              "RFF+ON:" + number + "'", "+27'", "LIN+1+7+", "FTX+ZZZ+++" + fault.get(1) + "'");
      var words =
          Arrays.stream(answer.split("'"))
              .map(String::strip)
              .filter(segment -> segment.startsWith("FTX+ACD"))
              .collect(Collectors.joining());
      assertThat(words).contains(fault.get(1) + "?:").doesNotContain("{", "#");
      assertThat(PartnerLanguages.isChinese(words)).isEqualTo(language.equals("zh"));
      acknowledge(answer);
    }
    PartnerLanguages.speak(outside.portal(), "en", CODE);
  }

  @Test
  @DisplayName(
      "doc 4.1: what is wrong with the syntax is refused by CONTRL and waits in the journal with its"
          + " place")
  void isNotUnderstood() {
    var number = "EF-" + EdifactPaper.next();
    leave(order(number, "100561", "50").replace("CUX+2:EUR:9'", "CUX+2:EURO:9'"));

    assertThat(next("CONTRL")).contains("UCM+1+ORDERS:D:96A:UN:EAN008+4'", "UCD+39+2:2'");
    var waiting =
        Until.found(
            "the order in the journal",
            PATIENCE,
            () ->
                Answer.all(
                        program()
                            .get("/exchange/messages?view=NEEDS_PERSON")
                            .json()
                            .path("messages"))
                    .filter(one -> one.path("documentType").asText().equals("ORDERS"))
                    .findFirst());
    assertThat(waiting.path("state").asText()).isEqualTo("QUARANTINED");
    var whole = program().get("/exchange/messages/" + waiting.path("id").asText()).json();
    assertThat(whole.path("standard").asText()).isEqualTo("EDIFACT");
    assertThat(whole.at("/fault/tag").asText()).isEqualTo("CUX");
    assertThat(whole.at("/fault/element").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName("J1: the same interchange again has one effect, and the same CONTRL")
  void hasOneEffect() {
    var number = "EF-" + EdifactPaper.next();
    var bytes = order(number, "100561", "50");
    leave(bytes);
    var first = next("CONTRL");
    acknowledge(next("ORDRSP"));

    leave(bytes);

    assertThat(next("CONTRL")).isEqualTo(first);
    assertThat(
            journal().of(number).stream()
                .filter(one -> one.path("documentType").asText().equals("ORDRSP")))
        .hasSize(1);
  }

  private JsonNode placed(String number) {
    return Answer.all(aurora.buyer().get("/ordering/orders").json().path("orders"))
        .filter(one -> one.path("number").asText().equals(number))
        .findFirst()
        .orElseThrow(() -> new AssertionError(number));
  }

  private Rest program() {
    return outside.portal().program("FAU", "edi-administrator");
  }

  private Journal journal() {
    return new Journal(program());
  }

  private void leave(String interchange) {
    outside.broker().leave(CODE, interchange.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The next of that type that waits for it; what was sent again meanwhile is passed over. */
  private String next(String type) {
    for (int at = 0; at < 50; at++) {
      var text =
          outside
              .broker()
              .take(CODE, PATIENCE)
              .map(raw -> new String(raw, StandardCharsets.UTF_8))
              .orElseThrow(() -> new AssertionError("no " + type));
      if (text.contains("+" + type + ":")) {
        return text;
      }
    }
    throw new AssertionError("no " + type + " among 50");
  }

  private void acknowledge(String answer) {
    leave(PAPER.acknowledgement(answer));
  }

  private String order(String number, String item, String packs) {
    return PAPER.order(aurora.wanted(number, item, packs));
  }
}
