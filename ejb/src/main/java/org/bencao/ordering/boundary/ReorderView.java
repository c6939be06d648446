package org.bencao.ordering.boundary;

import java.time.Instant;
import java.util.List;
import org.bencao.common.Finding;

/**
 * A past order as it would be today.
 *
 * @param siteId for which it would be ordered today
 * @param findings what stands against the whole order today, strictest first
 */
public record ReorderView(
    PurchaseOrderId id,
    String number,
    Instant placedAt,
    String sellerNameEn,
    String sellerNameZh,
    long siteId,
    List<ReorderLine> lines,
    List<Finding> findings) {

  public ReorderView {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /** Lines that are not what they were. */
  public long changed() {
    return lines.stream().filter(line -> !line.changes().isEmpty()).count();
  }
}
