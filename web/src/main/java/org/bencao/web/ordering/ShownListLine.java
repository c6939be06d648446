package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/**
 * A line of a list as it is drawn; a figure that must not be shown is a dash.
 *
 * @param quantity as it would be typed
 * @param left what may still be called off; empty without a limit and on a list
 * @param state what it would be ordered from today
 */
public record ShownListLine(
    String id,
    int number,
    String name,
    String otherName,
    String code,
    String unit,
    String quantity,
    String left,
    String supplier,
    String price,
    String stock,
    Tag state) {

  public String css() {
    return state.hue().equals("bad") || state.hue().equals("warn") ? state.hue() : "";
  }
}
