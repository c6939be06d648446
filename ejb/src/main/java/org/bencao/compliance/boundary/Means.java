package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Money;
import org.bencao.common.Role;

/**
 * What a buyer may spend on an order, and which orders it wants approved (D1, D3, D4).
 *
 * @param budgets that the order is taken from, all of them
 * @param credit that the seller gives, if they agreed on any
 * @param approvals the buyer's own rules
 */
public record Means(List<Budget> budgets, Optional<Credit> credit, List<ApprovalRule> approvals) {

  public static final Means NONE = new Means(List.of(), Optional.empty(), List.of());

  public Means {
    budgets = List.copyOf(budgets);
    approvals = List.copyOf(approvals);
  }

  /**
   * A budget of the site.
   *
   * @param left tax included; below zero when more was approved than there is
   * @param hard refuses what is above it
   */
  public record Budget(long id, String name, Money left, boolean hard) {}

  /** A credit line; what is left of it includes tax. */
  public record Credit(long id, Money left) {}

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
