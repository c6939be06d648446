package org.bencao.web.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.TypedDay;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.ShipOrder;

/**
 * What a despatch says besides its lots.
 *
 * @param fault what of it is missing or cannot be read
 */
record DespatchHeader(
    String number,
    Optional<LocalDate> expectedOn,
    Optional<String> carrier,
    Optional<String> tracking,
    int packages,
    Optional<Did> fault) {

  static DespatchHeader of(PostedForm form) {
    var number = form.text("number");
    var day = form.text("day");
    var expected = day.flatMap(TypedDay::day);
    var packages = form.text("packages");
    return new DespatchHeader(
        number.orElse(""),
        expected,
        form.text("carrier"),
        form.text("tracking"),
        form.number("packages").orElse(0),
        fault(
            number.isEmpty(),
            form.isLonger(60, "number", "tracking") || form.isLonger(80, "carrier"),
            day.isPresent() && expected.isEmpty(),
            packages.isPresent() && form.number("packages").isEmpty()));
  }

  private static Optional<Did> fault(
      boolean noNumber, boolean tooLong, boolean noDay, boolean noCount) {
    if (noNumber) {
      return Optional.of(Did.NUMBER_MISSING);
    }
    if (tooLong) {
      return Optional.of(Did.TOO_LONG);
    }
    if (noDay) {
      return Optional.of(Did.DAY_WRONG);
    }
    return noCount ? Optional.of(Did.UNREADABLE) : Optional.empty();
  }

  ShipOrder command(String key, PurchaseOrderId id, List<ShipOrder.Lot> lots) {
    return new ShipOrder(key, id, number, expectedOn, carrier, tracking, packages, lots);
  }
}
