package org.bencao.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Answers of REST (RFC 9457)")
class ProblemTest {

  private record Sample(Id id, Instant at, Optional<String> nothing) {}

  @Test
  void leaveOutWhatThereIsNothingToSayOf() throws JsonProcessingException {
    var json = Json.MAPPER.writeValueAsString(Problem.of(Status.NOT_FOUND));

    assertThat(json).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}");
  }

  @Test
  void writeIdentifiersAndInstantsAsText() throws JsonProcessingException {
    var sample = new Sample(Id.of(1), Instant.parse("2026-11-24T02:03:04Z"), Optional.empty());

    assertThat(Json.MAPPER.writeValueAsString(sample))
        .isEqualTo("{\"id\":\"0000000000001\",\"at\":\"2026-11-24T02:03:04Z\"}");
  }

  @Test
  void giveEachReasonWithRuleDocumentDateAndAction() throws JsonProcessingException {
    var finding =
        new Finding(
            Reason.LICENCE_EXPIRED,
            Outcome.REFUSE,
            Optional.of(3),
            "LIC-04",
            "DAL Art. 51",
            Optional.of("DEMO-1"),
            Optional.of("2026-11-01"),
            Map.of());

    var reason = ReasonJson.of(finding, Locale.ENGLISH);
    var json =
        Json.MAPPER.readTree(
            Json.MAPPER.writeValueAsString(Problem.of(Status.CONFLICT).with(List.of(reason))));

    assertThat(json.at("/reasons/0/code").asText()).isEqualTo("LICENCE_EXPIRED");
    assertThat(json.at("/reasons/0/rule").asText()).isEqualTo("LIC-04");
    assertThat(json.at("/reasons/0/document").asText()).isEqualTo("DEMO-1");
    assertThat(json.at("/reasons/0/date").asText()).isEqualTo("2026-11-01");
    assertThat(json.at("/reasons/0/line").asInt()).isEqualTo(3);
    assertThat(json.at("/reasons/0/title").asText()).isNotBlank();
    assertThat(json.at("/reasons/0/action").asText()).isNotBlank();
  }

  @Test
  void nameTheFieldThatCannotBeRead() {
    var fault = fault("{\"id\":\"0000000000001\",\"at\":\"yesterday\"}");

    var problem = MalformedJson.problem(fault);

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.fields()).extracting(FieldFault::field).containsExactly("at");
  }

  @Test
  void refuseAFieldThatDoesNotExist() {
    var fault = fault("{\"price\":\"0.01\"}");

    var problem = MalformedJson.problem(fault);

    assertThat(problem.fields()).containsExactly(new FieldFault("price", "no such field"));
  }

  private static JsonProcessingException fault(String json) {
    try {
      var read = Json.MAPPER.readValue(json, Sample.class);
      throw new AssertionError("was read: " + read);
    } catch (JsonProcessingException fault) {
      return fault;
    }
  }
}
