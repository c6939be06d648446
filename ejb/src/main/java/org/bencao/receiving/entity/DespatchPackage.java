package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.bencao.common.Sscc;
import org.bencao.document.Package;

/** A logistic unit of a delivery, known by its SSCC. */
@Entity
@Table(name = "receiving_package")
public class DespatchPackage {

  /** Despatch and place in it. */
  @Embeddable
  public record Key(
      @Column(name = "despatch_id") Long despatchId, @Column(name = "position") Integer position)
      implements java.io.Serializable {}

  @EmbeddedId private Key key;

  private String sscc;

  @Column(name = "parent_sscc")
  private String parentSscc;

  protected DespatchPackage() {}

  public DespatchPackage(long despatchId, int position, Package unit) {
    this.key = new Key(despatchId, position);
    this.sscc = unit.sscc().map(Sscc::value).orElseThrow();
    this.parentSscc = unit.parent().map(Sscc::value).orElse(null);
  }
}
