package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.integration.format.Expected;

/** The levels of a ship notice: shipment over orders over pallets over packages over items. */
final class Hierarchy {

  static final String SHIPMENT = "S";
  static final String ORDER = "O";
  static final String TARE = "T";
  static final String PACK = "P";
  static final String ITEM = "I";

  private static final Map<String, Set<String>> FITS_UNDER =
      Map.of(
          SHIPMENT, Set.of(),
          ORDER, Set.of(SHIPMENT),
          TARE, Set.of(ORDER),
          PACK, Set.of(ORDER, TARE),
          ITEM, Set.of(ORDER, TARE, PACK));

  private final MessageText text;
  private final List<Level> levels = new ArrayList<>();
  private final Map<String, Level> byNumber = new HashMap<>();

  private Hierarchy(MessageText text) {
    this.text = text;
  }

  /**
   * One level: its HL and what follows up to the next.
   *
   * @param above none for the shipment, and where the fault of the HL has been named
   */
  record Level(List<X12Segment> segments, Optional<Level> above) {

    X12Segment hl() {
      return segments.get(0);
    }

    boolean is(String kind) {
      return hl().text(3).equals(kind);
    }

    /** The closest level above of that kind. */
    Optional<Level> under(String kind) {
      return above.flatMap(level -> level.is(kind) ? above : level.under(kind));
    }

    Optional<X12Segment> first(String tag) {
      return MessageText.first(segments, tag);
    }
  }

  /**
   * All levels in their order; each stands under one that came before it and that it fits under.
   */
  static List<Level> read(List<X12Segment> segments, MessageText text) {
    var hierarchy = new Hierarchy(text);
    MessageText.loops(segments, "HL").forEach(hierarchy::take);
    return hierarchy.levels;
  }

  private void take(List<X12Segment> loop) {
    var hl = loop.get(0);
    var kind = hl.text(3);
    if (!FITS_UNDER.containsKey(kind)) {
      text.fault(hl, 3, "735", "7", Expected.CODE);
      return;
    }
    if (kind.equals(SHIPMENT) && levels.stream().anyMatch(level -> level.is(SHIPMENT))) {
      text.fault(hl, 3, "735", "7", Expected.FEWER_REPEATS);
    }
    var level = new Level(loop, above(hl, kind));
    levels.add(level);
    if (byNumber.putIfAbsent(hl.text(1), level) != null) {
      text.fault(hl, 1, "628", "7", Expected.UNIQUE);
    }
  }

  private Optional<Level> above(X12Segment hl, String kind) {
    if (kind.equals(SHIPMENT) && hl.maybe(2).isEmpty()) {
      return Optional.empty();
    }
    var above =
        Optional.ofNullable(byNumber.get(hl.text(2)))
            .filter(level -> FITS_UNDER.get(kind).contains(level.hl().text(3)));
    if (above.isEmpty()) {
      text.fault(hl, 2, "734", hl.maybe(2).isPresent() ? "7" : "1", Expected.LEVEL);
    }
    return above;
  }
}
