package org.bencao.bench;

import java.io.IOException;
import java.net.HttpCookie;
import org.bencao.system.Form;
import org.bencao.system.Person;

/** Somebody at the portal's pages, with the session's cookie and forms as a browser sends them. */
final class Visitor {

  private static final String FORM =
      "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";

  private String cookie = "";

  /** Signed in by the form of the sign-in page. */
  static Visitor signIn(Wire wire, Person who) throws IOException {
    var visitor = new Visitor();
    var page = visitor.get(wire, "/sign-in");
    var form =
        Form.of(page, "pair")
            .with("pair:login", who.login())
            .with("pair:password", who.password())
            .with("pair:go", "pair:go");
    visitor.post(wire, "/sign-in", "", form).expect(302);
    return visitor;
  }

  String get(Wire wire, String path) throws IOException {
    return ask(wire, path).expect(200).text();
  }

  Wire.Reply ask(Wire wire, String path) throws IOException {
    return kept(wire.get(path, headers()));
  }

  /** With headers beyond those of every form. */
  Wire.Reply post(Wire wire, String path, String more, Form form) throws IOException {
    return kept(wire.post(path, headers() + FORM + more, form.body()));
  }

  private String headers() {
    return "Accept-Language: en\r\n" + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
  }

  private Wire.Reply kept(Wire.Reply reply) {
    reply
        .header("Set-Cookie")
        .map(value -> HttpCookie.parse(value).get(0))
        .ifPresent(set -> cookie = set.getName() + "=" + set.getValue());
    return reply;
  }
}
