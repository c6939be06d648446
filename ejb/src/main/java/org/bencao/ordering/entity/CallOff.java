package org.bencao.ordering.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.hibernate.annotations.BatchSize;

/** What was called off of a standing order at once; written once, never changed. */
@Entity
@Table(name = "ordering_call_off")
public class CallOff {

  @Id private long id;

  @Column(name = "standing_id")
  private long standingId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "draft_id")
  private Long draftId;

  private Instant at;
  private String actor;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "ordering_call_off_line", joinColumns = @JoinColumn(name = "call_off_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<CalledOffLine> lines = new ArrayList<>();

  protected CallOff() {}

  /**
   * @param dueOn none when a person calls off
   * @param draftId none when nobody offered any of it
   */
  public CallOff(
      long id,
      Caller caller,
      long standingId,
      Optional<LocalDate> dueOn,
      Optional<Long> draftId,
      List<CalledOffLine> lines,
      Instant now) {
    this.id = id;
    this.standingId = standingId;
    this.dueOn = dueOn.orElse(null);
    this.draftId = draftId.orElse(null);
    this.lines.addAll(lines);
    this.actor = caller.name();
    this.at = now;
  }

  public long id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  public Optional<Long> draftId() {
    return Optional.ofNullable(draftId);
  }

  public String actor() {
    return actor;
  }

  public List<CalledOffLine> lines() {
    return List.copyOf(lines);
  }
}
