package org.bencao.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.bencao.common.Refusals;
import org.bencao.web.security.CurrentCaller;

/** The door of REST: 401 without a good token, 403 for the wrong role, closed by default. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AllowedFilter implements ContainerRequestFilter {

  @Context ResourceInfo resource;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    var method = resource.getResourceMethod();
    if (method.isAnnotationPresent(Open.class)) {
      return;
    }
    var who = caller.find();
    if (who.isEmpty()) {
      note(request, "nobody");
      request.abortWith(
          Problem.of(Status.UNAUTHORIZED)
              .answer()
              .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Bencao\"")
              .build());
      return;
    }
    boolean allowed =
        Optional.ofNullable(method.getAnnotation(Allowed.class))
            .map(roles -> who.get().hasAny(roles.value()))
            .orElse(false);
    if (!allowed) {
      note(request, who.get().actor());
      request.abortWith(Problem.of(Status.FORBIDDEN).answer().build());
    }
  }

  private void note(ContainerRequestContext request, String who) {
    var call = request.getMethod() + " " + request.getUriInfo().getPath();
    Refusals.note(call, who, servlet.getRemoteAddr());
  }
}
