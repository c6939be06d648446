package org.bencao.web.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.exchange.boundary.CorrectionOffer;
import org.bencao.exchange.boundary.MessageView;

/**
 * One document of the journal; its bytes stand under {@code raw}.
 *
 * @param sha256 hash of the interchange's bytes
 * @param firstSegment where this document begins in the interchange, ISA is 1
 * @param acknowledgement the functional acknowledgement that belongs to it, ours or theirs
 * @param related other documents of the same order, oldest first
 * @param corrections what people put right in it, oldest first
 * @param correctable what the caller may put right now
 * @param receipt of the AS2 message in which it travelled
 */
public record MessageJson(
    MessageRowJson message,
    String sha256,
    Instant storedAt,
    Optional<Instant> sentAt,
    String standard,
    Optional<String> groupControl,
    Optional<String> messageControl,
    int firstSegment,
    int lastSegment,
    Optional<MessageFaultJson> fault,
    Optional<MessageRowJson> acknowledgement,
    List<MessageRowJson> related,
    Optional<String> note,
    List<CorrectionJson> corrections,
    Optional<CorrectableJson> correctable,
    Optional<As2ReceiptJson> receipt) {

  static MessageJson of(MessageView message, Optional<CorrectionOffer> offer) {
    return new MessageJson(
        MessageRowJson.of(message.row()),
        message.sha256(),
        message.storedAt(),
        message.sentAt(),
        message.standard(),
        message.groupControl(),
        message.messageControl(),
        message.firstSegment(),
        message.lastSegment(),
        message.fault().map(MessageFaultJson::of),
        message.acknowledgement().map(MessageRowJson::of),
        message.related().stream().map(MessageRowJson::of).toList(),
        message.note(),
        message.corrections().stream().map(CorrectionJson::of).toList(),
        offer.map(CorrectableJson::of),
        message.receipt().map(As2ReceiptJson::of));
  }
}
