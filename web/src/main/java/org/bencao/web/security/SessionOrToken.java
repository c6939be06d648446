package org.bencao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.SchemaReady;
import org.bencao.web.shell.Faults;

/**
 * Tells the container who calls. Who may go where is decided by {@link AccessFilter} for pages and
 * by the resources' annotations for REST.
 */
@ApplicationScoped
public class SessionOrToken implements HttpAuthenticationMechanism {

  @Inject CurrentCaller caller;
  @Inject SchemaReady schema;
  @Inject Faults faults;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!schema.isReady() || PageAccess.isResource(request)) {
      return context.doNothing();
    }
    try {
      return caller
          .find()
          .map(who -> context.notifyContainerAboutLogin(who.actor(), roles(who)))
          .orElseGet(context::doNothing);
    } catch (RuntimeException fault) {
      if (!faults.isOutOfReach(request.getMethod() + " " + request.getRequestURI(), fault)) {
        throw fault;
      }
      return unavailable(request, response);
    }
  }

  private static AuthenticationStatus unavailable(
      HttpServletRequest request, HttpServletResponse response) {
    try {
      Unavailable.DATABASE_OUT_OF_REACH.answer(request, response);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> roles(Caller who) {
    return who.roles().stream().map(Role::code).collect(Collectors.toSet());
  }
}
