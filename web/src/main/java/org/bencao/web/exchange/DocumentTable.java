package org.bencao.web.exchange;

import java.util.List;

/** How one kind of document is put into words; a class for each kind. */
interface DocumentTable {

  /** What it says as a whole; a fact without a value is not shown. */
  List<ParsedFact> facts();

  /** Those behind number and item. */
  List<ParsedColumn> columns();

  /**
   * The cells behind number and item, a list for each part of the line.
   *
   * @return never empty
   */
  List<List<ParsedCell>> rows(DocumentLine line);

  /** What stands small below the item. */
  default String under(DocumentLine line) {
    return "";
  }
}
