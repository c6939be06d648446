package org.bencao.receiving.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.boundary.Transport;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * What the desk of a seller without EDI sends on its way.
 *
 * @param key of the command: the same key again changes nothing
 * @param number the seller's number of the despatch
 * @param transport how it is carried; goods that have to be kept cold do not leave without
 * @param laterLot why a lot leaves while one that ends sooner is in stock
 */
public record ShipOrder(
    @NotNull @Size(min = 8, max = 80) String key,
    @NotNull PurchaseOrderId order,
    @NotBlank @Size(max = 60) String number,
    Optional<LocalDate> expectedOn,
    Optional<@Size(max = 80) String> carrier,
    Optional<@Size(max = 60) String> tracking,
    @PositiveOrZero int packages,
    Optional<@Valid Transport> transport,
    Optional<@NotBlank @Size(max = 200) String> laterLot,
    @NotEmpty List<@Valid Lot> lines) {

  /** Nothing that has to be kept cold. */
  public ShipOrder(
      String key,
      PurchaseOrderId order,
      String number,
      Optional<LocalDate> expectedOn,
      Optional<String> carrier,
      Optional<String> tracking,
      int packages,
      List<Lot> lines) {
    this(
        key,
        order,
        number,
        expectedOn,
        carrier,
        tracking,
        packages,
        Optional.empty(),
        Optional.empty(),
        lines);
  }

  /**
   * So much of one lot for one order line.
   *
   * @param expiry last day of use
   * @param codes of its packs as they were scanned, one each; none where they are only counted
   */
  public record Lot(
      int line,
      @NotNull @Positive BigDecimal quantity,
      @NotBlank @Size(max = 20) String lot,
      @NotNull LocalDate expiry,
      @Size(max = 3500) List<@NotNull @Size(min = 1, max = 1000) String> codes) {

    /** Packs that are counted, not named. */
    public Lot(int line, BigDecimal quantity, String lot, LocalDate expiry) {
      this(line, quantity, lot, expiry, List.of());
    }

    public Lot {
      codes = List.copyOf(codes);
    }
  }

  public ShipOrder {
    lines = List.copyOf(lines);
  }
}
