/**
 * X12 004010 and 005010: bytes to canonical documents and back.
 *
 * <p>Operations: {@link org.bencao.integration.format.x12.X12InterchangeReader} takes any bytes
 * apart and names what is wrong; one reader and one writer per document (810, 850, 855, 856, 860,
 * 861, 865, 997); {@link org.bencao.integration.format.x12.Acknowledgement997} and {@link
 * org.bencao.integration.format.x12.InterchangeAcknowledgementTa1} answer what came in. Out of
 * scope: control number sequences, transports, and what a document means to an order.
 */
package org.bencao.integration.format.x12;
