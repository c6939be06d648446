package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.credit.boundary.BudgetView;

/**
 * An order that waits for its approvals, or did, and what has changed since it was asked for.
 *
 * @param reasons why it needed approval when it was asked for
 * @param now what the rules say of it now; empty when it waits no more
 * @param budgets of the site, with what this order holds of them
 * @param earlier the last orders of the site from that seller, the newest first
 * @param grossNow what it comes to now, tax included; none where that is what was asked for
 * @param seen names what is shown: a decision is good for that alone
 * @param signing who approves it proves anew who they are
 * @param decidable the caller may decide it now
 * @param withdrawable the caller buys for the site and may take it back
 * @param draftable it will not be ordered, and the caller may put its lines into a draft
 */
public record RequisitionView(
    RequisitionRow row,
    List<Line> lines,
    List<Step> steps,
    List<Finding> reasons,
    List<Finding> now,
    List<BudgetView> budgets,
    List<Earlier> earlier,
    Optional<String> buyerReference,
    Optional<String> note,
    Optional<Money> grossNow,
    String seen,
    boolean signing,
    boolean decidable,
    boolean withdrawable,
    boolean draftable) {

  public RequisitionView {
    lines = List.copyOf(lines);
    steps = List.copyOf(steps);
    reasons = List.copyOf(reasons);
    now = List.copyOf(now);
    budgets = List.copyOf(budgets);
    earlier = List.copyOf(earlier);
  }

  /** What it comes to now is not what was asked for, or the rules say something new. */
  public boolean isChanged() {
    return lines.stream().anyMatch(Line::isChanged) || !now.isEmpty() || grossNow.isPresent();
  }

  /** An order of the same site from the same seller. */
  public record Earlier(PurchaseOrderId id, String number, Instant placedAt, Money net) {}

  /**
   * One line.
   *
   * @param price when it was asked for
   * @param priceNow none when there is none any more, or when it waits no more
   */
  public record Line(
      int number,
      long offerId,
      String nameEn,
      String nameZh,
      BigDecimal quantity,
      String unit,
      UnitPrice price,
      Optional<UnitPrice> priceNow,
      Money net) {

    public boolean isChanged() {
      return priceNow.map(now -> now.amount().compareTo(price.amount()) != 0).orElse(false);
    }
  }

  /** An approval that is needed, or was given. */
  public record Step(
      int number,
      Role role,
      Optional<Instant> decidedAt,
      Optional<String> decidedBy,
      Optional<String> note) {}
}
