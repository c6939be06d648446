package org.bencao.web.ordering;

import java.util.List;
import java.util.stream.IntStream;
import org.bencao.ordering.boundary.DraftView;
import org.bencao.web.exchange.Figures;

/**
 * The sums at the side of the pad.
 *
 * @param sign the one currency of all lines, empty when there are several
 * @param sums one for each currency
 */
public record PadTotals(String sign, int readyOrders, int orders, int readyLines, List<Sum> sums) {

  /** The sums in one currency. */
  public record Sum(String net, String vat, String gross) {}

  public PadTotals {
    sums = List.copyOf(sums);
  }

  static PadTotals of(DraftView draft, Figures figures) {
    var currencies =
        draft.lines().stream()
            .flatMap(line -> line.price().stream())
            .map(price -> price.currency())
            .distinct()
            .toList();
    var sums =
        IntStream.range(0, draft.readyGross().size())
            .mapToObj(
                at ->
                    new Sum(
                        figures.money(draft.readyNet().get(at)),
                        figures.money(draft.readyVat().get(at)),
                        figures.money(draft.readyGross().get(at))))
            .toList();
    return new PadTotals(
        currencies.size() == 1 ? figures.sign(currencies.get(0)) : "",
        draft.readyOrders(),
        draft.splits().size(),
        draft.readyLines(),
        sums);
  }
}
