package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.PurchaseOrderId;

/** One delivery with all that was found of it. */
public record DespatchView(
    DespatchRow row,
    List<Line> lines,
    List<Booking> bookings,
    List<DiscrepancyView> discrepancies,
    List<Receipt> receipts,
    Way way,
    int version) {

  public DespatchView {
    lines = List.copyOf(lines);
    bookings = List.copyOf(bookings);
    discrepancies = List.copyOf(discrepancies);
    receipts = List.copyOf(receipts);
  }

  /**
   * One lot of one order line in one package.
   *
   * @param position its place in the despatch, from 1
   * @param advised packs the seller says are in it
   * @param excess of these, what nobody had ordered
   * @param hold why none of it may be booked good
   * @param daysLeft of shelf life today in the site's zone; none without an expiry
   * @param findings what the shelf-life rules say of it today
   */
  public record Line(
      int position,
      PurchaseOrderId orderId,
      String orderNumber,
      int orderLine,
      String itemCode,
      String gtin,
      String nameEn,
      String nameZh,
      String unit,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      Optional<String> sscc,
      BigDecimal advised,
      BigDecimal excess,
      BigDecimal good,
      BigDecimal damaged,
      BigDecimal quarantined,
      BigDecimal refused,
      BigDecimal shortfall,
      BigDecimal overage,
      Optional<Finding> hold,
      Optional<Long> daysLeft,
      List<Finding> findings) {

    public Line {
      findings = List.copyOf(findings);
    }

    public BigDecimal found() {
      return good.add(damaged).add(quarantined).add(refused);
    }

    /** Still to be found. */
    public BigDecimal left() {
      return advised.add(overage).subtract(found()).subtract(shortfall);
    }
  }

  /**
   * One act at goods-in, newest first.
   *
   * @param codes of the packs, where they were counted by their codes
   */
  public record Booking(
      long id,
      int position,
      GoodsState state,
      BigDecimal quantity,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      Optional<Reason> reason,
      Optional<String> note,
      Instant at,
      String by,
      boolean takenBack,
      List<String> codes) {

    public Booking {
      codes = List.copyOf(codes);
    }
  }

  /**
   * How the goods came.
   *
   * @param watched positions of lines that must have been kept cold
   * @param range of degrees Celsius that the first of them must have been kept in
   */
  public record Way(Set<Integer> watched, Optional<Range> range, List<RecordingView> recordings) {

    /** Of a delivery of which nothing is asked. */
    public static final Way PLAIN = new Way(Set.of(), Optional.empty(), List.of());

    public Way {
      watched = Set.copyOf(watched);
      recordings = List.copyOf(recordings);
    }
  }

  /** Degrees Celsius, both ends included. */
  public record Range(BigDecimal lowest, BigDecimal highest) {}

  /** What was told to the seller about one order. */
  public record Receipt(
      long id, String number, PurchaseOrderId orderId, Instant closedAt, String closedBy) {}
}
