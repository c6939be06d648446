package org.bencao.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;

/** 400 that names the field which cannot be read, and nothing of how it was read. */
final class MalformedJson {

  private MalformedJson() {}

  static Response answer(JsonProcessingException fault) {
    return problem(fault).answer().build();
  }

  static Problem problem(JsonProcessingException fault) {
    var problem = Problem.of(Status.BAD_REQUEST).because(detail(fault));
    return field(fault)
        .map(field -> problem.at(List.of(new FieldFault(field, wanted(fault)))))
        .orElse(problem);
  }

  private static String detail(JsonProcessingException fault) {
    return fault instanceof JsonMappingException
        ? "a field cannot be read"
        : "not JSON at line "
            + fault.getLocation().getLineNr()
            + ", column "
            + fault.getLocation().getColumnNr();
  }

  private static String wanted(JsonProcessingException fault) {
    return fault instanceof UnrecognizedPropertyException ? "no such field" : "another value";
  }

  /** For example {@code lines[0].quantity}. */
  private static Optional<String> field(JsonProcessingException fault) {
    if (!(fault instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return Optional.empty();
    }
    var path = new StringBuilder();
    for (var step : mapping.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return Optional.of(path.toString());
  }
}
