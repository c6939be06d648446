package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.Fulfilment;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.boundary.SubstituteOffer;
import org.bencao.pricing.boundary.Price;

/** One line of an order with its running sums; the facts behind them are kept apart. */
@Entity
@Table(name = "ordering_line")
public class OrderLine {

  /** Order and line number. */
  @Embeddable
  public record Key(
      @Column(name = "order_id") Long orderId, @Column(name = "line_no") Integer lineNo)
      implements java.io.Serializable {}

  @EmbeddedId private Key key;

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("orderId")
  @JoinColumn(name = "order_id")
  private PurchaseOrder order;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "offer_id")
  private long offerId;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "item_code")
  private String itemCode;

  private String gtin;

  @Column(name = "seller_item")
  private String sellerItem;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  private String unit;

  @Column(name = "unit_price")
  private BigDecimal unitPrice;

  @Column(name = "price_kind")
  private String priceKind;

  /** Lots that last until then were accepted with the price. */
  @Column(name = "accepted_expiry")
  private LocalDate acceptedExpiry;

  @Column(name = "price_source")
  private String priceSource = "";

  @Column(name = "confirmed_price")
  private BigDecimal confirmedPrice;

  private BigDecimal net;
  private BigDecimal ordered;
  private BigDecimal cancelled;
  private BigDecimal confirmed;

  @Column(name = "back_ordered")
  private BigDecimal backOrdered;

  private BigDecimal rejected;
  private BigDecimal offered;
  private BigDecimal substituted;

  @Embedded private Fulfilment fulfilment;

  @Column(name = "promised_on")
  private LocalDate promisedOn;

  @Column(name = "back_order_on")
  private LocalDate backOrderOn;

  @Column(name = "answer_reason")
  private String answerReason;

  @Column(name = "offered_gtin")
  private String offeredGtin;

  @Column(name = "offered_seller_item")
  private String offeredSellerItem;

  @Column(name = "offered_name")
  private String offeredName;

  @Column(name = "offered_price")
  private BigDecimal offeredPrice;

  /** Reckoned by the database, for queries alone. */
  @Column(name = "open_to_seller", insertable = false, updatable = false)
  private boolean openToSeller;

  protected OrderLine() {}

  public OrderLine(
      PurchaseOrder order, int lineNo, OfferView offer, Price price, BigDecimal quantity) {
    this.key = new Key(order.id(), lineNo);
    this.order = order;
    this.buyerCompanyId = order.buyerCompanyId();
    this.sellerCompanyId = order.sellerCompanyId();
    this.offerId = offer.id();
    this.itemId = offer.item().id();
    this.itemCode = offer.item().code();
    this.gtin = offer.item().gtin();
    this.sellerItem = offer.sellerItem();
    this.nameEn = offer.item().lineEn();
    this.nameZh = offer.item().lineZh();
    this.unit = offer.item().unit();
    this.unitPrice = price.unitPrice().amount();
    this.priceKind = price.kind();
    this.acceptedExpiry = price.shortDated().map(Price.ShortDated::expiry).orElse(null);
    this.priceSource = price.source();
    this.net = price.unitPrice().times(new Quantity(quantity, unit)).amount();
    this.ordered = quantity;
    this.cancelled = BigDecimal.ZERO;
    this.confirmed = BigDecimal.ZERO;
    this.backOrdered = BigDecimal.ZERO;
    this.rejected = BigDecimal.ZERO;
    this.offered = BigDecimal.ZERO;
    this.substituted = BigDecimal.ZERO;
    this.fulfilment = Fulfilment.NONE;
  }

  /** Takes the seller's answer; the sums it names replace those of the answer before. */
  public void answer(LineAnswer answer) {
    if (answer.total().compareTo(wanted()) > 0) {
      throw new IllegalArgumentException(
          "an answer of " + answer.total() + " exceeds the " + wanted() + " that are wanted");
    }
    confirmed = answer.confirmed();
    backOrdered = answer.backOrdered();
    rejected = answer.rejected();
    offered = answer.offered();
    substituted = answer.substituted();
    answer.promisedOn().ifPresent(day -> promisedOn = day);
    backOrderOn = answer.backOrderOn().orElse(null);
    answer.confirmedPrice().ifPresent(price -> confirmedPrice = price.amount());
    answerReason = answer.reason().map(OrderLine::cut).orElse(null);
    offeredGtin = answer.offer().flatMap(SubstituteOffer::gtin).orElse(null);
    offeredSellerItem = answer.offer().flatMap(SubstituteOffer::sellerItem).orElse(null);
    offeredName = answer.offer().flatMap(SubstituteOffer::name).map(OrderLine::cut300).orElse(null);
    offeredPrice =
        answer.offer().flatMap(SubstituteOffer::price).map(UnitPrice::amount).orElse(null);
  }

  /** What was offered instead is agreed, at its price. */
  public void takeOfferedPrice() {
    if (offeredPrice != null) {
      confirmedPrice = offeredPrice;
    }
  }

  /** The item that stands in, or is offered to. */
  public Optional<SubstituteOffer> offer() {
    return offeredGtin == null && offeredSellerItem == null
        ? Optional.empty()
        : Optional.of(
            new SubstituteOffer(
                Optional.ofNullable(offeredGtin),
                Optional.ofNullable(offeredSellerItem),
                Optional.ofNullable(offeredName),
                Optional.ofNullable(offeredPrice)
                    .map(amount -> new UnitPrice(amount, order.currency()))));
  }

  /** The other item that the buyer takes. */
  public Optional<SubstituteOffer> standIn() {
    return substituted.signum() > 0 ? offer() : Optional.empty();
  }

  /**
   * Changes one sum; a change that breaks the line's balance is a fault of the caller (doc:L1-L6).
   */
  public void change(QuantityKind kind, BigDecimal change) {
    switch (kind) {
      case ORDERED -> ordered = ordered.add(change);
      case CANCELLED -> cancelled = cancelled.add(change);
      case CONFIRMED -> confirmed = confirmed.add(change);
      case BACK_ORDERED -> backOrdered = backOrdered.add(change);
      case REJECTED -> rejected = rejected.add(change);
      case OFFERED -> offered = offered.add(change);
      case SUBSTITUTED -> substituted = substituted.add(change);
      default -> fulfilment = fulfilment.plus(kind, change);
    }
  }

  /** What a document asked for is done; from here on the sums have to balance. */
  public void requireBalance() {
    boolean answers =
        List.of(cancelled, confirmed, backOrdered, rejected, offered, substituted).stream()
            .allMatch(sum -> sum.signum() >= 0);
    if (!answers
        || unanswered().signum() < 0
        || substituted.compareTo(confirmed) > 0
        || fulfilment.despatched().compareTo(confirmed) > 0
        || fulfilment.returned().compareTo(fulfilment.found()) > 0
        || fulfilment.credited().compareTo(fulfilment.invoiced()) > 0) {
      throw new IllegalStateException(
          "order " + orderId() + " line " + lineNo() + " does not balance: " + fulfilment);
    }
  }

  /** As they stand now. */
  public LineSums sums() {
    return new LineSums(
        key.orderId(),
        key.lineNo(),
        ordered,
        cancelled,
        confirmed,
        backOrdered,
        rejected,
        offered,
        fulfilment);
  }

  public Fulfilment fulfilment() {
    return fulfilment;
  }

  /** Ordered and not cancelled. */
  public BigDecimal wanted() {
    return sums().wanted();
  }

  /** Packs of which nobody has said that they will not come. */
  public BigDecimal expected() {
    return wanted().subtract(rejected);
  }

  /** What may still be taken back: neither gone, refused nor taken back already. */
  public BigDecimal cancellable() {
    return expected().subtract(fulfilment.despatched()).max(BigDecimal.ZERO);
  }

  public BigDecimal unanswered() {
    return sums().unanswered();
  }

  private static String cut300(String text) {
    return text.length() > 300 ? text.substring(0, 300) : text;
  }

  private static String cut(String text) {
    return text.length() > 400 ? text.substring(0, 400) : text;
  }

  public int lineNo() {
    return key.lineNo();
  }

  public long orderId() {
    return order.id();
  }

  public long itemId() {
    return itemId;
  }

  public long offerId() {
    return offerId;
  }

  public String itemCode() {
    return itemCode;
  }

  public String gtin() {
    return gtin;
  }

  public String sellerItem() {
    return sellerItem;
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

  public UnitPrice unitPrice() {
    return new UnitPrice(unitPrice, order.currency());
  }

  public Optional<LocalDate> acceptedExpiry() {
    return Optional.ofNullable(acceptedExpiry);
  }

  public String priceKind() {
    return priceKind;
  }

  /** Number of the contract; empty for the list. */
  public String priceSource() {
    return priceSource;
  }

  public Optional<UnitPrice> confirmedPrice() {
    return Optional.ofNullable(confirmedPrice)
        .map(amount -> new UnitPrice(amount, order.currency()));
  }

  public Money net() {
    return new Money(net, order.currency());
  }

  public BigDecimal ordered() {
    return ordered;
  }

  public BigDecimal cancelled() {
    return cancelled;
  }

  public BigDecimal confirmed() {
    return confirmed;
  }

  public BigDecimal backOrdered() {
    return backOrdered;
  }

  public BigDecimal rejected() {
    return rejected;
  }

  public BigDecimal offered() {
    return offered;
  }

  public BigDecimal substituted() {
    return substituted;
  }

  public Optional<LocalDate> promisedOn() {
    return Optional.ofNullable(promisedOn);
  }

  public Optional<LocalDate> backOrderOn() {
    return Optional.ofNullable(backOrderOn);
  }

  public Optional<String> answerReason() {
    return Optional.ofNullable(answerReason);
  }
}
