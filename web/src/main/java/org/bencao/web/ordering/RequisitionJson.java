package org.bencao.web.ordering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.RequisitionView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.ReasonJson;

/**
 * An order that waits for its approvals, or did.
 *
 * @param reasons why it needed approval when it was asked for
 * @param now what the rules say of it now that they did not say then; empty when it waits no more
 * @param note why it was refused
 * @param grossNow what it comes to now, tax included; absent where that is what was asked for
 */
public record RequisitionJson(
    RequisitionRowJson row,
    List<RequisitionLineJson> lines,
    List<RequisitionStepJson> steps,
    List<ReasonJson> reasons,
    List<ReasonJson> now,
    Optional<String> buyerReference,
    Optional<String> note,
    Optional<MoneyJson> grossNow) {

  static RequisitionJson of(RequisitionView view, Locale locale) {
    return new RequisitionJson(
        RequisitionRowJson.of(view.row()),
        view.lines().stream().map(RequisitionLineJson::of).toList(),
        view.steps().stream().map(RequisitionStepJson::of).toList(),
        view.reasons().stream().map(finding -> ReasonJson.of(finding, locale)).toList(),
        view.now().stream().map(finding -> ReasonJson.of(finding, locale)).toList(),
        view.buyerReference(),
        view.note(),
        view.grossNow().map(MoneyJson::of));
  }
}
