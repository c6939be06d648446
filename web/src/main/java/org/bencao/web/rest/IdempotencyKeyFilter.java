package org.bencao.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses a call with an effect that does not say how to recognise its repetition. */
@Provider
@Idempotent
@Priority(Priorities.USER)
public class IdempotencyKeyFilter implements ContainerRequestFilter {

  /** As the key is kept: printable, without blanks. */
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");

  @Override
  public void filter(ContainerRequestContext request) {
    boolean good =
        Optional.ofNullable(request.getHeaderString("Idempotency-Key"))
            .map(key -> KEY.matcher(key).matches())
            .orElse(false);
    if (!good) {
      request.abortWith(
          Problem.of(Status.BAD_REQUEST)
              .because("Idempotency-Key: wanted 1 to 64 printable characters without blanks")
              .answer()
              .build());
    }
  }
}
