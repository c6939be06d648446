package org.bencao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.bencao.web.shell.Https;

/**
 * What every answer carries. The content policy allows nothing; a page puts its own, with the nonce
 * of its scripts, in that one's place.
 */
public class HeadersFilter extends HttpFilter {

  private static final String POLICY = "Content-Security-Policy";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(
        POLICY, "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!PageAccess.isResource(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (Https.isOn()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, new Plain(response));
  }

  /**
   * Two policies would both hold: the one that is added replaces the one that stands. Styles and
   * scripts say in which charset they are.
   */
  private static final class Plain extends HttpServletResponseWrapper {

    private static final Set<String> TEXTS =
        Set.of("text/css", "text/javascript", "application/javascript");

    Plain(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setContentType(String type) {
      super.setContentType(TEXTS.contains(String.valueOf(type)) ? type + ";charset=UTF-8" : type);
    }

    @Override
    public void addHeader(String name, String value) {
      if (name.equalsIgnoreCase(POLICY)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
