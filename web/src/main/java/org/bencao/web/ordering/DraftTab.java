package org.bencao.web.ordering;

import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.DraftRow;

/**
 * A draft of the site as a tab.
 *
 * @param waitsFor the colleague it was given to, empty when nobody
 */
public record DraftTab(String id, String name, int lines, String waitsFor, boolean current) {

  static DraftTab of(DraftRow row, boolean current) {
    return new DraftTab(Tsid.text(row.id()), row.name(), row.lineCount(), row.waitsFor(), current);
  }
}
