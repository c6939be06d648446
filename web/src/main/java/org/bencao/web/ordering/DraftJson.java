package org.bencao.web.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.ordering.boundary.DraftView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * A draft with every line checked as it stands now.
 *
 * @param handOver present while it waits for a colleague
 * @param splits one for each supplier
 * @param readyOrders orders that a submission would place now
 * @param readyLines lines that a submission would order now
 * @param readyNet sums of those lines, one for each currency
 */
public record DraftJson(
    Id id,
    String name,
    Id siteId,
    int version,
    Instant savedAt,
    String savedBy,
    Optional<HandOverJson> handOver,
    List<DraftLineJson> lines,
    List<SupplierSplitJson> splits,
    int readyOrders,
    int readyLines,
    List<MoneyJson> readyNet,
    List<MoneyJson> readyVat,
    List<MoneyJson> readyGross) {

  static DraftJson of(DraftView draft, Locale locale) {
    return new DraftJson(
        Id.of(draft.id()),
        draft.name(),
        Id.of(draft.siteId()),
        draft.version(),
        draft.savedAt(),
        draft.savedBy(),
        draft.handOver().map(HandOverJson::of),
        draft.lines().stream().map(line -> DraftLineJson.of(line, locale)).toList(),
        draft.splits().stream().map(split -> SupplierSplitJson.of(split, locale)).toList(),
        draft.readyOrders(),
        draft.readyLines(),
        amounts(draft.readyNet()),
        amounts(draft.readyVat()),
        amounts(draft.readyGross()));
  }

  private static List<MoneyJson> amounts(List<Money> sums) {
    return sums.stream().map(MoneyJson::of).toList();
  }
}
