package org.bencao.ordering.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.NewStanding;
import org.bencao.ordering.boundary.Rhythm;
import org.bencao.ordering.boundary.StandingRow;

/** An order that comes back; it is never placed by itself, only laid before a person as a draft. */
@Entity
@Table(name = "ordering_standing")
public class StandingOrder {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private long siteId;

  private String name;

  @Column(name = "every_count")
  private int everyCount;

  @Enumerated(EnumType.STRING)
  @Column(name = "every_unit")
  private Rhythm.Unit everyUnit;

  @Column(name = "every_day")
  private int everyDay;

  @Column(name = "next_on")
  private LocalDate nextOn;

  @Column(name = "until_on")
  private LocalDate untilOn;

  private boolean paused;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  @Version private int version;

  @OneToMany(
      mappedBy = "standing",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.LAZY)
  @OrderBy("position")
  private List<StandingLine> lines = new ArrayList<>();

  protected StandingOrder() {}

  public StandingOrder(long id, Caller caller, NewStanding command, LocalDate today, Instant now) {
    this.id = id;
    this.companyId = caller.companyId();
    this.siteId = command.siteId();
    this.name = command.name().strip();
    this.everyCount = command.rhythm().every();
    this.everyUnit = command.rhythm().unit();
    this.everyDay = command.rhythm().day();
    this.untilOn = command.untilOn().orElse(null);
    this.nextOn = upToEnd(command.rhythm().firstAfter(today)).orElse(null);
    saved(caller, now);
  }

  public void saved(Caller caller, Instant now) {
    savedBy = caller.name();
    savedAt = now;
  }

  public StandingLine add(
      long lineId, long itemId, Optional<Long> preferredOfferId, BigDecimal quantity) {
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).position();
    var line = new StandingLine(lineId, this, itemId, preferredOfferId, quantity, last + 1);
    lines.add(line);
    return line;
  }

  public Optional<StandingLine> line(long lineId) {
    return lines.stream().filter(line -> line.id() == lineId).findFirst();
  }

  public boolean holds(long itemId) {
    return lines.stream().anyMatch(line -> line.itemId() == itemId);
  }

  public boolean remove(Set<Long> lineIds) {
    return lines.removeIf(line -> lineIds.contains(line.id()));
  }

  public void pause() {
    paused = true;
  }

  /** Days that went by in the pause are left out. */
  public void resume(LocalDate today) {
    paused = false;
    if (nextOn != null && nextOn.isBefore(today)) {
      nextOn = following(today).orElse(null);
    }
  }

  public void end() {
    nextOn = null;
  }

  /** The day that has come, if one has. */
  public Optional<LocalDate> due(LocalDate today) {
    return nextOn().filter(day -> !paused && !day.isAfter(today));
  }

  /** The day after that; none when it comes back no more. */
  public Optional<LocalDate> following(LocalDate today) {
    return nextOn().flatMap(day -> upToEnd(rhythm().next(day, today)));
  }

  private Optional<LocalDate> upToEnd(LocalDate day) {
    return Optional.of(day).filter(next -> untilOn == null || !next.isAfter(untilOn));
  }

  public Optional<LocalDate> nextOn() {
    return Optional.ofNullable(nextOn);
  }

  private Rhythm rhythm() {
    return new Rhythm(everyCount, everyUnit, everyDay);
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public long siteId() {
    return siteId;
  }

  public String name() {
    return name;
  }

  public List<StandingLine> lines() {
    return List.copyOf(lines);
  }

  public StandingRow row() {
    return new StandingRow(
        id, name, rhythm(), nextOn(), Optional.ofNullable(untilOn), paused, lines.size());
  }
}
