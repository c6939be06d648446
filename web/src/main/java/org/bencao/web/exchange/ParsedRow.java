package org.bencao.web.exchange;

import java.util.List;

/**
 * What a document says of one order line, or of a part of it.
 *
 * @param line the order's line, 0 when none is known
 */
public record ParsedRow(int line, List<ParsedCell> cells) {

  public ParsedRow {
    cells = List.copyOf(cells);
  }
}
