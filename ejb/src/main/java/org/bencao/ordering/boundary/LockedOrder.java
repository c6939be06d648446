package org.bencao.ordering.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Reason;
import org.bencao.document.DocumentItem;

/**
 * An order under lock: nobody else changes its quantities until the transaction ends.
 *
 * @param sellerSystemId the system or desk of the seller to which it was placed
 */
public record LockedOrder(
    PurchaseOrderId id,
    String number,
    long buyerCompanyId,
    long sellerCompanyId,
    Optional<Long> sellerSystemId,
    long siteId,
    String currency,
    Instant placedAt,
    boolean acked,
    List<LockedLine> lines) {

  public LockedOrder {
    lines = List.copyOf(lines);
  }

  public Optional<LockedLine> line(int number) {
    return lines.stream().filter(line -> line.number() == number).findFirst();
  }

  /** By line, the other item that the buyer takes. */
  public Map<Integer, SubstituteOffer> standIns() {
    return lines.stream()
        .filter(line -> line.standIn().isPresent())
        .collect(Collectors.toMap(LockedLine::number, line -> line.standIn().orElseThrow()));
  }

  /**
   * Which line a document means (documents 1.5, rows 12 and 13).
   *
   * @param reason what a person should know of how it was found, or why it was not
   */
  public record Named(Optional<LockedLine> line, Optional<Reason> reason) {}

  /** By the line's number, else by an item that is on the order once. */
  public Named named(Optional<String> lineRef, Optional<DocumentItem> item) {
    var byNumber =
        lineRef
            .filter(text -> text.matches("[0-9]{1,6}"))
            .flatMap(text -> line(Integer.parseInt(text)));
    if (byNumber.isPresent()) {
      return new Named(byNumber, Optional.empty());
    }
    var byItem =
        item.map(one -> lines.stream().filter(line -> line.isItem(one)).toList()).orElse(List.of());
    return byItem.size() == 1
        ? new Named(Optional.of(byItem.get(0)), Optional.of(Reason.LINE_BY_ITEM))
        : new Named(Optional.empty(), Optional.of(Reason.UNKNOWN_LINE));
  }
}
