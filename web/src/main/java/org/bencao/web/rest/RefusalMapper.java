package org.bencao.web.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 409 with all reasons at once, worded in the language asked for. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Refusal refusal) {
    var locale = Languages.of(headers);
    var reasons =
        refusal.findings().stream().map(finding -> ReasonJson.of(finding, locale)).toList();
    return Problem.of(Status.CONFLICT).with(reasons).answer().build();
  }
}
