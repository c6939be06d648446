package org.bencao.catalogue.control;

import java.util.Map;

/** A file cannot be read from a row on; nothing of that row or of what follows was understood. */
public class UnreadableTable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long row;
  private final String reason;
  private final Map<String, String> facts;

  /**
   * @param row the row that cannot be read, 0 for the file as a whole
   * @param reason a key, for example {@code no-header}, {@code broken-row}, {@code missing-file}
   * @param facts values for the words of the key
   */
  public UnreadableTable(long row, String reason, Map<String, String> facts) {
    this(row, reason, facts, null);
  }

  public UnreadableTable(long row, String reason, Map<String, String> facts, Throwable cause) {
    super("row " + row + ": " + reason + " " + facts, cause);
    this.row = row;
    this.reason = reason;
    this.facts = Map.copyOf(facts);
  }

  public long row() {
    return row;
  }

  public String reason() {
    return reason;
  }

  public Map<String, String> facts() {
    return facts;
  }
}
