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

  private static final int LONGEST_CODE = 10;
  private static final int LONGEST_TEXT = 200;

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
    this.code = cut(said.code(), LONGEST_CODE);
    this.text = said.text().map(words -> cut(words, LONGEST_TEXT)).orElse(null);
    this.amount = said.amount().amount();
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  public InvoiceView.Charge view(String currency) {
    return new InvoiceView.Charge(
        charge, code, Optional.ofNullable(text), new Money(amount, currency));
  }
}
