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

/** What a site, or all sites of a company, order again and again; an item stands on it once. */
@Entity
@Table(name = "ordering_list")
public class SavedList {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private Long siteId;

  private String name;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  @Version private int version;

  @OneToMany(
      mappedBy = "savedList",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.LAZY)
  @OrderBy("position")
  private List<SavedListLine> lines = new ArrayList<>();

  protected SavedList() {}

  public SavedList(long id, Caller caller, Optional<Long> siteId, String name, Instant now) {
    this.id = id;
    this.companyId = caller.companyId();
    this.siteId = siteId.orElse(null);
    this.name = name;
    saved(caller, now);
  }

  public void saved(Caller caller, Instant now) {
    savedBy = caller.name();
    savedAt = now;
  }

  /** At the end. */
  public SavedListLine add(
      long lineId, long itemId, Optional<Long> preferredOfferId, BigDecimal quantity) {
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).position();
    var line = new SavedListLine(lineId, this, itemId, preferredOfferId, quantity, last + 1);
    lines.add(line);
    return line;
  }

  public Optional<SavedListLine> line(long lineId) {
    return lines.stream().filter(line -> line.id() == lineId).findFirst();
  }

  public boolean holds(long itemId) {
    return lines.stream().anyMatch(line -> line.itemId() == itemId);
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

  /** None when all sites of the company share it. */
  public Optional<Long> siteId() {
    return Optional.ofNullable(siteId);
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

  public List<SavedListLine> lines() {
    return List.copyOf(lines);
  }
}
