package org.bencao.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bencao.common.SchemaReady;

/** Nobody is let in before the database has the schema of this version. */
public class ReadyFilter extends HttpFilter {

  @Inject SchemaReady schema;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (schema.isReady() || PageAccess.isResource(request)) {
      chain.doFilter(request, response);
      return;
    }
    Unavailable.STARTING.answer(request, response);
  }
}
