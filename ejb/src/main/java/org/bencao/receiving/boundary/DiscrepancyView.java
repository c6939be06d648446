package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * Something that was found and is not as advised: a claim with an owner and a clock.
 *
 * @param number the claim's number, told to the seller
 * @param held of the quantity, what still lies in quarantine
 * @param stake quantity at the agreed price, net
 * @param reasons what rules had against the packs when they were counted
 * @param verdict what the quality officer decided of what was held
 * @param codes of the packs, where they were counted by their codes
 */
public record DiscrepancyView(
    long id,
    String number,
    DespatchId despatchId,
    String despatchNumber,
    int position,
    PurchaseOrderId orderId,
    String orderNumber,
    int orderLine,
    String nameEn,
    String nameZh,
    String unit,
    DiscrepancyKind kind,
    BigDecimal quantity,
    BigDecimal held,
    Money stake,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    Optional<String> note,
    List<Finding> reasons,
    Instant openedAt,
    String openedBy,
    String owner,
    Instant dueAt,
    Optional<Verdict> verdict,
    Optional<String> decidedBy,
    Optional<String> decisionNote,
    Optional<Instant> closedAt,
    Optional<String> closedBy,
    List<Photo> photos,
    List<String> codes) {

  /** What becomes of goods that were held. */
  public enum Verdict {
    RELEASED,
    REFUSED
  }

  /** A picture of what was found. */
  public record Photo(long id, String name, String mediaType, Instant addedAt, String addedBy) {}

  public DiscrepancyView {
    reasons = List.copyOf(reasons);
    photos = List.copyOf(photos);
    codes = List.copyOf(codes);
  }
}
