package org.bencao.web.exchange;

import java.util.Locale;
import org.bencao.exchange.boundary.CorrectionPlace;

/** Names an element as people of EDI do: {@code PO103}, {@code QTY01:3}. */
final class PlaceWords {

  private PlaceWords() {}

  static String of(String tag, CorrectionPlace place) {
    var element = String.format(Locale.ROOT, "%s%02d", tag, place.element());
    return place.component() > 1 ? element + ":" + place.component() : element;
  }
}
