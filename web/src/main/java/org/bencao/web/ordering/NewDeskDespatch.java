package org.bencao.web.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.boundary.Transport;
import org.bencao.compliance.boundary.TransportMode;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.ShipOrder;

/**
 * Send goods of an order on their way.
 *
 * @param number the seller's number of the despatch
 * @param packages how many there are
 * @param transport needed of goods that have to be kept cold
 * @param laterLot why a lot leaves while one that ends sooner is in stock
 */
public record NewDeskDespatch(
    @NotNull @Size(max = 60) @Pattern(regexp = TypedForms.SAID) String number,
    @NotNull Optional<LocalDate> expectedOn,
    @NotNull Optional<@Size(max = 80) @Pattern(regexp = TypedForms.SAID) String> carrier,
    @NotNull Optional<@Size(max = 60) @Pattern(regexp = TypedForms.SAID) String> tracking,
    @NotNull Optional<@Min(0) @Max(999_999) Integer> packages,
    @NotNull Optional<@Valid Carriage> transport,
    @NotNull Optional<@Size(max = 200) @Pattern(regexp = TypedForms.SAID) String> laterLot,
    @NotEmpty @Size(max = 5000) List<@NotNull @Valid NewDeskLot> lots) {

  /**
   * How it is carried.
   *
   * @param holdsHours hours for which a box was qualified
   * @param plannedHours hours from packing to arrival
   */
  public record Carriage(
      @NotNull TransportMode mode,
      @NotNull Optional<@Min(1) @Max(999) Integer> holdsHours,
      @NotNull Optional<@Min(1) @Max(999) Integer> plannedHours) {

    private Transport transport() {
      return new Transport(mode, holdsHours, plannedHours);
    }
  }

  ShipOrder command(String key, PurchaseOrderId order) {
    return new ShipOrder(
        ActKey.DESPATCH.of(key),
        order,
        number,
        expectedOn,
        carrier,
        tracking,
        packages.orElse(0),
        transport.map(Carriage::transport),
        laterLot,
        lots.stream().map(NewDeskLot::command).toList());
  }
}
