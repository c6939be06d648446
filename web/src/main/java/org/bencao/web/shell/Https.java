package org.bencao.web.shell;

/**
 * Whether browsers reach the portal by https: the server says it, or {@code BENCAO_HTTPS} where
 * another one runs the portal.
 */
public final class Https {

  private Https() {}

  public static boolean isOn() {
    return Boolean.getBoolean("bencao.cookie.secure")
        || Boolean.parseBoolean(System.getenv("BENCAO_HTTPS"));
  }
}
