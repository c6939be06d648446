package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.exchange.control.CorrectionRules;
import org.bencao.exchange.control.JournalQueries;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.control.Replays;
import org.bencao.exchange.entity.Correction;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;

/**
 * Puts right how a partner's document says something, so that it can be read: the bytes stay as
 * they came, the correction stands beside them with its reason, and the document is judged again.
 */
@Stateless
public class CorrectionService {

  private static final int LONGEST = 400;

  @Inject JournalQueries journal;
  @Inject Messages messages;
  @Inject Replays replays;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What may be put right in a document; empty where nothing may, or by nobody like the caller. */
  public Optional<CorrectionOffer> offer(
      Caller caller, long messageId, DocumentCorrector corrector) {
    return journal.answersFor(caller, messageId)
        ? messages.find(messageId).flatMap(message -> offer(message, corrector))
        : Optional.empty();
  }

  private Optional<CorrectionOffer> offer(JournalMessage message, DocumentCorrector corrector) {
    var fault = stopped(message);
    if (fault.isEmpty()) {
      return Optional.empty();
    }
    var interchange = messages.interchange(message.interchangeId());
    return fault
        .flatMap(CorrectionRules::kind)
        .flatMap(
            kind ->
                text(interchange, fault.get(), corrector)
                    .map(
                        text ->
                            new CorrectionOffer(
                                fault.get().place(),
                                fault.get().tag(),
                                kind,
                                text,
                                corrector.known(interchange.standard(), kind))));
  }

  /** Of a document that waits for a person, in itself and not in what is around it. */
  private static Optional<MessageView.Fault> stopped(JournalMessage message) {
    return message
        .fault()
        .filter(fault -> message.direction() == Direction.IN)
        .filter(fault -> message.state() == MessageState.QUARANTINED)
        .filter(fault -> message.firstSegment() > 0)
        .filter(fault -> fault.segment() >= message.firstSegment())
        .filter(fault -> fault.segment() <= message.lastSegment());
  }

  private Optional<String> text(
      Interchange interchange, MessageView.Fault fault, DocumentCorrector corrector) {
    return corrected(interchange, List.of(), corrector)
        .flatMap(raw -> corrector.text(interchange.standard(), raw, fault.place()))
        .filter(text -> text.length() <= LONGEST);
  }

  /** As it stands after all corrections so far and these. */
  private Optional<byte[]> corrected(
      Interchange interchange, List<CorrectedValue> more, DocumentCorrector corrector) {
    if (interchange.raw().length != interchange.size()) {
      return Optional.empty();
    }
    var values = new ArrayList<>(values(interchange));
    values.addAll(more);
    return corrector.corrected(interchange.standard(), interchange.raw(), values);
  }

  private List<CorrectedValue> values(Interchange interchange) {
    return messages.corrections(interchange.id()).stream().map(Correction::value).toList();
  }

  /** Once a fault: who comes second finds that the document does not stop there any more. */
  public CorrectionResult correct(
      Caller caller, @Valid CorrectDocument said, DocumentCorrector corrector) {
    caller.require(Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
    if (!journal.answersFor(caller, said.messageId())) {
      return new CorrectionResult.NotFound();
    }
    var message = messages.lock(said.messageId()).orElseThrow();
    return refusal(message, said, corrector)
        .<CorrectionResult>map(CorrectionResult.Refused::new)
        .orElseGet(
            () -> {
              keep(caller, message, said, corrector);
              return new CorrectionResult.Queued();
            });
  }

  private Optional<Finding> refusal(
      JournalMessage message, CorrectDocument said, DocumentCorrector corrector) {
    var fault = stopped(message).filter(one -> one.place().equals(said.place()));
    if (fault.isEmpty()) {
      return found(Reason.CORRECTION_TOO_LATE, Map.of());
    }
    var place = Map.of("segment", fault.get().tag(), "found", fault.get().value());
    var kind = CorrectionRules.kind(fault.get());
    if (kind.isEmpty()) {
      return found(Reason.CORRECTION_OUT_OF_BOUNDS, place);
    }
    var interchange = messages.interchange(message.interchangeId());
    var text = text(interchange, fault.get(), corrector);
    if (text.filter(one -> one.strip().equals(said.found().strip())).isEmpty()) {
      return found(Reason.CORRECTION_TOO_LATE, Map.of());
    }
    var value = CorrectionRules.written(kind.get(), said.value());
    if (value.equals(text.get())) {
      return found(
          Reason.CORRECTION_STILL_WRONG,
          Map.of("value", value, "wanted", "#x12." + fault.get().wanted()));
    }
    if (!CorrectionRules.isSame(kind.get(), text.get(), value)) {
      return found(
          Reason.CORRECTION_SAYS_OTHER,
          Map.of("value", value, "found", text.get(), "rule", "#correction." + kind.get()));
    }
    var raw = corrected(interchange, List.of(new CorrectedValue(said.place(), value)), corrector);
    boolean readable =
        raw.isPresent()
            && corrector
                .stop(message.partnerId(), raw.get(), message.position())
                .filter(stop -> stop.place().equals(said.place()))
                .isEmpty();
    return readable
        ? Optional.empty()
        : found(
            Reason.CORRECTION_STILL_WRONG,
            Map.of("value", value, "wanted", "#x12." + fault.get().wanted()));
  }

  private static Optional<Finding> found(Reason reason, Map<String, String> facts) {
    return Optional.of(Finding.of(reason, Optional.empty(), facts));
  }

  private void keep(
      Caller caller, JournalMessage message, CorrectDocument said, DocumentCorrector corrector) {
    var fault = message.fault().orElseThrow();
    var kind = CorrectionRules.kind(fault).orElseThrow();
    var value = CorrectionRules.written(kind, said.value());
    // a page may have shown it without its padding
    var original =
        text(messages.interchange(message.interchangeId()), fault, corrector).orElseThrow();
    messages.add(
        new Correction(
            identifiers.next(),
            message,
            said.with(original, value),
            kind,
            caller.name(),
            clock.instant()));
    replays.judgeAgain(message);
    audit.record(
        caller,
        message.sellerCompanyId().orElse(caller.companyId()),
        "message-corrected",
        "message:" + Tsid.text(message.id()),
        Map.of(
            "segment",
            said.place().segment() + " " + said.place().element(),
            "found",
            original,
            "value",
            value,
            "why",
            said.reason().strip()));
  }
}
