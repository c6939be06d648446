package org.bencao.web.pricing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bencao.pricing.boundary.CurvePoint;

/**
 * A curve as it was typed or pasted: days left, per cent of the list; separated as the lines of a
 * contract.
 *
 * @param unreadable the first line that is not one
 */
record TypedCurve(List<CurvePoint> points, OptionalInt unreadable) {

  private static final int MOST = 20;
  private static final String DAYS = "[1-9][0-9]{0,2}|[12][0-9]{3}|3[0-5][0-9]{2}";
  private static final String PERCENT = "[1-9][0-9]?|100";

  static TypedCurve of(String text) {
    var points = new ArrayList<CurvePoint>();
    var typed = text.lines().toList();
    for (int at = 0; at < typed.size(); at++) {
      var row = Normalizer.normalize(typed.get(at), Normalizer.Form.NFKC).replace("%", "");
      if (!row.isBlank()) {
        var parts = TypedContract.parts(row);
        boolean readable =
            parts.length == 2
                && parts[0].matches(DAYS)
                && parts[1].matches(PERCENT)
                && points.size() < MOST;
        if (!readable) {
          return new TypedCurve(List.of(), OptionalInt.of(at + 1));
        }
        points.add(new CurvePoint(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
      }
    }
    return new TypedCurve(points, OptionalInt.empty());
  }
}
