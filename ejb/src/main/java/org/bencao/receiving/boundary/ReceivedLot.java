package org.bencao.receiving.boundary;

import java.util.Optional;

/** Of an order line packs of this lot were received. */
public record ReceivedLot(long orderId, int lineNo, long itemId, Optional<String> lot) {}
