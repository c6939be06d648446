package org.bencao.web.pricing;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * A tender as it is drawn.
 *
 * @param planned how much of its days have begun, in words
 */
public record ShownTender(
    String number, String name, String period, String planned, Tag state, List<Volume> volumes) {

  public ShownTender {
    volumes = List.copyOf(volumes);
  }

  /**
   * What one buyer takes.
   *
   * @param id anchor on the page
   * @param done per cent, at most 100, for the bar
   * @param plan per cent, where the bar's mark stands
   * @param hue of the bar
   * @param said the bar in words
   */
  public record Volume(
      String id,
      String name,
      String otherName,
      String code,
      String parties,
      String price,
      int done,
      int plan,
      String hue,
      String said,
      String committed,
      String ordered,
      String received,
      String left) {}
}
