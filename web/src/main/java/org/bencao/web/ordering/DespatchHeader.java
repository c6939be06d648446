package org.bencao.web.ordering;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.TypedDay;
import org.bencao.compliance.boundary.Transport;
import org.bencao.compliance.boundary.TransportMode;
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
    Optional<Transport> transport,
    Optional<String> laterLot,
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
        transport(form),
        form.text("later-lot"),
        fault(
            number.isEmpty(),
            form.isLonger(60, "number", "tracking")
                || form.isLonger(80, "carrier")
                || form.isLonger(200, "later-lot"),
            day.isPresent() && expected.isEmpty(),
            (packages.isPresent() && form.number("packages").isEmpty())
                || !isHours(form, "holds")
                || !isHours(form, "planned")));
  }

  private static boolean isHours(PostedForm form, String field) {
    return form.text(field).isEmpty() || hours(form, field).isPresent();
  }

  private static Optional<Integer> hours(PostedForm form, String field) {
    return form.number(field).filter(number -> number > 0 && number < 1_000);
  }

  private static Optional<Transport> transport(PostedForm form) {
    return form.text("transport")
        .flatMap(
            name ->
                Arrays.stream(TransportMode.values())
                    .filter(mode -> mode.name().equals(name))
                    .findFirst())
        .map(mode -> new Transport(mode, hours(form, "holds"), hours(form, "planned")));
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
    return new ShipOrder(
        key, id, number, expectedOn, carrier, tracking, packages, transport, laterLot, lots);
  }
}
