package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A program that speaks to the portal's REST interface, with a token or without. */
public final class Rest {

  static final String ROOT = "/api/v1";

  private final Http http;
  private final Optional<String> token;
  private final String language;

  Rest(String address, Optional<String> token, String language) {
    this(new Http(address), token, language);
  }

  private Rest(Http http, Optional<String> token, String language) {
    this.http = http;
    this.token = token;
    this.language = language;
  }

  Rest in(String other) {
    return new Rest(http, token, other);
  }

  public Answer get(String path) {
    return send("GET", path, Map.of(), "");
  }

  /** With a key of its own. */
  Answer post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  Answer post(String path, String body, String key) {
    return send("POST", path, Map.of("Idempotency-Key", key), body);
  }

  Answer send(String method, String path, Map<String, String> headers, String body) {
    try {
      return attempt(method, path, headers, body);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    }
  }

  /** Throws when the answer was lost. */
  Answer attempt(String method, String path, Map<String, String> headers, String body)
      throws IOException {
    var all = new HashMap<>(headers);
    all.put("Accept-Language", language);
    token.ifPresent(secret -> all.put("Authorization", "Bearer " + secret));
    if (!body.isEmpty()) {
      all.putIfAbsent("Content-Type", "application/json");
    }
    return http.call(method, ROOT + path, all, body);
  }
}
