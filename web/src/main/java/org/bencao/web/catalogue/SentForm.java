package org.bencao.web.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.web.security.OwnPath;

/** A small form of the catalogue, and the page that follows it. */
public final class SentForm {

  private final HttpServletRequest request;

  public SentForm(HttpServletRequest request) throws UnsupportedEncodingException {
    // digits may be typed in full width; without this they would be read as Latin 1
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    this.request = request;
  }

  public String text(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
  }

  /** Empty also when it is no identifier. */
  public Optional<Long> id(String name) {
    try {
      return Optional.of(Tsid.parse(text(name)));
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }

  /** To the page from which the form came, asked for anew: a reload sends nothing twice. */
  public void goOn(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", OwnPath.of(text("next")));
  }
}
