package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.web.exchange.Wording;

/** What stands below a line of an order: what is to come, and what is wrong with what came. */
final class LineRemarks {

  private final Wording words;

  LineRemarks(Wording words) {
    this.words = words;
  }

  /** Days, quantities that are no fault of anybody, and the supplier's own reason. */
  String note(Line line) {
    var figures = words.figures();
    var notes = new ArrayList<String>();
    line.promisedOn()
        .filter(any -> line.delivery() != DeliveryState.SHIPPED)
        .map(day -> words.page("ordering.order.promised", "day", figures.day(day)))
        .ifPresent(notes::add);
    line.backOrderOn()
        .map(day -> words.page("ordering.order.backOrderOn", "day", figures.day(day)))
        .ifPresent(notes::add);
    add(notes, "OFFERED", line.offered());
    add(notes, "CANCELLED", line.cancelled());
    add(notes, "RETURNED", line.fulfilment().returned());
    add(notes, "CREDITED", line.fulfilment().credited());
    line.answerReason().ifPresent(notes::add);
    return joined(notes);
  }

  String alarm(Line line) {
    var found = line.fulfilment();
    var alarms = new ArrayList<String>();
    add(alarms, "REJECTED", line.rejected());
    add(alarms, "HELD", found.quarantined());
    add(alarms, "SHORT", found.shortfall());
    add(alarms, "DAMAGED", found.damaged());
    add(alarms, "REFUSED", found.refused());
    add(alarms, "OVER", found.overage());
    return joined(alarms);
  }

  /** A zero says nothing. */
  private void add(List<String> remarks, String remark, BigDecimal quantity) {
    if (quantity.signum() > 0) {
      var figure = words.figures().quantity(quantity);
      remarks.add(words.page("ordering.order.remark." + remark, "quantity", figure));
    }
  }

  private static String joined(List<String> parts) {
    return String.join(" · ", parts);
  }
}
