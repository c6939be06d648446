package org.bencao.web.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.boundary.DossierMark;
import org.bencao.compliance.boundary.DossierPaper;
import org.bencao.compliance.boundary.DossierPoint;
import org.bencao.compliance.boundary.DossierView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * A first-trade dossier with its checklist and who signed.
 *
 * @param content SHA-256 of what would be signed now, in hexadecimal digits
 * @param marks the last first
 */
public record DossierJson(
    DossierRowJson dossier, String content, List<Point> points, List<Mark> marks) {

  /**
   * A line of the checklist.
   *
   * @param kind of document, or of licence
   * @param step from 1: from which step on it has to be there
   * @param there whether it is there and holds today
   */
  public record Point(
      String kind, int step, boolean there, Optional<String> number, Optional<LocalDate> validTo) {

    static Point of(DossierPoint point) {
      return new Point(
          point.kind(),
          point.step(),
          point.there(),
          point
              .paper()
              .map(DossierPaper::number)
              .or(() -> point.licence().map(LicenceView::number)),
          point
              .paper()
              .flatMap(DossierPaper::validTo)
              .or(() -> point.licence().flatMap(LicenceView::validTo)));
    }
  }

  /**
   * What somebody did.
   *
   * @param verdict SIGNED, RETURNED, TAKEN_OVER, REVIEWED or ENDED
   * @param content SHA-256 of what was signed; empty where nothing was
   */
  public record Mark(
      int round,
      Optional<String> step,
      String verdict,
      String name,
      String note,
      Optional<String> content,
      Instant at) {

    static Mark of(DossierMark mark) {
      return new Mark(
          mark.round(),
          Optional.of(mark.step()).filter(text -> !text.isEmpty()),
          mark.verdict().name(),
          mark.name(),
          mark.note(),
          Optional.of(mark.content()).filter(text -> !text.isEmpty()),
          mark.at());
    }
  }

  static DossierJson of(DossierView view) {
    return new DossierJson(
        DossierRowJson.of(view.row()),
        view.content(),
        view.points().stream().map(Point::of).toList(),
        view.marks().stream().map(Mark::of).toList());
  }
}
