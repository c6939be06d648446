package org.bencao.web.exchange;

/** A state as it is drawn: word, icon and hue. */
public record Tag(String hue, String icon, String text) {

  public static Tag of(Look look, String text) {
    return new Tag(look.hue(), look.icon(), text);
  }
}
