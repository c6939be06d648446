package org.bencao.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives a body to answers that are a status only: 404, 405, 406, 415 and their like. */
@Provider
public class StatusMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException answer) {
    var given = answer.getResponse();
    if (given.hasEntity()) {
      return given;
    }
    var problem = Problem.of(given.getStatusInfo()).answer();
    given.getHeaders().entrySet().stream()
        .filter(header -> !header.getKey().equalsIgnoreCase(HttpHeaders.CONTENT_TYPE))
        .forEach(
            header -> header.getValue().forEach(value -> problem.header(header.getKey(), value)));
    return problem.build();
  }
}
