package org.bencao.web.shell;

/** Whether browsers reach the portal by https, as {@code BENCAO_HTTPS} says. */
public final class Https {

  private Https() {}

  public static boolean isOn() {
    return Boolean.parseBoolean(System.getenv("BENCAO_HTTPS"));
  }
}
