package org.bencao.integration.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Demo;
import org.bencao.integration.sandbox.SandboxTracePlatform;
import org.bencao.receiving.boundary.SlipPlatform;

/**
 * The platform for traceability codes, where {@code BENCAO_TRACE_URL} says: a POST of JSON for each
 * 3,500 codes of a slip, answered with a reference. In a demonstration without one it is played.
 */
@ApplicationScoped
public class TracePlatform implements SlipPlatform {

  /** The most codes of one call. */
  private static final int MOST = 3_500;

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration WHOLE = Duration.ofSeconds(30);
  private static final int LONGEST = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Demo demo;
  @Inject SandboxTracePlatform played;

  private final Optional<URI> address;
  private final Optional<String> token;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  public TracePlatform() {
    this(setting("BENCAO_TRACE_URL").map(URI::create), setting("BENCAO_TRACE_TOKEN"));
  }

  TracePlatform(Optional<URI> address, Optional<String> token) {
    this.address = address;
    this.token = token;
  }

  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  @Override
  public boolean isThere() {
    return address.isPresent() || demo.on();
  }

  @Override
  public Answer upload(Slip slip) {
    return address.map(to -> upload(to, slip)).orElseGet(() -> played.upload(slip));
  }

  /** All parts or none count: each part says which it is, so that one that comes twice is one. */
  private Answer upload(URI to, Slip slip) {
    int parts = (slip.codes().size() + MOST - 1) / MOST;
    Answer last = new Answer.Failed("no codes");
    for (int part = 0; part < parts; part++) {
      int end = Math.min(slip.codes().size(), (part + 1) * MOST);
      last = call(to, slip, part + 1, parts, slip.codes().subList(part * MOST, end));
      if (last instanceof Answer.Failed) {
        return last;
      }
    }
    return last;
  }

  private Answer call(URI to, Slip slip, int part, int parts, List<String> codes) {
    var body = new LinkedHashMap<String, Object>();
    body.put("billCode", slip.number());
    body.put("billType", slip.kind().code());
    body.put("document", slip.document());
    body.put("site", slip.site());
    body.put("partner", slip.partner());
    body.put("part", part);
    body.put("parts", parts);
    body.put("codes", codes);
    try {
      var request =
          HttpRequest.newBuilder(to)
              .timeout(WHOLE)
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", slip.number() + "-" + part)
              .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
      token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
      return answer(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      return new Answer.Failed("no answer: " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Failed("interrupted");
    }
  }

  private static Answer answer(HttpResponse<String> response) throws IOException {
    int status = response.statusCode();
    if (status / 100 != 2) {
      return new Answer.Failed("answered " + status + said(response));
    }
    var reference = JSON.readTree(response.body()).path("reference").asText("");
    return reference.isBlank() || reference.length() > LONGEST
        ? new Answer.Failed("answered " + status + " without a reference")
        : new Answer.Taken(reference);
  }

  /** What is readable of a refusal. */
  private static String said(HttpResponse<String> response) {
    try {
      JsonNode tree = JSON.readTree(response.body());
      var words = tree.path("detail").asText(tree.path("message").asText(""));
      return words.isBlank() ? "" : ": " + words;
    } catch (IOException e) {
      return "";
    }
  }
}
