package org.bencao.compliance.boundary;

import java.util.List;
import java.util.Set;

/**
 * A first-trade dossier with its checklist and who signed.
 *
 * @param content SHA-256 of what would be signed now, in hexadecimal digits
 * @param marks the last first
 * @param ways what the reader may do with it now
 */
public record DossierView(
    DossierRow row,
    String content,
    List<DossierPoint> points,
    List<DossierMark> marks,
    Set<Way> ways) {

  /** What somebody may do with a dossier. */
  public enum Way {
    /** Put in documents. */
    FILL,
    SIGN,
    GIVE_BACK,
    REVIEW,
    END
  }

  public DossierView {
    points = List.copyOf(points);
    marks = List.copyOf(marks);
    ways = Set.copyOf(ways);
  }
}
