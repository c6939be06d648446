package org.bencao.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A picture that somebody handed in, sent so that a browser takes it for nothing else. */
public final class PictureAnswer {

  /** Whatever its bytes are; browsers draw a picture with a style. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'; sandbox";

  private PictureAnswer() {}

  /**
   * @param name of the file, without its ending
   */
  public static void send(HttpServletResponse response, String mediaType, String name, byte[] bytes)
      throws IOException {
    var file = name + "." + mediaType.replace("image/", "");
    response.setContentType(mediaType);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Content-Disposition", "inline; filename=\"" + file + "\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
