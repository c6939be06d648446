package org.bencao.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Refusals;
import org.bencao.web.security.CurrentCaller;

/** 403 when a boundary refuses whom the door let through. */
@Provider
public class AccessDeniedMapper implements ExceptionMapper<AccessDenied> {

  @Context UriInfo uri;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  @Override
  public Response toResponse(AccessDenied denied) {
    Refusals.note(
        request.getMethod() + " " + uri.getPath(),
        caller.find().map(Caller::actor).orElse("nobody"),
        request.getRemoteAddr());
    return Problem.of(Status.FORBIDDEN).answer().build();
  }
}
