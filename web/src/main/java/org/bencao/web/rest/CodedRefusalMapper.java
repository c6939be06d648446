package org.bencao.web.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.bencao.web.shell.PageTexts;

/** 409 with the code and its sentence in the language asked for. */
@Provider
public class CodedRefusalMapper implements ExceptionMapper<CodedRefusal> {

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(CodedRefusal refusal) {
    var words = PageTexts.in(Languages.of(headers)).get(refusal.key(), Map.of());
    return Problem.of(Status.CONFLICT).coded(refusal.code(), words).answer().build();
  }
}
