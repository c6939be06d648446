package org.bencao.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.Optional;

/**
 * Why there is no answer: RFC 9457, with the members {@code code}, {@code reasons}, {@code fields}
 * and {@code reference} where there is something to say.
 *
 * @param code one word for a refusal that has no reasons of its own
 * @param reference finds the fault in the log
 */
@JsonInclude(Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    Optional<String> detail,
    Optional<String> code,
    List<ReasonJson> reasons,
    List<FieldFault> fields,
    Optional<String> reference) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** Nothing but the status. */
  public static Problem of(StatusType status) {
    return new Problem(
        "about:blank",
        status.getReasonPhrase(),
        status.getStatusCode(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  Problem because(String detail) {
    return new Problem(type, title, status, Optional.of(detail), code, reasons, fields, reference);
  }

  Problem coded(String word, String detail) {
    return new Problem(
        type, title, status, Optional.of(detail), Optional.of(word), reasons, fields, reference);
  }

  Problem with(List<ReasonJson> all) {
    return new Problem(type, title, status, detail, code, all, fields, reference);
  }

  Problem at(List<FieldFault> all) {
    return new Problem(type, title, status, detail, code, reasons, all, reference);
  }

  Problem under(String reference) {
    return new Problem(type, title, status, detail, code, reasons, fields, Optional.of(reference));
  }

  ResponseBuilder answer() {
    return Response.status(status).type(MEDIA_TYPE).entity(this);
  }
}
