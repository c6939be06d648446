/**
 * Receiving: what the seller sent on its way, what was found of it, and what is claimed.
 *
 * <p>Operations: take a despatch advice ({@code DespatchAdviceService}), book packs by line and lot
 * ({@code ReceivingService}), end the count and tell the seller ({@code CloseReceiptService}),
 * claims, quarantine and its release ({@code DiscrepancyService}). Requirements: G1, G2, G3, F1,
 * F2, EXP-01, EXP-02, STO-06, doc:L4, doc:L9. Out of scope: stock in the shop, scans of single
 * serial numbers.
 */
package org.bencao.receiving;
