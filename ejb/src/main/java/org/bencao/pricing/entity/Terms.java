package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.bencao.common.Money;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;

/** What a seller asks of every order in a currency. */
@Entity
@ReferenceData(ReferenceKind.PRICES)
@Table(name = "pricing_terms")
@IdClass(Terms.Key.class)
public class Terms {

  /** Seller and currency. */
  public static class Key implements Serializable {

    private long sellerCompanyId;
    private String currency;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.sellerCompanyId == sellerCompanyId
          && key.currency.equals(currency);
    }

    @Override
    public int hashCode() {
      return Objects.hash(sellerCompanyId, currency);
    }
  }

  @Id
  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Id private String currency;

  @Column(name = "minimum_order_value")
  private BigDecimal minimumOrderValue;

  protected Terms() {}

  public Terms(long sellerCompanyId, Money minimumOrderValue) {
    this.sellerCompanyId = sellerCompanyId;
    this.currency = minimumOrderValue.currency();
    this.minimumOrderValue = minimumOrderValue.amount();
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public Money minimumOrderValue() {
    return new Money(minimumOrderValue, currency);
  }
}
