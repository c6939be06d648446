package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Money;
import org.bencao.common.OverdueSource.Overdue;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.Price;
import org.bencao.pricing.boundary.TenderTerms;

/**
 * What a buyer may spend on an order, what it committed itself to, and which orders it wants
 * approved (C4, D1, D3, D4).
 *
 * @param budgets that the order is taken from, all of them
 * @param credit that the seller gives, if they agreed on any
 * @param volumes what was won for the buyer in tenders, of the generics of the order
 * @param quotas of controlled goods that the site has with the seller
 * @param agreed prices of the buyer's contracts that hold that day, of items like the ordered ones
 * @param approvals the buyer's own rules
 */
public record Means(
    List<Budget> budgets,
    Optional<Credit> credit,
    List<Volume> volumes,
    List<Quota> quotas,
    List<Agreed> agreed,
    List<ApprovalRule> approvals) {

  public static final Means NONE =
      new Means(List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

  public Means {
    budgets = List.copyOf(budgets);
    volumes = List.copyOf(volumes);
    quotas = List.copyOf(quotas);
    agreed = List.copyOf(agreed);
    approvals = List.copyOf(approvals);
  }

  /** What an item costs by a contract, whoever sells it. */
  public record Agreed(ItemView item, CompanyView seller, Price price) {}

  /**
   * A budget of the site.
   *
   * @param left tax included; below zero when more was approved than there is
   * @param hard refuses what is above it
   */
  public record Budget(long id, String name, Money left, boolean hard) {}

  /**
   * A credit line; what is left of it includes tax.
   *
   * @param overdue what should have been paid for longest, if anything should
   */
  public record Credit(long id, Money left, Optional<Overdue> overdue) {}

  /**
   * A volume of a tender.
   *
   * @param left packs that the winner still delivers; none where it has no limit
   * @param received packs, with what was received elsewhere
   */
  public record Volume(TenderTerms terms, Optional<BigDecimal> left, BigDecimal received) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Per cent of what is committed, cut to whole ones. */
    public int percentDone() {
      return received.multiply(HUNDRED).divideToIntegralValue(terms.committed()).intValue();
    }

    /** Per cent of the tender's days that are begun by the end of a day, cut to whole ones. */
    public int percentPlanned(LocalDate day) {
      return BigDecimal.valueOf(begun(day))
          .multiply(HUNDRED)
          .divideToIntegralValue(BigDecimal.valueOf(days()))
          .intValue();
    }

    /** Less than the share of its days says should be there. */
    public boolean isBehind(LocalDate day) {
      return received
              .multiply(BigDecimal.valueOf(days()))
              .compareTo(terms.committed().multiply(BigDecimal.valueOf(begun(day))))
          < 0;
    }

    private long days() {
      return ChronoUnit.DAYS.between(terms.from(), terms.to()) + 1;
    }

    private long begun(LocalDate day) {
      return Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(terms.from(), day) + 1));
    }
  }

  /**
   * A quota of controlled goods; packs.
   *
   * @param word the legal class
   * @param lineMost of one line
   * @param resetsOn the day from which it counts from zero again
   * @param left below zero when it was lowered under what is used
   */
  public record Quota(
      long id,
      String word,
      int packs,
      Optional<Integer> lineMost,
      LocalDate resetsOn,
      BigDecimal left) {

    public BigDecimal used() {
      return BigDecimal.valueOf(packs).subtract(left);
    }

    /** The same with other headroom. */
    public Quota with(BigDecimal other) {
      return new Quota(id, word, packs, lineMost, resetsOn, other);
    }
  }

  /**
   * Orders like these need somebody's approval.
   *
   * @param amount for those that come to so much, tax included
   * @param lines for those of so many lines or more
   * @param words for those with a line of one of these legal classes or storages
   * @param step steps of one number go side by side, a higher one after all lower
   */
  public record ApprovalRule(
      Optional<Band> amount, Optional<Integer> lines, Set<String> words, int step, Role role) {

    public ApprovalRule {
      words = Set.copyOf(words);
    }
  }

  /** From an amount on, below another. */
  public record Band(BigDecimal from, Optional<BigDecimal> below, String currency) {

    public boolean contains(Money money) {
      return money.currency().equals(currency)
          && money.amount().compareTo(from) >= 0
          && below.map(end -> money.amount().compareTo(end) < 0).orElse(true);
    }
  }
}
