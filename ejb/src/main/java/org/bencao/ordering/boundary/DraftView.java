package org.bencao.ordering.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;

/**
 * A draft with every line checked as it stands now.
 *
 * @param handOver present while it waits for a colleague
 * @param splits one for each supplier, in the order of their names
 * @param readyLines lines that a submit would order now
 */
public record DraftView(
    long id,
    String name,
    long siteId,
    int version,
    Instant savedAt,
    String savedBy,
    Optional<DraftHandOver> handOver,
    List<PadLine> lines,
    List<SupplierSplit> splits,
    int readyOrders,
    int readyLines,
    List<Money> readyNet,
    List<Money> readyVat,
    List<Money> readyGross) {

  public DraftView {
    lines = List.copyOf(lines);
    splits = List.copyOf(splits);
    readyNet = List.copyOf(readyNet);
    readyVat = List.copyOf(readyVat);
    readyGross = List.copyOf(readyGross);
  }

  /**
   * The part of a draft that would become one order.
   *
   * @param ready a submit would place it
   * @param waitsFor numbers of the lines that hold it up
   * @param staying numbers of the lines that stay in the draft while the rest goes
   * @param net value of the lines that may go
   * @param minimum the supplier's minimum order value, zero when none
   * @param cutOffAt the next cut-off; an order after it arrives a day later
   */
  public record SupplierSplit(
      long sellerCompanyId,
      String sellerNameEn,
      String sellerNameZh,
      int lineCount,
      boolean ready,
      List<Integer> waitsFor,
      List<Integer> staying,
      Money net,
      Money minimum,
      Instant cutOffAt,
      LocalDate arrives,
      List<Finding> findings,
      Money vat) {

    public SupplierSplit {
      waitsFor = List.copyOf(waitsFor);
      staying = List.copyOf(staying);
      findings = List.copyOf(findings);
    }
  }
}
