package org.bencao.web.ordering;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.ordering.boundary.DraftView;
import org.bencao.ordering.boundary.PadLine;
import org.bencao.web.exchange.Wording;

/** The draft as the browser shows it now, so that only what differs travels. */
final class ShownDraft implements Serializable {

  private transient DraftView draft;
  private transient List<PadRow> rows = new ArrayList<>();
  private Map<Long, BigDecimal> prices = Map.of();
  private long id;

  long id() {
    return id;
  }

  /** Empty after the session came back from disk: the draft is read again then. */
  Optional<DraftView> view() {
    return Optional.ofNullable(draft);
  }

  List<PadRow> rows() {
    return rows;
  }

  /** Net prices of a pack by line, as they were shown, also before the session lay on disk. */
  Map<Long, BigDecimal> prices() {
    return prices;
  }

  Optional<PadLine> line(long lineId) {
    return lines().stream().filter(line -> line.id() == lineId).findFirst();
  }

  /**
   * Takes the draft as it is now.
   *
   * @return places of the rows that have to be drawn again
   */
  List<Integer> show(DraftView fresh, Wording words) {
    var before = lines();
    var now = fresh.lines();
    id = fresh.id();
    draft = fresh;
    prices =
        now.stream()
            .filter(line -> line.price().isPresent())
            .collect(Collectors.toMap(PadLine::id, line -> line.price().orElseThrow().amount()));
    rows = now.stream().map(new PadRows(words)::row).toList();
    return IntStream.range(0, now.size())
        .filter(at -> at >= before.size() || !before.get(at).equals(now.get(at)))
        .boxed()
        .toList();
  }

  private List<PadLine> lines() {
    return view().map(DraftView::lines).orElse(List.of());
  }
}
