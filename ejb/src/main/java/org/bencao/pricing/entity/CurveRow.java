package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.pricing.boundary.CurvePoint;

/** A point of the curve by which a seller prices lots that expire soon (EXP-04). */
@Entity
@ReferenceData(ReferenceKind.PRICES)
@Table(name = "pricing_curve")
public class CurveRow {

  /** Whose, and from how many days left on. */
  @Embeddable
  public record Key(
      @Column(name = "seller_company_id") Long sellerCompanyId, @Column(name = "days") Integer days)
      implements Serializable {}

  @EmbeddedId private Key key;
  private int percent;

  protected CurveRow() {}

  public CurveRow(long sellerCompanyId, CurvePoint point) {
    this.key = new Key(sellerCompanyId, point.days());
    this.percent = point.percent();
  }

  public long sellerCompanyId() {
    return key.sellerCompanyId();
  }

  public CurvePoint point() {
    return new CurvePoint(key.days(), percent);
  }
}
