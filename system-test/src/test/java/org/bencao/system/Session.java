package org.bencao.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody at the portal's pages without a browser: a session's cookie and sent forms. */
public final class Session {

  private static final String BOUNDARY = "----bencao";

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

  /** Signs in with a password that somebody else gave, and chooses another. */
  static Session ofNewcomer(String address, String login, String given) {
    var session = new Session(address);
    var pair =
        Form.of(session.get("/sign-in").text(), "pair")
            .with("pair:login", login)
            .with("pair:password", given)
            .with("pair:go", "pair:go");
    var own = UUID.randomUUID().toString();
    var choice =
        Form.of(session.post("/sign-in", pair).text(), "own")
            .with("own:fresh", own)
            .with("own:again", own)
            .with("own:go", "own:go");
    var answer = session.post("/sign-in", choice);
    if (answer.status() != 302) {
      throw new AssertionError(login + " could not sign in: " + answer);
    }
    return session;
  }

  public Answer get(String path) {
    return call("GET", path, "same-origin", Map.of(), "");
  }

  Answer post(String path, Form form) {
    return post(path, form.body());
  }

  /** A plain form, encoded as a browser does it. */
  Answer post(String path, String form) {
    var type = Map.of("Content-Type", "application/x-www-form-urlencoded");
    return call("POST", path, "same-origin", type, form);
  }

  /** The value of the session's cookie; empty before there is one. */
  String id() {
    return http.cookie("bencao");
  }

  /** Sends these fields as a browser sends a plain form. */
  Answer send(String path, Map<String, String> fields) {
    return post(path, Form.encoded(fields));
  }

  public Answer call(
      String method, String path, String from, Map<String, String> more, String body) {
    return call(method, path, from, more, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a form with a file, as a browser does. */
  Answer upload(String path, Map<String, String> fields, String fileName, byte[] file) {
    return upload(path, fields, "file", fileName, file);
  }

  /** The same with a field of another name. */
  Answer upload(
      String path, Map<String, String> fields, String field, String fileName, byte[] file) {
    var body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> part(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
    part(body, field, "; filename=\"" + fileName + "\"", file);
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    var type = Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    return call("POST", path, "same-origin", type, body.toByteArray());
  }

  private static void part(ByteArrayOutputStream to, String name, String more, byte[] value) {
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
            .formatted(BOUNDARY, name, more);
    to.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    to.writeBytes(value);
    to.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private Answer call(
      String method, String path, String from, Map<String, String> more, byte[] body) {
    var headers = new HashMap<>(more);
    headers.put("Sec-Fetch-Site", from);
    headers.put("Accept-Language", "en");
    return plain(method, path, headers, body);
  }

  /** Nothing but these headers and the cookies. */
  Answer plain(String method, String path, Map<String, String> headers, byte[] body) {
    try {
      return http.call(method, path, headers, body);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    }
  }
}
