package org.bencao.system;

import java.util.HashMap;
import java.util.Map;

/** People who are signed in, each once, and the companies they are of. */
final class Sessions {

  private final Portal portal;
  private final Map<String, Session> open = new HashMap<>();
  private final Map<String, String> companies = new HashMap<>();

  Sessions(Portal portal) {
    this.portal = portal;
    portal.people().forEach(who -> companies.put(who.login(), reader(who)));
  }

  private static String reader(Person who) {
    return who.roles().contains("platform-administrator") ? Canaries.OPERATOR : who.company();
  }

  Session of(String login) {
    return open.computeIfAbsent(login, portal::session);
  }

  /** For whose eyes it is what they read. */
  String company(String login) {
    return companies.get(login);
  }

  /** Somebody new in a company, with one role. */
  void add(String company, String login, String role) {
    var body =
        """
        {"login":"%s","name":"%s","language":"en","grants":[{"role":"%s"}]}\
        """
            .formatted(login, role, role);
    var administrator = portal.program(company, "company-administrator");
    var added = Created.expect(201, administrator.post("/organisation/people", body));
    var password = added.json().path("oneTimePassword").asText();
    open.put(login, Session.ofNewcomer(portal.address(), login, password));
    companies.put(login, company);
  }
}
