package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Somebody at the portal's pages without a browser: a session's cookie and sent forms. */
final class Session {

  private final Http http;

  Session(String address) {
    this.http = new Http(address);
  }

  /** Signs in by the form of the sign-in page. */
  static Session of(String address, Person who) {
    var session = new Session(address);
    var form =
        Form.of(session.get("/sign-in").text(), "pair")
            .with("pair:login", who.login())
            .with("pair:password", who.password())
            .with("pair:go", "pair:go");
    var answer = session.post("/sign-in", form);
    if (answer.status() != 302) {
      throw new AssertionError(who.login() + " could not sign in: " + answer);
    }
    return session;
  }

  Answer get(String path) {
    return call("GET", path, "same-origin", Map.of(), "");
  }

  Answer post(String path, Form form) {
    var type = Map.of("Content-Type", "application/x-www-form-urlencoded");
    return call("POST", path, "same-origin", type, form.body());
  }

  Answer call(String method, String path, String from, Map<String, String> more, String body) {
    var headers = new HashMap<>(more);
    headers.put("Sec-Fetch-Site", from);
    headers.put("Accept-Language", "en");
    try {
      return http.call(method, path, headers, body);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    }
  }
}
