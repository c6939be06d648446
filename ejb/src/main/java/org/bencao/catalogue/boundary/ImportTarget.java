package org.bencao.catalogue.boundary;

import java.util.List;

/** What rows of one kind mean: implemented by the feature that keeps them. */
public interface ImportTarget {

  ImportKind kind();

  /**
   * Holds rows without faults against what is live, in a constant number of statements; changes
   * nothing.
   *
   * @return one for each row, in the same order
   */
  List<JudgedRow> judge(ImportScope scope, List<MappedRow> rows);

  /** Makes rows live that were judged before, in the running transaction; again is no matter. */
  void apply(ImportScope scope, List<MappedRow> rows);
}
