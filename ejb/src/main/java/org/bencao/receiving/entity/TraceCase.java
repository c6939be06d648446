package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.LotNumber;
import org.bencao.receiving.boundary.TraceCaseKind;
import org.bencao.receiving.boundary.TraceCaseView;
import org.bencao.receiving.boundary.TraceOutcome;

/** A lot under suspicion, or what somebody wants to know of a product. */
@Entity
@Table(name = "receiving_trace_case")
public class TraceCase {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Enumerated(EnumType.STRING)
  private TraceCaseKind kind;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "item_code")
  private String itemCode = "";

  @Column(name = "name_en")
  private String nameEn = "";

  @Column(name = "name_zh")
  private String nameZh = "";

  private String lot = "";
  private String subject;
  private String asker = "";

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "command_key")
  private String commandKey;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_by_name")
  private String openedByName;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private TraceOutcome outcome;

  @Column(name = "outcome_note")
  private String outcomeNote;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "told_by_name")
  private String toldByName;

  @Column(name = "told_reference")
  private String toldReference;

  @Version private int version;

  protected TraceCase() {}

  /**
   * Who opens a case.
   *
   * @param person who answers for it, also where a program opens it
   */
  public record Opener(Caller caller, String person) {}

  private TraceCase(long id, Opener opener, TraceCaseKind kind, String subject, Instant openedAt) {
    var caller = opener.caller();
    this.id = id;
    this.companyId = caller.companyId();
    this.kind = kind;
    this.subject = subject;
    this.openedAt = openedAt;
    this.openedBy = opener.person();
    this.openedByName = caller.name();
  }

  /** A lot, in the letters in which lots are compared. */
  public static TraceCase suspect(
      long id, Opener opener, ItemView item, String lot, String why, Instant now) {
    var made = new TraceCase(id, opener, TraceCaseKind.SUSPECT, why, now);
    made.itemId = item.id();
    made.itemCode = item.code();
    made.nameEn = item.lineEn();
    made.nameZh = item.lineZh();
    made.lot = LotNumber.same(lot);
    return made;
  }

  /**
   * What somebody wants to know.
   *
   * @param key the same key again is the same request
   */
  public record Asked(String key, String asker, String question, Instant came) {}

  /** What was asked, when it came, and by when it is answered; where no law says so, never. */
  public static TraceCase request(long id, Opener opener, Asked asked, Optional<Instant> due) {
    var made = new TraceCase(id, opener, TraceCaseKind.REQUEST, asked.question(), asked.came());
    made.commandKey = asked.key();
    made.asker = asked.asker();
    made.dueAt = due.orElse(null);
    return made;
  }

  public void decide(
      TraceOutcome how, String note, Caller caller, Instant now, Optional<Instant> due) {
    outcome = how;
    outcomeNote = note;
    decidedAt = now;
    decidedByName = caller.name();
    due.ifPresent(at -> dueAt = at);
  }

  public void told(String reference, Caller caller, Instant now) {
    toldReference = reference;
    toldAt = now;
    toldByName = caller.name();
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public TraceCaseKind kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public String asker() {
    return asker;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public String openedBy() {
    return openedBy;
  }

  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  public Optional<TraceOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** Whether it ended so, in these words. */
  public boolean isEnded(TraceOutcome how, String note) {
    return outcome == how && note.equals(outcomeNote);
  }

  /** Whether authority and partners were told under this number. */
  public boolean isTold(String reference) {
    return isTold() && reference.equals(toldReference);
  }

  /** Whether it is what somebody asked, in these words. */
  public boolean isOf(String asker, String question) {
    return this.asker.equals(asker) && subject.equals(question);
  }

  public boolean isTold() {
    return toldAt != null;
  }

  public String nameEn() {
    return nameEn;
  }

  public String nameZh() {
    return nameZh;
  }

  public String lot() {
    return lot;
  }

  public TraceCaseView view(Optional<Finding> finding) {
    return new TraceCaseView(
        id,
        kind,
        Optional.ofNullable(itemId)
            .map(item -> new TraceCaseView.Item(itemCode, nameEn, nameZh, lot)),
        subject,
        asker,
        openedAt,
        openedByName,
        openedBy,
        dueAt(),
        outcome().map(how -> new TraceCaseView.Decided(how, outcomeNote, decidedAt, decidedByName)),
        Optional.ofNullable(toldAt)
            .map(at -> new TraceCaseView.Told(toldReference, at, toldByName)),
        finding);
  }
}
