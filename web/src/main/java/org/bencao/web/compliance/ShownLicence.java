package org.bencao.web.compliance;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * A licence as it is drawn.
 *
 * @param left days until it ends, in words; empty where it never ends
 * @param hue of the days
 * @param locks what its end locks, in words
 */
public record ShownLicence(
    String id,
    String kind,
    String number,
    String holder,
    String site,
    String validTo,
    String left,
    String hue,
    Tag state,
    String locks) {

  /** A name and what it says. */
  public record Field(String name, String text) {}

  /** Its scan and its fields, side by side. */
  public record Detail(
      ShownLicence row,
      boolean scanned,
      List<Field> fields,
      List<Field> looks,
      boolean waiting,
      boolean verified,
      boolean suspended) {

    public Detail {
      fields = List.copyOf(fields);
      looks = List.copyOf(looks);
    }
  }
}
