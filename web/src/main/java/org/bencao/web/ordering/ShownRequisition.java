package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;

/**
 * One order that waits for approvals, as it is drawn.
 *
 * @param grossNow what it comes to now; empty where that is what was asked for
 * @param order what it became, empty if nothing
 * @param signing who approves it types the password anew
 * @param seen names what is shown; the form sends it back
 * @param changes how many prices and reasons are not as they were when it was asked for, in words;
 *     empty when none
 */
public record ShownRequisition(
    String id,
    String number,
    Tag state,
    String supplier,
    String asked,
    String net,
    String gross,
    String grossNow,
    String note,
    String changes,
    List<Why> reasons,
    List<Why> now,
    List<Line> lines,
    List<Step> steps,
    List<Left> budgets,
    List<Earlier> earlier,
    String seen,
    String order,
    boolean signing,
    boolean decidable,
    boolean blocked,
    boolean withdrawable,
    boolean draftable) {

  public ShownRequisition {
    reasons = List.copyOf(reasons);
    now = List.copyOf(now);
    lines = List.copyOf(lines);
    steps = List.copyOf(steps);
    budgets = List.copyOf(budgets);
    earlier = List.copyOf(earlier);
  }

  /** One line; the old price is empty where it is the same. */
  public record Line(
      int number,
      String name,
      String otherName,
      String quantity,
      String unit,
      String oldPrice,
      String price,
      String net) {}

  /** An approval; who and when are empty where it is still needed. */
  public record Step(Tag state, String role, String who, String at, String note) {}

  /** A budget before and after. */
  public record Left(
      String name,
      String period,
      String amount,
      String used,
      String left,
      long most,
      long filled,
      String tone) {}

  /** An order of the same site from the same supplier. */
  public record Earlier(String id, String number, String placed, String net) {}
}
