package org.bencao.system;

import java.util.Locale;
import java.util.Map;

/** In which language partners' systems are told reasons. */
final class PartnerLanguages {

  private PartnerLanguages() {}

  /** All words for them are in that language, until the other is asked for. */
  static void speak(Portal portal, String language, String... codes) {
    for (var code : codes) {
      var company =
          BuyerSystem.rows("buyer-systems").stream()
              .filter(row -> row.get("code").equals(code))
              .map(row -> row.get("company_code"))
              .findFirst()
              .orElse(code.toUpperCase(Locale.ROOT));
      var administrator = portal.program(company, "edi-administrator");
      var id =
          Answer.all(administrator.get("/exchange/partners").json().path("partners"))
              .filter(one -> one.path("code").asText().equals(code))
              .map(one -> one.path("id").asText())
              .findFirst()
              .orElseThrow(() -> new AssertionError("no partner " + code));
      var body = "{\"language\":\"" + language.toUpperCase(Locale.ROOT) + "\"}";
      Created.expect(
          204,
          administrator.send(
              "PUT",
              "/exchange/partners/" + id + "/language",
              Map.of("Content-Type", "application/json"),
              body));
    }
  }

  /** Whether words are in Chinese letters. */
  static boolean isChinese(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
