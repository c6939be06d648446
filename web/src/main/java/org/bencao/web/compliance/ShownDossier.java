package org.bencao.web.compliance;

import java.util.List;
import java.util.Set;
import org.bencao.compliance.boundary.DossierView.Way;
import org.bencao.web.exchange.Tag;

/**
 * A first-trade dossier as a row draws it.
 *
 * @param item empty where it is the supplier's own
 * @param rest how far it is signed, or what it holds until
 */
public record ShownDossier(
    String id, String seller, String item, Tag state, String rest, String hue) {

  /** A document or licence of the checklist; what is not known is empty. */
  public record Point(
      String kind, String number, String wanted, String added, String scan, Tag state) {}

  /** One of the four steps. */
  public record Step(String name, String who, String note, Tag state) {}

  /** What somebody did. */
  public record Mark(String what, String who, String note) {}

  /** All of one. */
  public record Detail(
      ShownDossier row,
      String content,
      List<Point> points,
      List<Step> steps,
      List<Mark> marks,
      List<DeskPage.Choice> kinds,
      String nextStep,
      Set<Way> ways,
      String agreement,
      String opened) {

    public Detail {
      points = List.copyOf(points);
      steps = List.copyOf(steps);
      marks = List.copyOf(marks);
      kinds = List.copyOf(kinds);
      ways = Set.copyOf(ways);
    }

    public boolean isSigning() {
      return ways.contains(Way.SIGN);
    }

    public boolean isReturning() {
      return ways.contains(Way.GIVE_BACK);
    }

    public boolean isFilling() {
      return ways.contains(Way.FILL);
    }

    public boolean isReviewing() {
      return ways.contains(Way.REVIEW);
    }

    public boolean isEnding() {
      return ways.contains(Way.END);
    }
  }
}
