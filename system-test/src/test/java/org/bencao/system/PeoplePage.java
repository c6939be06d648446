package org.bencao.system;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The people page in the hands of a company administrator, who makes the first token there. */
final class PeoplePage {

  private static final String PATH = "/organisation/people";
  private static final Pattern SECRET = Pattern.compile("id=\"token-secret\"[^>]*>([^<]+)<");
  private static final Map<String, String> WORDS =
      Map.of(
          "buyer", "Buyer",
          "approver", "Approver",
          "receiver", "Goods-in",
          "quality-officer", "Quality officer",
          "compliance-officer", "Compliance officer",
          "accounts", "Accounts",
          "auditor", "Auditor",
          "supplier-desk", "Supplier desk",
          "edi-administrator", "EDI administrator",
          "company-administrator", "Company administrator");

  private final Session session;

  private PeoplePage(Session session) {
    this.session = session;
  }

  static PeoplePage open(String address, Person administrator) {
    var session = Session.of(address, administrator);
    session.call("PUT", "/settings/language", "same-origin", Map.of("X-Bencao", "1"), "en");
    return new PeoplePage(session);
  }

  /** The secret, which the page shows once. */
  String newToken(String role) {
    var form = Form.of(session.get(PATH).text(), "tokens");
    var answer =
        session.post(
            PATH,
            form.with("tokens:name", "system test " + UUID.randomUUID())
                .with(form.box(WORDS.get(role)), "true")
                .with("tokens:make", "tokens:make"));
    var secret = SECRET.matcher(answer.text());
    if (!secret.find()) {
      throw new AssertionError("no token for " + role + ": " + answer);
    }
    return secret.group(1).strip();
  }
}
