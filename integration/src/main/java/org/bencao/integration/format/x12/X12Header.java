package org.bencao.integration.format.x12;

/**
 * What the ISA segment says, without padding.
 *
 * @param control ISA13
 * @param version ISA12, for example 00401
 * @param date ISA09 as it came, date and time are repeated in a TA1
 */
public record X12Header(
    String senderQualifier,
    String senderId,
    String receiverQualifier,
    String receiverId,
    String date,
    String time,
    String version,
    String control,
    boolean acknowledgementRequested,
    boolean test) {}
