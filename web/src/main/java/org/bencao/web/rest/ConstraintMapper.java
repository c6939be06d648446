package org.bencao.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

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

  /** The path without the method and the parameter that took the body. */
  private static String field(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .filter(node -> node.getKind() == ElementKind.PROPERTY && node.getName() != null)
        .map(Path.Node::getName)
        .collect(Collectors.joining("."));
  }
}
