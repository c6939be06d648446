package org.bencao.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.bencao.web.shell.Faults;

/** 500 with a reference that finds the fault in the log, and not a word of the fault itself. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

  @Context Request request;
  @Context UriInfo uri;
  @Inject Faults faults;

  @Override
  public Response toResponse(Throwable fault) {
    var reference = faults.record(request.getMethod() + " " + uri.getRequestUri().getPath(), fault);
    return Problem.of(Status.INTERNAL_SERVER_ERROR).under(reference).answer().build();
  }
}
