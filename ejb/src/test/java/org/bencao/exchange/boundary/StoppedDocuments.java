package org.bencao.exchange.boundary;

import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Arrivals;
import org.bencao.testing.TestContainer;

/** Documents of partners that came and could not be read. */
final class StoppedDocuments {

  private final TestContainer container;

  StoppedDocuments(TestContainer container) {
    this.container = container;
  }

  static MessageView.Fault fault(String found, String wanted) {
    return new MessageView.Fault(7, "PO1", 3, 0, found, wanted);
  }

  /** Its id in the journal. */
  long stop(PartnerView partner, String type, String raw, MessageView.Fault fault) {
    var stop =
        new OpenedMessage.Stop(
            Reason.UNREADABLE,
            Map.of(
                "row", "1",
                "segment", fault.tag(),
                "element", "03",
                "found", fault.value(),
                "wanted", fault.wanted()),
            Optional.of(fault));
    return new Arrivals(container).stopped(partner, type, raw, stop).row().id();
  }
}
