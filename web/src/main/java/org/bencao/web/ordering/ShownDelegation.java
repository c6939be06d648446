package org.bencao.web.ordering;

import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.DelegationView;
import org.bencao.web.exchange.Wording;

/**
 * Somebody approves in the place of another, as it is drawn.
 *
 * @param own the caller is who is away, and may end it
 */
public record ShownDelegation(String id, String text, boolean own) {

  static ShownDelegation of(DelegationView view, Wording words) {
    var figures = words.figures();
    return new ShownDelegation(
        Tsid.text(view.id()),
        words.page(
            view.own() ? "ordering.approvals.away" : "ordering.approvals.standsIn",
            "from",
            figures.date(view.from()),
            "to",
            figures.date(view.to()),
            "deputy",
            view.toName(),
            "who",
            view.fromName()),
        view.own());
  }
}
