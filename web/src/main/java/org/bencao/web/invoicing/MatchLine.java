package org.bencao.web.invoicing;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * One line with order, receipt and invoice side by side.
 *
 * @param agreed price of the order, empty where the order has no such line
 * @param invoicedInAll packs on all invoices, where they are more than those of this one
 * @param odd which of the three is not like the others: {@code order}, {@code receipt}, {@code
 *     invoice}, or none
 */
public record MatchLine(
    int position,
    String name,
    String otherName,
    String code,
    String unit,
    String ordered,
    String agreed,
    String kept,
    String invoicedInAll,
    String quantity,
    String price,
    String taxPercent,
    String credited,
    String net,
    List<String> odd,
    List<ShownGap> gaps,
    Tag state) {

  public MatchLine {
    odd = List.copyOf(odd);
    gaps = List.copyOf(gaps);
  }

  /** The hue of the row's mark: only what asks something of a person has one. */
  public String css() {
    return state.hue().equals("ok") ? "" : state.hue();
  }

  public String cell(String column) {
    return odd.contains(column) ? "odd " + state.hue() : "";
  }
}
