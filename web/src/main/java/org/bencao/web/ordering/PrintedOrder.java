package org.bencao.web.ordering;

import java.util.List;

/**
 * An order on paper.
 *
 * @param placed when and by whom
 * @param printed when this sheet was made
 * @param references the numbers of both sides, each with its name
 * @param hash of the bytes that were sent, empty when nothing was sent yet
 */
public record PrintedOrder(
    String id,
    String number,
    String placed,
    String printed,
    List<PrintedParty> parties,
    List<PrintedReference> references,
    List<PrintedLine> lines,
    String sign,
    String total,
    String hash) {

  public PrintedOrder {
    parties = List.copyOf(parties);
    references = List.copyOf(references);
    lines = List.copyOf(lines);
  }
}
