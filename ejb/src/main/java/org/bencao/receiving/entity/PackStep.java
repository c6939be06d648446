package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.common.PackCode;
import org.bencao.receiving.boundary.PackAct;
import org.bencao.receiving.boundary.PackStatus;

/** Something that happened to a pack, never changed. */
@Entity
@Table(name = "receiving_pack_step")
public class PackStep {

  @Id private long id;
  private String code;

  @Enumerated(EnumType.STRING)
  private PackAct act;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private long siteId;

  private Instant at;

  @Column(name = "by_name")
  private String byName;

  protected PackStep() {}

  public PackStep(long id, PackCode code, PackAct act, Place place, Instant at, String byName) {
    this.id = id;
    this.code = code.value();
    this.act = act;
    this.companyId = place.companyId();
    this.siteId = place.siteId();
    this.at = at;
    this.byName = byName;
  }

  /** A site of a company. */
  public record Place(long companyId, long siteId) {}

  public PackStatus.Step view() {
    return new PackStatus.Step(act, siteId, at, byName);
  }
}
