package org.bencao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.SchemaReady;

/**
 * Tells the container who calls. Who may go where is decided by {@link AccessFilter} for pages and
 * by the resources' annotations for REST.
 */
@ApplicationScoped
public class SessionOrToken implements HttpAuthenticationMechanism {

  @Inject CurrentCaller caller;
  @Inject SchemaReady schema;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!schema.isReady() || PageAccess.isResource(request)) {
      return context.doNothing();
    }
    return caller
        .find()
        .map(who -> context.notifyContainerAboutLogin(who.actor(), roles(who)))
        .orElseGet(context::doNothing);
  }

  private static Set<String> roles(Caller who) {
    return who.roles().stream().map(Role::code).collect(Collectors.toSet());
  }
}
