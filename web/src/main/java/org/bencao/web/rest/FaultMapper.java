package org.bencao.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.bencao.web.shell.Faults;
import org.bencao.web.shell.PageTexts;

/**
 * 500 with a reference that finds the fault in the log, and not a word of the fault itself; 503 for
 * what the database was not there for.
 */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

  private static final int RETRY_SECONDS = 5;

  @Context Request request;
  @Context UriInfo uri;
  @Context HttpHeaders headers;
  @Inject Faults faults;

  @Override
  public Response toResponse(Throwable fault) {
    var where = request.getMethod() + " " + uri.getRequestUri().getPath();
    if (faults.isOutOfReach(where, fault)) {
      return Problem.of(Status.SERVICE_UNAVAILABLE)
          .coded("DATABASE_OUT_OF_REACH", way())
          .answer()
          .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
          .build();
    }
    var reference = faults.record(where, fault);
    return Problem.of(Status.INTERNAL_SERVER_ERROR).under(reference).answer().build();
  }

  private String way() {
    return PageTexts.in(Languages.of(headers)).get("shell.error.database.program", Map.of());
  }
}
