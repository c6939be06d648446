package org.bencao.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.bencao.common.AccessDenied;

/** 403 when a boundary refuses whom the door let through. */
@Provider
public class AccessDeniedMapper implements ExceptionMapper<AccessDenied> {

  @Override
  public Response toResponse(AccessDenied denied) {
    return Problem.of(Status.FORBIDDEN).answer().build();
  }
}
