package org.bencao.exchange.boundary;

import java.util.function.LongFunction;

/**
 * A document that is about to be written.
 *
 * @param number the document's own
 * @param orderNumber of the order it speaks of
 * @param writer makes the bytes under a control number; called once, the bytes are kept for ever
 * @param onDesk it is read on the portal's own pages: nothing is written or sent
 * @param ackSeconds deadline for the partner's acknowledgement; 0 when none is asked for
 */
public record OutgoingDocument(
    long partnerId,
    String documentType,
    String number,
    long orderId,
    String orderNumber,
    long buyerCompanyId,
    long sellerCompanyId,
    int ackSeconds,
    boolean onDesk,
    LongFunction<byte[]> writer) {}
