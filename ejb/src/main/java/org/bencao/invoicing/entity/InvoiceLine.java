package org.bencao.invoicing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.Tax;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.SubstituteOffer;

/** One line of an invoice or credit note. */
@Entity
@Table(name = "invoicing_line")
public class InvoiceLine {

  private static final int LONGEST_NAME = 200;

  /** No item has a longer one. */
  private static final int LONGEST_NUMBER = 48;

  /** Invoice and place in it. */
  @Embeddable
  public record Key(
      @Column(name = "invoice_id") Long invoiceId, @Column(name = "position") Integer position)
      implements java.io.Serializable {}

  @EmbeddedId private Key key;

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("invoiceId")
  @JoinColumn(name = "invoice_id")
  private Invoice invoice;

  @Column(name = "order_id")
  private Long orderId;

  @Column(name = "line_no")
  private Integer lineNo;

  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "item_code")
  private String itemCode;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "said_gtin")
  private String saidGtin;

  @Column(name = "said_seller_item")
  private String saidSellerItem;

  private String unit;
  private BigDecimal quantity;

  @Column(name = "unit_price")
  private BigDecimal unitPrice;

  private BigDecimal net;

  @Column(name = "tax_percent")
  private BigDecimal taxPercent;

  private BigDecimal credited = BigDecimal.ZERO;

  @Column(name = "credited_net")
  private BigDecimal creditedNet = BigDecimal.ZERO;

  private BigDecimal matched = BigDecimal.ZERO;
  private BigDecimal disputed = BigDecimal.ZERO;
  private boolean waiting;

  protected InvoiceLine() {}

  /** A line that means a line of an order. */
  public InvoiceLine(
      Invoice invoice,
      int position,
      LockedOrder order,
      LockedLine line,
      InvoiceDocument.Line said) {
    this(invoice, position, order, said);
    is(line);
  }

  /** A line of which nobody knows what it means. */
  public InvoiceLine(Invoice invoice, int position, LockedOrder order, InvoiceDocument.Line said) {
    this.key = new Key(invoice.id(), position);
    this.invoice = invoice;
    this.orderId = order.id().value();
    this.orderNumber = order.number();
    this.itemCode = "";
    this.nameEn = name(said);
    this.nameZh = nameEn;
    this.saidGtin = said.item().flatMap(DocumentItem::gtin).map(Gtin::value).orElse(null);
    this.saidSellerItem =
        said.item()
            .flatMap(DocumentItem::sellerItem)
            .filter(number -> number.length() <= LONGEST_NUMBER)
            .orElse(null);
    this.unit = said.invoiced().unit();
    this.quantity = said.invoiced().value();
    this.unitPrice = said.unitPrice().amount();
    this.net = said.net().amount();
    this.taxPercent = said.tax().map(Tax::percent).orElse(BigDecimal.ZERO);
  }

  /** Whether the seller names this item on it. */
  public boolean isOf(SubstituteOffer item) {
    return item.isNumbered(Optional.ofNullable(saidGtin), Optional.ofNullable(saidSellerItem));
  }

  /** From here on it asks money for that line, or gives it back. */
  public void asksFor(LockedLine line) {
    is(line);
  }

  private void is(LockedLine line) {
    lineNo = line.number();
    itemCode = line.itemCode();
    nameEn = line.nameEn();
    nameZh = line.nameZh();
    waiting = !invoice.isCreditNote();
  }

  /** How a document names what it means. */
  public static String name(InvoiceDocument.Line said) {
    var name =
        said.item()
            .flatMap(
                item -> item.name().or(item::sellerItem).or(() -> item.gtin().map(Gtin::value)))
            .orElse("–");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /**
   * What of it may be paid, and what nobody received, ordered or sent; for the rest the goods are
   * still to be counted.
   */
  public void match(BigDecimal payable, BigDecimal nobodys) {
    matched = payable;
    disputed = nobodys;
    waiting = owed().compareTo(matched.add(disputed)) > 0;
  }

  /** doc:L6: in quantity and in amount. */
  public void credit(BigDecimal packs, BigDecimal amount) {
    if (credited.add(packs).compareTo(quantity) > 0 || creditedNet.add(amount).compareTo(net) > 0) {
      throw new IllegalStateException("a line would be credited beyond what was invoiced");
    }
    credited = credited.add(packs);
    creditedNet = creditedNet.add(amount);
  }

  /** Packs that are invoiced and not credited. */
  public BigDecimal owed() {
    return quantity.subtract(credited);
  }

  /** Net that is invoiced and not credited. */
  public Money owedNet() {
    return net().minus(creditedNet());
  }

  public int position() {
    return key.position();
  }

  public Optional<Long> orderId() {
    return Optional.ofNullable(orderId);
  }

  public boolean isOf(long order) {
    return orderId != null && orderId == order;
  }

  public Optional<Integer> lineNo() {
    return Optional.ofNullable(lineNo);
  }

  public boolean means(long order, int line) {
    return isOf(order) && lineNo != null && lineNo == line;
  }

  /** Nobody knew what it means, and the credit note says the same. */
  public boolean isInQuestionAs(InvoiceDocument.Line said) {
    return isInQuestion() && nameEn.equals(name(said));
  }

  public boolean isInQuestion() {
    return lineNo == null;
  }

  public String orderNumber() {
    return orderNumber;
  }

  public String itemCode() {
    return itemCode;
  }

  public String nameEn() {
    return nameEn;
  }

  public String nameZh() {
    return nameZh;
  }

  public String unit() {
    return unit;
  }

  public BigDecimal quantity() {
    return quantity;
  }

  public UnitPrice unitPrice() {
    return new UnitPrice(unitPrice, invoice.currency());
  }

  public Money net() {
    return new Money(net, invoice.currency());
  }

  public BigDecimal taxPercent() {
    return taxPercent;
  }

  public BigDecimal credited() {
    return credited;
  }

  public Money creditedNet() {
    return new Money(creditedNet, invoice.currency());
  }

  public BigDecimal matched() {
    return matched;
  }

  public BigDecimal disputed() {
    return disputed;
  }

  public boolean isWaiting() {
    return waiting;
  }
}
