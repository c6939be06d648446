package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;

/**
 * A line of the pad as it is drawn; a figure that must not be shown is a dash.
 *
 * @param name the item in the reader's language
 * @param flags what is special about the item
 * @param priceWhy where the price comes from, in words
 * @param whys why it cannot be ordered; empty when it is ready
 * @param choices quantities that would do
 */
public record PadRow(
    String line,
    int number,
    String css,
    String name,
    String otherName,
    String maker,
    List<Tag> flags,
    String quantity,
    String unit,
    String stock,
    String supplier,
    String price,
    String total,
    String arrives,
    String priceWhy,
    Tag check,
    List<Why> whys,
    List<String> choices) {

  public PadRow {
    flags = List.copyOf(flags);
    whys = List.copyOf(whys);
    choices = List.copyOf(choices);
  }

  public boolean isProblem() {
    return !css.isEmpty();
  }
}
