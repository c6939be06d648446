package org.bencao.integration.format.x12;

/**
 * An interchange acknowledgement (TA1) as it came.
 *
 * @param control ISA13 of the acknowledged interchange
 * @param verdict A accepted, E accepted with errors, R rejected
 * @param note TA105, 000 when there is no error
 */
public record X12Ta1(String control, String date, String time, String verdict, String note) {}
