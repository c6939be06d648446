package org.bencao.web.exchange;

import java.util.Set;

/** What the codes of an answer come to: BAK02 and BCA02 (DE 587), ACK01 (DE 668). */
enum AnswerWords {
  ACCEPTED("", Set.of("IA", "AT", "AD", "AK")),
  CHANGED("warn", Set.of("IC", "IE", "IP", "IQ", "DR", "SP", "AC", "AE", "AR")),
  SUBSTITUTED("warn", Set.of("IS")),
  BACK_ORDER("warn", Set.of("IB", "BP")),
  HELD("warn", Set.of("IH", "IF", "IW", "AH")),
  REJECTED(
      "bad",
      Set.of("IR", "ID", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "RD", "RJ", "RF", "RO")),
  OTHER("", Set.of());

  private final String hue;
  private final Set<String> codes;

  AnswerWords(String hue, Set<String> codes) {
    this.hue = hue;
    this.codes = codes;
  }

  static AnswerWords of(String code) {
    for (var answer : values()) {
      if (answer.codes.contains(code)) {
        return answer;
      }
    }
    return OTHER;
  }

  String key() {
    return "exchange.parsed.answer." + this;
  }

  /** What is as it was asked for has none. */
  String hue() {
    return hue;
  }
}
