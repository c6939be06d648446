package org.bencao.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/** 400 with every field that does not have the shape its command asks for. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException fault) {
    var fields =
        fault.getConstraintViolations().stream()
            .map(violation -> new FieldFault(field(violation), violation.getMessage()))
            .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::wanted))
            .toList();
    return Problem.of(Status.BAD_REQUEST).at(fields).answer().build();
  }

  /** The path without the method and the parameter that took the body: {@code grants[0].role}. */
  private static String field(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    for (var node : violation.getPropertyPath()) {
      if (node.getIndex() != null && !path.isEmpty()) {
        path.append('[').append(node.getIndex()).append(']');
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        path.append(path.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return path.toString();
  }
}
