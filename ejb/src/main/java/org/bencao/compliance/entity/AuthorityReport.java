package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.compliance.boundary.ReportKind;

/** What a company reports to an authority by a day, and whether it did. */
@Entity
@Table(name = "compliance_authority_report")
public class AuthorityReport {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Enumerated(EnumType.STRING)
  private ReportKind kind;

  @Column(name = "command_key")
  private String commandKey;

  private String subject;

  @Column(name = "from_on")
  private LocalDate from;

  @Column(name = "to_on")
  private LocalDate to;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by_name")
  private String openedByName;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_by_name")
  private String sentByName;

  private String reference;

  @Version private int version;

  protected AuthorityReport() {}

  /** Whose it is, of what, and from which command it came. */
  public record Of(long company, ReportKind kind, String key, String subject) {}

  public AuthorityReport(
      long id, Of of, Instant beganAt, Optional<Instant> dueAt, String by, Instant now) {
    this.id = id;
    this.companyId = of.company();
    this.kind = of.kind();
    this.commandKey = of.key();
    this.subject = of.subject();
    this.beganAt = beganAt;
    this.dueAt = dueAt.orElse(null);
    this.openedByName = by;
    this.openedAt = now;
  }

  /** Both days belong to it. */
  public void covers(LocalDate first, LocalDate last) {
    from = first;
    to = last;
  }

  public void send(String text, String by, Instant at) {
    reference = text;
    sentByName = by;
    sentAt = at;
  }

  /** Whether a command says the same again; one that names no time says nothing of it. */
  public boolean says(ReportKind other, String text, Optional<Instant> began) {
    return kind == other && subject.equals(text) && began.map(beganAt::equals).orElse(true);
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public ReportKind kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  public Optional<LocalDate> to() {
    return Optional.ofNullable(to);
  }

  public Instant beganAt() {
    return beganAt;
  }

  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  public Instant openedAt() {
    return openedAt;
  }

  public String openedByName() {
    return openedByName;
  }

  public boolean isSent() {
    return sentAt != null;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public String sentByName() {
    return sentByName;
  }

  public String reference() {
    return reference == null ? "" : reference;
  }
}
