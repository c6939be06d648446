package org.bencao.ordering.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.DraftHandOver;

/** What a site is about to order; every line is kept as soon as it is left. */
@Entity
@Table(name = "ordering_draft")
public class Draft {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private long siteId;

  private String name;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "handed_to")
  private Long handedTo;

  @Column(name = "handed_to_name")
  private String handedToName;

  @Column(name = "handed_by")
  private String handedBy;

  @Column(name = "handed_at")
  private Instant handedAt;

  @Column(name = "handed_note")
  private String handedNote;

  @Version private int version;

  @OneToMany(
      mappedBy = "draft",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.LAZY)
  @OrderBy("position")
  private List<DraftLine> lines = new ArrayList<>();

  protected Draft() {}

  public Draft(long id, Caller caller, long siteId, String name, Instant now) {
    this.id = id;
    this.companyId = caller.companyId();
    this.siteId = siteId;
    this.name = name;
    saved(caller, now);
  }

  public void saved(Caller caller, Instant now) {
    savedBy = caller.name();
    savedAt = now;
    if (handedTo != null && handedTo == caller.id()) {
      taken();
    }
  }

  public void handOver(DraftHandOver handOver) {
    handedTo = handOver.toId();
    handedToName = handOver.toName();
    handedBy = handOver.byName();
    handedAt = handOver.at();
    handedNote = handOver.note();
  }

  /** Waits for nobody any more. */
  public void taken() {
    handedTo = null;
    handedToName = null;
    handedBy = null;
    handedAt = null;
    handedNote = null;
  }

  public Optional<DraftHandOver> handOver() {
    return Optional.ofNullable(handedTo)
        .map(to -> new DraftHandOver(to, handedToName, handedBy, handedAt, handedNote));
  }

  public DraftLine add(long lineId, long offerId, BigDecimal quantity) {
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).position();
    return insert(lineId, offerId, quantity, last + 1);
  }

  /** At a place of its own; lines from there on move down. */
  public DraftLine insert(long lineId, long offerId, BigDecimal quantity, int position) {
    var line = new DraftLine(lineId, this, offerId, quantity, position);
    lines.stream()
        .filter(other -> other.position() >= position)
        .forEach(other -> other.moveTo(other.position() + 1));
    lines.add(line);
    lines.sort(java.util.Comparator.comparingInt(DraftLine::position));
    return line;
  }

  public Optional<DraftLine> line(long lineId) {
    return lines.stream().filter(line -> line.id() == lineId).findFirst();
  }

  public boolean remove(Set<Long> lineIds) {
    return lines.removeIf(line -> lineIds.contains(line.id()));
  }

  public void rename(String wanted) {
    name = wanted;
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

  public Instant savedAt() {
    return savedAt;
  }

  public String savedBy() {
    return savedBy;
  }

  public int version() {
    return version;
  }

  public List<DraftLine> lines() {
    return List.copyOf(lines);
  }
}
