package org.bencao.exchange.boundary;

import java.util.Optional;
import java.util.function.LongFunction;
import org.bencao.document.Standard;

/**
 * A document that is about to be written.
 *
 * @param number the document's own
 * @param orderId of the order it speaks of; none where there is none, or nobody waits for it
 * @param orderNumber of the order it speaks of
 * @param sellerCompanyId of the order; of what names no seller the partner's company
 * @param writer makes the bytes under a control number; called once, the bytes are kept for ever
 * @param onDesk it is read on the portal's own pages: nothing is written or sent
 * @param ackSeconds deadline for the partner's acknowledgement; 0 when none is asked for
 */
public record OutgoingDocument(
    long partnerId,
    String documentType,
    String number,
    Optional<Long> orderId,
    String orderNumber,
    long buyerCompanyId,
    long sellerCompanyId,
    int ackSeconds,
    boolean onDesk,
    Standard standard,
    LongFunction<byte[]> writer) {

  /** One in X12. */
  public OutgoingDocument(
      long partnerId,
      String documentType,
      String number,
      Optional<Long> orderId,
      String orderNumber,
      long buyerCompanyId,
      long sellerCompanyId,
      int ackSeconds,
      boolean onDesk,
      LongFunction<byte[]> writer) {
    this(
        partnerId,
        documentType,
        number,
        orderId,
        orderNumber,
        buyerCompanyId,
        sellerCompanyId,
        ackSeconds,
        onDesk,
        Standard.X12,
        writer);
  }
}
