package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Page;
import org.bencao.common.Reading;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.document.Standard;
import org.bencao.exchange.control.JournalQueries;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.control.OwnSegments;
import org.bencao.exchange.entity.Correction;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;

/** The journal of every document that crossed the border, for the people of either side. */
@Stateless
@Reading
public class JournalService {

  private static final Role[] READERS = {
    Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR, Role.AUDITOR
  };

  @Inject JournalQueries journal;
  @Inject Messages messages;
  @Inject As2Receipts receipts;
  @Inject PartnerNames partners;

  public Page<MessageRow> list(Caller caller, MessageFilter filter) {
    caller.require(READERS);
    var found = journal.page(caller, filter, journal.startOfDay());
    return filter.keyset().page(found, JournalMessage::id, this::rows);
  }

  /** Of documents within bounds; when the last of all came or went. */
  public JournalCounts counts(Caller caller, MessageBounds bounds) {
    caller.require(READERS);
    var today = journal.startOfDay();
    return new JournalCounts(
        journal.count(caller, MessageFilter.View.NEEDS_PERSON, bounds, today),
        journal.count(caller, MessageFilter.View.NO_RECEIPT, bounds, today),
        journal.count(caller, MessageFilter.View.TODAY, bounds, today),
        journal.last(caller));
  }

  /** The systems whose documents the caller may see, by code. */
  public List<PartnerNames.PartnerName> partners(Caller caller) {
    caller.require(READERS);
    return partners.ofCompanies(
        caller.has(Role.PLATFORM_ADMINISTRATOR)
            ? Optional.empty()
            : Optional.of(caller.companies(READERS)));
  }

  /** One document with its bytes; people of either company see it, nobody else. */
  public Optional<MessageView> find(Caller caller, long messageId) {
    return journal.find(caller, messageId).map(message -> view(caller, message));
  }

  public List<MessageRow> ofOrder(Caller caller, long orderId) {
    return rows(journal.ofOrder(caller, orderId));
  }

  private MessageView view(Caller caller, JournalMessage message) {
    var interchange = messages.interchange(message.interchangeId());
    var related = message.orderId().map(order -> journal.ofOrder(caller, order)).orElse(List.of());
    return new MessageView(
        rows(List.of(message)).get(0),
        readable(caller, message, interchange),
        Sha256.hex(interchange.hash()),
        interchange.storedAt(),
        interchange.sentAt(),
        interchange.standard(),
        message.groupControl(),
        message.messageControl(),
        message.firstSegment(),
        message.lastSegment(),
        message.fault(),
        acknowledgement(message, related),
        rows(related),
        message.note(),
        corrections(message),
        isOfPartner(caller, message) ? receipts.ofInterchange(interchange.id()) : Optional.empty());
  }

  private List<CorrectionView> corrections(JournalMessage message) {
    if (message.direction() == Direction.OUT) {
      return List.of();
    }
    return messages.corrections(message.interchangeId()).stream()
        .filter(one -> one.messageId() == message.id())
        .map(Correction::view)
        .toList();
  }

  private static boolean isOfPartner(Caller caller, JournalMessage message) {
    return caller.has(Role.PLATFORM_ADMINISTRATOR)
        || message.sellerCompanyId().map(id -> id == caller.companyId()).orElse(false);
  }

  /** A seller may answer several buyers in one interchange: each reads its own part alone. */
  private byte[] readable(Caller caller, JournalMessage message, Interchange interchange) {
    boolean all = isOfPartner(caller, message) || messages.of(interchange.id()).size() == 1;
    return all
        ? interchange.raw()
        : OwnSegments.of(interchange.raw(), message.firstSegment(), message.lastSegment());
  }

  private Optional<MessageRow> acknowledgement(
      JournalMessage message, List<JournalMessage> related) {
    if (message.direction() == Direction.IN) {
      return messages
          .answering(message.interchangeId())
          .map(answer -> rows(messages.of(answer.id())).get(0));
    }
    var received =
        related.stream()
            .filter(other -> other.direction() == Direction.IN)
            .filter(other -> Standard.isAcknowledgement(other.documentType()))
            .filter(other -> other.number().equals(message.number()))
            .findFirst();
    return received.map(found -> rows(List.of(found)).get(0));
  }

  private List<MessageRow> rows(List<JournalMessage> found) {
    Map<Long, PartnerNames.PartnerName> names =
        partners.of(found.stream().map(JournalMessage::partnerId).collect(Collectors.toSet()));
    return found.stream().map(message -> row(message, names.get(message.partnerId()))).toList();
  }

  private static MessageRow row(JournalMessage message, PartnerNames.PartnerName partner) {
    return new MessageRow(
        message.id(),
        message.interchangeId(),
        message.at(),
        message.direction(),
        partner.code(),
        partner.nameEn(),
        partner.nameZh(),
        message.documentType(),
        message.groupControl(),
        message.number(),
        message.orderNumber(),
        message.orderId(),
        message.state(),
        message.reason(),
        message.facts(),
        message.decidedAt(),
        message.ackDueAt(),
        message.ackedAt(),
        message.tries());
  }
}
