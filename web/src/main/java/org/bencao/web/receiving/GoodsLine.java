package org.bencao.web.receiving;

import org.bencao.web.exchange.Tag;

/**
 * One lot of a delivery as a row.
 *
 * @param more order number and carton
 * @param days of shelf life that are left, with the hue of what the rules say of them
 * @param why what they say; empty when they say nothing
 * @param good booked good
 * @param held in quarantine, or a dash
 * @param apart what else was found of it, in words
 * @param found in whatever state
 */
public record GoodsLine(
    int position,
    String name,
    String other,
    String more,
    String lot,
    String expiry,
    Tag days,
    String why,
    String advised,
    String good,
    String held,
    String apart,
    long found,
    long most,
    String share,
    Tag state,
    boolean current) {

  public String css() {
    if (current) {
      return "sel";
    }
    var hue = state.hue();
    return hue.equals("bad") || hue.equals("warn") ? hue : "";
  }

  public boolean isWhole() {
    return found >= most;
  }
}
