package org.bencao.web.ordering;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bencao.ordering.boundary.RequisitionRow;

/** Orders that wait for their approvals, or did. */
public record RequisitionsJson(List<RequisitionRowJson> requisitions) {

  static RequisitionsJson of(List<RequisitionRow> found) {
    return new RequisitionsJson(found.stream().map(RequisitionRowJson::of).toList());
  }

  /** Of both, the oldest first. */
  static RequisitionsJson of(List<RequisitionRow> some, List<RequisitionRow> others) {
    return of(
        Stream.concat(some.stream(), others.stream())
            .sorted(Comparator.comparing(RequisitionRow::requestedAt))
            .toList());
  }
}
