package org.bencao.catalogue.control;

import java.util.Optional;
import org.bencao.catalogue.boundary.MappedRow;

/** An uploaded table while it is read. */
public final class OpenImport implements AutoCloseable {

  private static final int WHOLE = 100;

  private final Table table;
  private final RowMapping mapping;
  private final long skipped;
  private final long last;
  private long at;

  /**
   * @param skipped rows up to this one were taken before
   * @param last the number of the last row, so that people see how far it has come
   */
  OpenImport(Table table, RowMapping mapping, long skipped, long last) {
    this.table = table;
    this.mapping = mapping;
    this.skipped = skipped;
    this.last = last;
  }

  public Optional<MappedRow> next() {
    var row = table.next();
    while (row.isPresent() && row.get().number() <= skipped) {
      row = table.next();
    }
    row.ifPresent(found -> at = found.number());
    return row.map(mapping::map);
  }

  /** Of the rows, as far as they are read. */
  public int percent() {
    return last == 0 ? WHOLE : (int) (at * WHOLE / last);
  }

  @Override
  public void close() {
    table.close();
  }
}
