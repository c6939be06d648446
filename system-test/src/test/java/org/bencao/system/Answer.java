package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the portal answered to one call. */
public record Answer(HttpResponse<byte[]> response) {

  private static final JsonMapper JSON = new JsonMapper();

  public int status() {
    return response.statusCode();
  }

  byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  public JsonNode json() {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + this, e);
    }
  }

  /** The codes of a refusal, in the order they came. */
  List<String> reasons() {
    return all(json().path("reasons")).map(reason -> reason.path("code").asText()).toList();
  }

  static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public String toString() {
    return response.request().method() + " " + response.uri() + " " + status() + " " + text();
  }
}
