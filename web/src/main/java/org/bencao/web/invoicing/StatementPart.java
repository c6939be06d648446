package org.bencao.web.invoicing;

import java.util.List;

/**
 * The statement in one currency: amounts of two are never added.
 *
 * @param reading what the bars say, in one sentence
 * @param sum of all partners
 */
public record StatementPart(
    String currency,
    String sign,
    String reading,
    List<AgeBar> bars,
    List<StatementLine> lines,
    StatementLine sum) {

  public StatementPart {
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
  }
}
