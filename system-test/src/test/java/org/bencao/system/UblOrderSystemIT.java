package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.UblPaper.between;
import static org.bencao.system.UblPaper.said;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Orders that come as UBL Order (Peppol BIS 3) over a broker of its own, the ApplicationResponse
 * and the OrderResponse that their senders hear.
 */
@Tag("fault")
@ExtendWith(Outside.Shared.class)
class UblOrderSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final UblPaper PAPER = new UblPaper("FAU");
  private static final String CODE = "fauubl";
  private static final String TAKEN = "ApplicationResponse";
  private static final String ANSWER = "OrderResponse";

  private final Outside outside;
  private final Aurora aurora;

  UblOrderSystemIT(Outside outside) {
    this.outside = outside;
    this.aurora = new Aurora(outside.portal());
  }

  @Test
  @DisplayName(
      "J1, P13: an order by UBL waits for an approval as any other and is placed; MLR and"
          + " OrderResponse say so")
  void isPlaced() {
    var number = UblPaper.number();
    leave(order(number, "100561", "50"));

    var taken = next(TAKEN);
    assertThat(said(taken, "cbc:ResponseCode")).isEqualTo("AP");
    assertThat(between(taken, "<cac:DocumentReference>", "</cac:DocumentReference>"))
        .contains(">" + number + "<");
    var held = next(ANSWER);
    assertThat(said(held, "cbc:OrderResponseCode")).isEqualTo("AB");
    assertThat(said(held, "cbc:Note")).startsWith("[1] GDP_CERTIFICATE_OLD: ");
    assertThat(between(held, "<cac:OrderReference>", "</cac:OrderReference>"))
        .contains(">" + number + "<");
    acknowledge(held);
    aurora.approve(own(held));

    var answer = next(ANSWER);
    assertThat(said(answer, "cbc:OrderResponseCode")).isEqualTo("AB");
    assertThat(answer).doesNotContain("<cbc:Note>", "<cac:OrderLine>");
    assertThat(
            Answer.all(aurora.buyer().get("/ordering/orders").json().path("orders"))
                .filter(one -> one.path("number").asText().equals(own(answer))))
        .hasSize(1);
    acknowledge(answer);
    Until.holds(
        "both answers are acknowledged",
        PATIENCE,
        () ->
            journal().of(own(answer)).stream()
                    .filter(one -> one.path("documentType").asText().equals(ANSWER))
                    .filter(one -> one.path("state").asText().equals("ACKED"))
                    .count()
                == 2);
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName(
      "FIRST_ITEM_MISSING, NARCOTIC_FORM: refused by UBL for the reasons that REST, X12 and EDIFACT"
          + " give, in both languages")
  void isRefused(String language) {
    PartnerLanguages.speak(outside.portal(), language, CODE);
    for (var fault :
        List.of(List.of("100239", "FIRST_ITEM_MISSING"), List.of("100240", "NARCOTIC_FORM"))) {
      var number = UblPaper.number();
      leave(order(number, fault.get(0), "12"));

      next(TAKEN);
      var answer = next(ANSWER);
      assertThat(said(answer, "cbc:OrderResponseCode")).isEqualTo("RE");
      var words = said(answer, "cbc:Note");
      assertThat(words).contains("[1] " + fault.get(1) + ": ").doesNotContain("{", "#");
      assertThat(PartnerLanguages.isChinese(words)).isEqualTo(language.equals("zh"));
      acknowledge(answer);
    }
    PartnerLanguages.speak(outside.portal(), "en", CODE);
  }

  @Test
  @DisplayName(
      "STANDARD_RULE: what breaks a rule of Peppol is refused by MLR with the rule and its path, and"
          + " waits in the journal")
  void breaksARule() {
    var number = UblPaper.number();
    leave(
        order(number, "100561", "50")
            .replace("<cbc:DocumentCurrencyCode>EUR", "<cbc:DocumentCurrencyCode>XXQ"));

    var refused = next(TAKEN);
    assertThat(said(refused, "cbc:ResponseCode")).isEqualTo("RE");
    assertThat(said(refused, "cbc:LineID")).isEqualTo("DocumentCurrencyCode");
    assertThat(said(refused, "cbc:Description")).contains("PEPPOL-T01-B01001");
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
                    .filter(one -> one.path("documentType").asText().equals("Order"))
                    .findFirst());
    assertThat(waiting.path("state").asText()).isEqualTo("QUARANTINED");
    var whole = program().get("/exchange/messages/" + waiting.path("id").asText()).json();
    assertThat(whole.path("standard").asText()).isEqualTo("UBL");
    assertThat(whole.at("/fault/tag").asText()).isEqualTo("DocumentCurrencyCode");
    assertThat(whole.toString()).contains("STANDARD_RULE", "ISO 4217");
  }

  @Test
  @DisplayName("J1: the same document again has one effect, and the same MLR")
  void hasOneEffect() {
    var number = UblPaper.number();
    var bytes = order(number, "100561", "50");
    leave(bytes);
    var first = next(TAKEN);
    acknowledge(next(ANSWER));

    leave(bytes);

    assertThat(next(TAKEN)).isEqualTo(first);
    assertThat(
            journal().of(number).stream()
                .filter(one -> one.path("documentType").asText().equals(ANSWER)))
        .hasSize(1);
  }

  @Test
  @DisplayName("J2: what is no document, or not theirs, is applied by nobody")
  void isNoDocument() {
    var before = waiting();

    leave("<Order>no end");
    leave("<!DOCTYPE Order [<!ENTITY boom SYSTEM 'file:///etc/hostname'>]><Order>&boom;</Order>");
    leave(order(UblPaper.number(), "100561", "50").replace(buyer(), "9520000000134"));

    Until.holds("all three wait", PATIENCE, () -> waiting() == before + 3);
    assertThat(outside.broker().take(CODE, Duration.ofSeconds(2))).isEmpty();
  }

  private long waiting() {
    return Answer.all(program().get("/exchange/messages?view=NEEDS_PERSON").json().path("messages"))
        .count();
  }

  /** The portal's own number of the order. */
  private static String own(String answer) {
    return said(answer, "cbc:SalesOrderID");
  }

  private Rest program() {
    return outside.portal().program("FAU", "edi-administrator");
  }

  private Journal journal() {
    return new Journal(program());
  }

  private void leave(String document) {
    outside.broker().leave(CODE, document.getBytes(StandardCharsets.UTF_8));
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
      if (text.contains("<Type>" + type + "</Type>")) {
        return text;
      }
    }
    throw new AssertionError("no " + type + " among 50");
  }

  private void acknowledge(String answer) {
    leave(PAPER.acknowledgement(answer));
  }

  private static String buyer() {
    return BuyerSystem.company("code", "FAU").get("gln");
  }

  private String order(String number, String item, String packs) {
    return PAPER.order(aurora.wanted(number, item, packs));
  }
}
