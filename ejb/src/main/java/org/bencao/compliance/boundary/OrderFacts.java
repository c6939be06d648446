package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.AuthorisationView;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.pricing.boundary.Price;
import org.bencao.pricing.boundary.TenderTerms;

/**
 * What rules know of an order to one seller.
 *
 * @param day the day of the act in the zone of the site that holds the licences
 * @param place where the goods go, and for whom the buyer speaks
 * @param papers licences of both parties and of the platform, verified or not
 * @param minimum the seller's least order value, if any
 * @param firstTrade whom and what the buyer approved
 * @param means what the buyer may spend, and what it wants approved
 * @param twin the last order of just these goods for the same site, if any was placed lately
 * @param signed the form that was signed for it, where its lines need one
 */
public record OrderFacts(
    Act act,
    Instant at,
    LocalDate day,
    CompanyView buyer,
    CompanyView seller,
    Place place,
    List<LineFacts> lines,
    PartyLicences papers,
    Optional<Money> minimum,
    FirstTrade firstTrade,
    Means means,
    Optional<Twin> twin,
    Optional<SignedForm> signed) {

  /** An order that stands already. */
  public record Twin(String number, Instant placedAt) {}

  public OrderFacts {
    lines = List.copyOf(lines);
  }

  /** With licences of both parties and of the platform, verified or not. */
  public OrderFacts(
      Act act,
      Instant at,
      LocalDate day,
      CompanyView buyer,
      CompanyView seller,
      Place place,
      List<LineFacts> lines,
      List<LicenceView> licences,
      Optional<Money> minimum,
      FirstTrade firstTrade,
      Means means,
      Optional<Twin> twin,
      Optional<SignedForm> signed) {
    this(
        act,
        at,
        day,
        buyer,
        seller,
        place,
        lines,
        new PartyLicences(licences, buyer.id(), place.site().id()),
        minimum,
        firstTrade,
        means,
        twin,
        signed);
  }

  /** Of both parties and of the platform, verified or not. */
  public List<LicenceView> licences() {
    return papers.all();
  }

  /**
   * Where the goods go.
   *
   * @param ofOneSite who orders buys for single sites alone, not for the company
   */
  public record Place(SiteView site, boolean ofOneSite, Acting acting) {}

  /**
   * Who asks for the order.
   *
   * @param kept whether the buyer keeps a register of whom it lets act
   * @param held what the register says of this person, whenever it holds
   */
  public record Acting(boolean kept, String name, List<AuthorisationView> held) {

    public static final Acting UNKEPT = new Acting(false, "", List.of());

    public Acting {
      held = List.copyOf(held);
    }
  }

  /** The same order, asked for before by somebody else: for which sites was judged then. */
  public OrderFacts by(Acting other) {
    return copy(new Place(place.site(), false, other), lines, papers, means, twin, signed);
  }

  /**
   * One line: what, how many, at which price; no price is a fact too.
   *
   * @param seen the net price of a pack on which whoever asks decided, where it is known
   * @param past what the buyer did with the item before; the price and the use are known while an
   *     order is drafted
   * @param promised the day on which it arrives if it is ordered now, in the seller's zone
   */
  public record LineFacts(
      int number,
      OfferFacts facts,
      BigDecimal quantity,
      Optional<Price> price,
      Optional<BigDecimal> seen,
      Past past,
      LocalDate promised) {

    /** Whether the item is of that legal class on the day of the order. */
    public boolean isOf(String word) {
      for (var one : facts.classes()) {
        if (one.name().equals(word)) {
          return true;
        }
      }
      return false;
    }

    /** Single units, such as tablets. */
    public BigDecimal units() {
      var packing = facts.offer().item().packing();
      return quantity.multiply(BigDecimal.valueOf(packing.eachesInPack()));
    }

    public Optional<Money> net() {
      return price.map(
          found -> found.unitPrice().times(new Quantity(quantity, facts.offer().item().unit())));
    }

    /** Tax of the line. */
    public Optional<Money> vat() {
      return net().map(net -> net.percent(facts.offer().vatPercent()));
    }

    public Optional<Money> gross() {
      return net().flatMap(net -> vat().map(net::plus));
    }
  }

  /**
   * What the buyer did with an item before.
   *
   * @param paid for a pack, the last time
   * @param usePerDay packs a day that the site ordered lately; none: 0
   * @param habit what the site ordered of its substance; known of controlled ones alone
   */
  public record Past(Optional<UnitPrice> paid, BigDecimal usePerDay, Optional<Habit> habit) {

    public static final Past UNKNOWN =
        new Past(Optional.empty(), BigDecimal.ZERO, Optional.empty());

    /** The same with what the site is used to. */
    public Past with(Optional<Habit> other) {
      return new Past(paid, usePerDay, other);
    }
  }

  /** Net of all lines that have a price; none when no line has, or not all in one currency. */
  public Optional<Money> net() {
    return sum(LineFacts::net);
  }

  /** The same with tax, rounded once a line as the invoice will round. */
  public Optional<Money> gross() {
    return sum(LineFacts::gross);
  }

  private Optional<Money> sum(Function<LineFacts, Optional<Money>> amount) {
    var sums = Money.totals(lines.stream().map(amount).flatMap(Optional::stream).toList());
    return sums.size() == 1 ? Optional.of(sums.get(0)) : Optional.empty();
  }

  /** Packs of a won item, if the order is to who delivers them. */
  public BigDecimal packs(TenderTerms won) {
    return seller.id() == won.sellerCompanyId()
        ? lines.stream()
            .filter(line -> line.facts().offer().item().id() == won.itemId())
            .map(LineFacts::quantity)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
        : BigDecimal.ZERO;
  }

  /** Packs of a legal class. */
  public BigDecimal packsOf(String word) {
    return lines.stream()
        .filter(line -> line.isOf(word))
        .map(LineFacts::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The same order with other lines. */
  public OrderFacts with(List<LineFacts> others) {
    return copy(place, others, papers, means, twin, signed);
  }

  /** The same order, its licences as a rule lets them hold. */
  public OrderFacts holding(List<LicenceView> others) {
    // mostly none is renewed, and the very same come back
    if (others == papers.all()) {
      return this;
    }
    return copy(
        place,
        lines,
        new PartyLicences(others, buyer.id(), place.site().id()),
        means,
        twin,
        signed);
  }

  /** The same order, knowing the one before it. */
  public OrderFacts after(Optional<Twin> other) {
    return copy(place, lines, papers, means, other, signed);
  }

  /** The same order with other means. */
  public OrderFacts with(Means other) {
    return copy(place, lines, papers, other, twin, signed);
  }

  /** The same order with another form. */
  public OrderFacts with(Optional<SignedForm> other) {
    return copy(place, lines, papers, means, twin, other);
  }

  private OrderFacts copy(
      Place where,
      List<LineFacts> asked,
      PartyLicences held,
      Means spendable,
      Optional<Twin> earlier,
      Optional<SignedForm> form) {
    return new OrderFacts(
        act,
        at,
        day,
        buyer,
        seller,
        where,
        asked,
        held,
        minimum,
        firstTrade,
        spendable,
        earlier,
        form);
  }

  /**
   * Verified licences of one party that hold; of the buyer those for the site to which the goods
   * go.
   */
  public List<LicenceView> licencesOf(CompanyView party) {
    return papers.holding(party.id());
  }

  /** The same that their issuers suspended or revoked. */
  public List<LicenceView> stoppedLicencesOf(CompanyView party) {
    return papers.stopped(party.id());
  }

  /** Both. */
  public List<LicenceView> evenStopped(CompanyView party) {
    return papers.evenStopped(party.id());
  }

  /** Verified licences of the buyer for other sites. */
  public List<LicenceView> licencesElsewhere() {
    return papers.elsewhere();
  }

  /** Verified documents of who runs the portal. */
  public List<LicenceView> licencesOfPlatform() {
    return licences().stream()
        .filter(LicenceView::isVerified)
        .filter(one -> one.companyId() != buyer.id() && one.companyId() != seller.id())
        .toList();
  }
}
