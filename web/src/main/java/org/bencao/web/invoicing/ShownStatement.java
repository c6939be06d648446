package org.bencao.web.invoicing;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * A monthly statement as it is drawn for one of the two.
 *
 * @param said what the buyer answered, when and why; empty while it did not
 * @param agreeing whether the reader can still agree
 */
public record ShownStatement(
    String id,
    String month,
    String partner,
    String opening,
    String invoiced,
    String credited,
    String paid,
    String closing,
    String disputed,
    Tag state,
    String said,
    boolean agreeing) {

  /**
   * One document or payment of the month.
   *
   * @param invoice where the document stands; empty for money
   */
  public record Entry(Tag kind, String number, String invoice, String at, String amount) {}

  /** The statement with its entries. */
  public record Whole(ShownStatement head, List<Entry> entries) {

    public Whole {
      entries = List.copyOf(entries);
    }
  }
}
