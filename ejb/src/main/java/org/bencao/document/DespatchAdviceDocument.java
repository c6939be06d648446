package org.bencao.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;

/**
 * What the seller has sent on its way: lines of one or more orders by lot and package.
 *
 * @param issuedAt when the advice was made
 * @param expectedOn day of arrival as the seller expects it
 * @param packageCount packages as the header counts them
 */
public record DespatchAdviceDocument(
    Optional<Envelope> envelope,
    String number,
    DocumentPurpose purpose,
    Instant issuedAt,
    Optional<LocalDate> shippedOn,
    Optional<LocalDate> expectedOn,
    List<Party> parties,
    Optional<Carrier> carrier,
    List<String> trackingNumbers,
    Optional<String> billOfLading,
    Optional<Integer> packageCount,
    List<Package> packages,
    List<Line> lines) {

  public DespatchAdviceDocument {
    Check.present("envelope", envelope);
    Check.text("despatch number", number);
    Check.present("purpose", purpose);
    Check.present("issued at", issuedAt);
    Check.present("shipped on", shippedOn);
    Check.present("expected on", expectedOn);
    parties = List.copyOf(parties);
    Check.present("carrier", carrier);
    trackingNumbers = List.copyOf(trackingNumbers);
    Check.text("bill of lading", billOfLading);
    Check.present("package count", packageCount);
    packages = List.copyOf(packages);
    lines = List.copyOf(lines);
  }

  /** Order numbers that the lines name, each once, in their order. */
  public List<String> orderNumbers() {
    return lines.stream().map(Line::orderNumber).distinct().toList();
  }

  /**
   * Who carries it.
   *
   * @param scac Standard Carrier Alpha Code
   */
  public record Carrier(Optional<String> scac, Optional<String> name) {

    public Carrier {
      Check.text("SCAC", scac);
      Check.text("carrier", name);
    }
  }

  /**
   * What was sent of one order line.
   *
   * @param lineRef the order's line; empty when the seller gives the item alone
   * @param item as sent, which need not be as ordered
   * @param lots at least one; their quantities come to what was sent
   */
  public record Line(
      String orderNumber,
      Optional<String> lineRef,
      DocumentItem item,
      Quantity shipped,
      Optional<Quantity> ordered,
      List<LotQuantity> lots) {

    public Line {
      Check.text("order number", orderNumber);
      Check.text("line reference", lineRef);
      Check.present("item", item);
      Check.present("shipped", shipped);
      Check.present("ordered", ordered);
      lots = List.copyOf(lots);
      var sum =
          lots.stream().map(lot -> lot.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
      Check.that(
          sum.compareTo(shipped.value()) == 0, "sum of the lots", sum, shipped.value().toString());
    }
  }
}
