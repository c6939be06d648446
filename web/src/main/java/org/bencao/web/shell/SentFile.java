package org.bencao.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** The file that came with a form; a form without a file need not be one of parts. */
public final class SentFile {

  private SentFile() {}

  /** Nothing where none was chosen. */
  public static Optional<Part> of(HttpServletRequest request, String field)
      throws IOException, ServletException {
    var type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    return type.startsWith("multipart/form-data")
        ? Optional.ofNullable(request.getPart(field)).filter(part -> part.getSize() > 0)
        : Optional.empty();
  }

  /** Its bytes; none where none was chosen. */
  public static byte[] bytes(HttpServletRequest request, String field)
      throws IOException, ServletException {
    var part = of(request, field);
    if (part.isEmpty()) {
      return new byte[0];
    }
    try (var in = part.get().getInputStream()) {
      return in.readAllBytes();
    }
  }
}
