package org.bencao.invoicing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.document.AllowanceCharge;
import org.bencao.invoicing.boundary.InvoiceView;

/** Something added to or taken from the lines of an invoice. */
@Entity
@Table(name = "invoicing_charge")
public class InvoiceCharge {

  /** Invoice and place in it. */
  @Embeddable
  public record Key(
      @Column(name = "invoice_id") Long invoiceId, @Column(name = "position") Integer position)
      implements java.io.Serializable {}

  @EmbeddedId private Key key;

  private boolean charge;
  private String code;
  private String text;
  private BigDecimal amount;

  protected InvoiceCharge() {}

  public InvoiceCharge(long invoiceId, int position, AllowanceCharge said) {
    this.key = new Key(invoiceId, position);
    this.charge = said.charge();
    this.code = said.code();
    this.text = said.text().orElse(null);
    this.amount = said.amount().amount();
  }

  public InvoiceView.Charge view(String currency) {
    return new InvoiceView.Charge(
        charge, code, Optional.ofNullable(text), new Money(amount, currency));
  }
}
