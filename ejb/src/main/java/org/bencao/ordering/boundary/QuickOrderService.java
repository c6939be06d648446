package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.control.Drafts;

/** A line for the draft that the site works on, without opening the pad. */
@Stateless
public class QuickOrderService {

  @Inject Drafts drafts;
  @Inject DraftService pad;

  /** Goes into the draft worked on last, or into a fresh one, as the pad would open it. */
  public ChangeDraftResult add(Caller caller, long siteId, QuickLine line) {
    caller.require(Role.BUYER);
    long draft = drafts.newest(caller, siteId).orElseGet(() -> pad.open(caller, siteId).id());
    return line.offerId()
        .map(offer -> pad.addLine(caller, draft, offer, line.quantity()))
        .orElseGet(() -> pad.addLineByText(caller, draft, line.text(), line.quantity()));
  }
}
