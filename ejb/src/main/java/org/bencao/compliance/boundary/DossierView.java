package org.bencao.compliance.boundary;

import java.util.List;

/**
 * A first-trade dossier with its checklist and who signed.
 *
 * @param content SHA-256 of what would be signed now, in hexadecimal digits
 * @param marks the last first
 * @param yours whether the next step is for one of the reader's roles
 */
public record DossierView(
    DossierRow row,
    String content,
    List<DossierPoint> points,
    List<DossierMark> marks,
    boolean yours) {

  public DossierView {
    points = List.copyOf(points);
    marks = List.copyOf(marks);
  }
}
