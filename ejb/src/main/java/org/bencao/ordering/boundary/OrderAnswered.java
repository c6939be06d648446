package org.bencao.ordering.boundary;

import org.bencao.common.Caller;

/**
 * A word of the seller, or the buyer's on an offer, changed what comes of an order or at which
 * price; same transaction, under the order's lock.
 */
public record OrderAnswered(Caller caller, PurchaseOrderId order) {}
