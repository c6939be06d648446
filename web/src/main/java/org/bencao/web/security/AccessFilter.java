package org.bencao.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bencao.common.Demo;
import org.bencao.common.Refusals;

/**
 * The door: before a page is built it decides who may open it. Nobody is sent to the sign-in page,
 * the wrong role gets 403, a path without an entry in {@link PageAccess} is not there. REST has its
 * own door at each resource.
 */
public class AccessFilter extends HttpFilter {

  @Inject CurrentCaller caller;
  @Inject Demo demo;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (PageAccess.isResource(request) || CurrentCaller.isApi(request)) {
      chain.doFilter(request, response);
      return;
    }
    var access = access(PageAccess.path(request));
    if (access.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (access.get().isPublic()) {
      chain.doFilter(request, response);
    } else if (caller.find().isEmpty()) {
      toSignIn(request, response);
    } else if (access.get().allows(caller.get())) {
      chain.doFilter(request, response);
    } else {
      Refusals.note(
          request.getMethod() + " " + PageAccess.path(request),
          caller.get().actor(),
          request.getRemoteAddr());
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private Optional<PageAccess> access(String path) {
    return path.startsWith("/sandbox/") && !demo.on() ? Optional.empty() : PageAccess.of(path);
  }

  private static void toSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (PageAccess.path(request).endsWith(".json")) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    var address = request.getContextPath() + "/sign-in" + back(request);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      redirectPage(response, address);
    } else {
      response.sendRedirect(address);
    }
  }

  /** The page asked for; a form that was sent after the session ended leads back to its page. */
  private static String back(HttpServletRequest request) {
    boolean sent = !request.getMethod().equals("GET");
    var here =
        sent
            ? OwnPath.ofReferer(request)
            : PageAccess.path(request)
                + Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    var ended = hadSession(request) ? "&ended=true" : "";
    return "?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8) + ended;
  }

  /** Somebody was signed in here, until the minutes ran out or the session ended elsewhere. */
  private static boolean hadSession(HttpServletRequest request) {
    return request.getRequestedSessionId() != null
        && (!request.isRequestedSessionIdValid() || SignedIn.of(request).isPresent());
  }

  /** A partial call cannot be redirected by status: its script reads the address. */
  private static void redirectPage(HttpServletResponse response, String address)
      throws IOException {
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"/></partial-response>");
  }
}
