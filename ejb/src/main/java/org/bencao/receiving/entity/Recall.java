package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.receiving.boundary.PublishRecall;
import org.bencao.receiving.boundary.RecallGrade;

/** Lots of an item that are called back; their numbers stand in rows of their own. */
@Entity
@Table(name = "receiving_recall")
public class Recall {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  private String number;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "item_code")
  private String itemCode;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  @Enumerated(EnumType.STRING)
  private RecallGrade grade;

  private String cause;
  private boolean everywhere;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "close_note")
  private String closeNote;

  protected Recall() {}

  /**
   * A recall by the caller's company.
   *
   * @param everywhere whoever sold the lots; else only what the company sent itself
   */
  public Recall(
      long id, Caller by, Subject item, boolean everywhere, PublishRecall command, Instant at) {
    this.everywhere = everywhere;
    this.id = id;
    this.companyId = by.companyId();
    this.number = command.number();
    this.itemId = item.itemId();
    this.itemCode = command.itemCode();
    this.nameEn = item.nameEn();
    this.nameZh = item.nameZh();
    this.grade = command.grade();
    this.cause = command.cause();
    this.publishedAt = at;
    this.publishedBy = by.name();
  }

  /** The item in question. */
  public record Subject(long itemId, String nameEn, String nameZh) {}

  public void close(Caller by, Optional<String> note, Instant at) {
    closedAt = at;
    closedBy = by.name();
    closeNote = note.orElse(null);
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Whether it says the same, its lots aside. */
  public boolean says(PublishRecall command) {
    return itemCode.equals(command.itemCode())
        && grade == command.grade()
        && cause.equals(command.cause());
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public String number() {
    return number;
  }

  public long itemId() {
    return itemId;
  }

  public String itemCode() {
    return itemCode;
  }

  public String nameEn() {
    return nameEn;
  }

  public String nameZh() {
    return nameZh;
  }

  public RecallGrade grade() {
    return grade;
  }

  public String cause() {
    return cause;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public String publishedBy() {
    return publishedBy;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<String> closedBy() {
    return Optional.ofNullable(closedBy);
  }

  public Optional<String> closeNote() {
    return Optional.ofNullable(closeNote);
  }
}
