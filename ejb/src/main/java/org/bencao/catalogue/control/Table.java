package org.bencao.catalogue.control;

import java.util.List;
import java.util.Optional;

/**
 * The rows of a file under named columns, read one at a time and never all at once.
 *
 * <p>The same bytes give the same rows under the same numbers, so that a reader who was stopped
 * skips what it has seen. What cannot be read throws {@link UnreadableTable}.
 */
public interface Table extends AutoCloseable {

  /** The names of the columns in the order of the file. */
  List<String> columns();

  /** The next row that holds anything, none at the end of the file. */
  Optional<TableRow> next();

  @Override
  void close();
}
