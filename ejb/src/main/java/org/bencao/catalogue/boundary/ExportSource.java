package org.bencao.catalogue.boundary;

import java.util.Map;
import java.util.function.Consumer;
import org.bencao.common.Caller;

/** Gives what is live as rows of a table: implemented by the feature that keeps it. */
public interface ExportSource {

  ImportKind kind();

  /** One row after the other; never all in memory. */
  void rows(Caller caller, Consumer<Map<Field, String>> to);
}
