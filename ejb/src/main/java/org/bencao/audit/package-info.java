/**
 * Audit: who did what, provably.
 *
 * <p>Operations: record an act in the transaction in which it happens ({@code AuditTrail}), show,
 * check and take away a company's trail ({@code TrailService}), verify what was taken away without
 * the server ({@code VerifyExport}). Behind them entries are chained and the chains signed ({@code
 * Sealer}). Requirements: M4, M5, P4, rel:I8, rel:R6. Out of scope: Merkle proofs, witnesses other
 * than those who keep a head.
 */
package org.bencao.audit;
