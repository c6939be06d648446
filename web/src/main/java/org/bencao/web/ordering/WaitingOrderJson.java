package org.bencao.web.ordering;

import java.util.List;
import java.util.Locale;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * An order that waits for somebody's approval; the supplier knows nothing of it yet.
 *
 * @param id of the requisition
 * @param reasons why it needs approval
 * @param state WAITING, or what was decided when the same key comes again
 * @param repeated it waited, or was decided, already: this is the first answer again
 */
public record WaitingOrderJson(
    Id id,
    String number,
    MoneyJson net,
    List<ReasonJson> reasons,
    RequisitionState state,
    boolean repeated) {

  static WaitingOrderJson of(PlaceOrderResult.Waiting waiting, Locale locale) {
    return new WaitingOrderJson(
        Id.of(waiting.id().value()),
        waiting.number(),
        MoneyJson.of(waiting.net()),
        waiting.findings().stream().map(finding -> ReasonJson.of(finding, locale)).toList(),
        waiting.state(),
        waiting.repeated());
  }
}
