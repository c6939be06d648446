package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Why;

/**
 * A line that the desk invoices or credits.
 *
 * @param from packs that have left, or were invoiced
 * @param done packs of these that are invoiced, or credited, already
 * @param agreed the price net of tax that holds without another
 */
public record DeskInvoiceRow(
    DeskItem item,
    String from,
    String done,
    String packs,
    String agreed,
    String price,
    String tax,
    List<Why> whys) {

  public DeskInvoiceRow {
    whys = List.copyOf(whys);
  }

  public String css() {
    return whys.isEmpty() ? "" : "bad";
  }
}
