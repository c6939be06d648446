package org.bencao.work.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.WorkItem;
import org.bencao.ordering.boundary.ExpectedDelivery;
import org.bencao.ordering.boundary.OpenDraft;

/**
 * What waits for one person at one site.
 *
 * @param items the most urgent ones first
 * @param total of all, also of those that are not listed
 * @param lastDone when the last one was done; told only when none is left
 */
public record WorkView(
    Strip strip,
    List<WorkItem> items,
    int total,
    Optional<Instant> lastDone,
    List<OpenDraft> drafts,
    List<ExpectedDelivery> deliveries) {

  /** For people who work for no site. */
  public static final WorkView NOTHING =
      new WorkView(
          new Strip(List.of(), 0, 0), List.of(), 0, Optional.empty(), List.of(), List.of());

  public WorkView {
    items = List.copyOf(items);
    drafts = List.copyOf(drafts);
    deliveries = List.copyOf(deliveries);
  }

  /**
   * The numbers above the queue.
   *
   * @param cutOffs one for each supplier with lines in a draft, the nearest first
   * @param unanswered orders that no supplier has answered yet
   * @param licences of the own company that end soon or have ended
   */
  public record Strip(List<CutOff> cutOffs, long unanswered, long licences) {

    public Strip {
      cutOffs = List.copyOf(cutOffs);
    }
  }

  /**
   * A supplier's next cut-off and what would miss it.
   *
   * @param lines in all drafts of the site
   * @param net one sum for each currency
   */
  public record CutOff(
      long sellerCompanyId,
      String sellerNameEn,
      String sellerNameZh,
      Instant at,
      int lines,
      List<Money> net) {

    public CutOff {
      net = List.copyOf(net);
    }
  }
}
