package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Tag;

/** An unusual line of an order as it is drawn. */
public record ShownHold(
    String id,
    String number,
    String line,
    String item,
    String otherItem,
    String buyer,
    String says,
    String since,
    Tag state,
    boolean open) {

  /** With what stands beside it. */
  public record Detail(
      ShownHold row,
      List<Field> fields,
      List<Bar> bars,
      String most,
      String decidedBy,
      String evidence) {

    public Detail {
      fields = List.copyOf(fields);
      bars = List.copyOf(bars);
    }
  }

  /** One fact. */
  public record Field(String name, String text) {}

  /**
   * One order of the substance.
   *
   * @param units as a number
   * @param text as it is read
   */
  public record Bar(String day, String units, String text, String hue) {}
}
