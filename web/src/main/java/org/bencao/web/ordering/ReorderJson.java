package org.bencao.web.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bencao.ordering.boundary.ReorderView;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * A past order as it would be today.
 *
 * @param siteId for which it would be ordered today
 * @param changed lines that are not what they were
 * @param reasons what stands against the whole order today, strictest first
 */
public record ReorderJson(
    Id orderId,
    String number,
    Instant placedAt,
    String sellerNameEn,
    String sellerNameZh,
    Id siteId,
    int changed,
    List<ReorderLineJson> lines,
    List<ReasonJson> reasons) {

  static ReorderJson of(ReorderView view, Locale locale) {
    return new ReorderJson(
        Id.of(view.id().value()),
        view.number(),
        view.placedAt(),
        view.sellerNameEn(),
        view.sellerNameZh(),
        Id.of(view.siteId()),
        (int) view.changed(),
        view.lines().stream().map(line -> ReorderLineJson.of(line, locale)).toList(),
        view.findings().stream().map(finding -> ReasonJson.of(finding, locale)).toList());
  }
}
