package org.bencao.web.ordering;

import java.util.Set;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;

/**
 * The way out of a refusal for who sends goods: many reasons are worded for who receives them.
 * Words under {@code ordering.desk.way.{CODE}}.
 */
final class DeskWays {

  static final Set<Reason> OWN =
      Set.of(
          Reason.COMMAND_KEY_REUSED,
          Reason.ANSWER_CONTRADICTS_SHIPMENT,
          Reason.UNKNOWN_LINE,
          Reason.UNKNOWN_CHANGE,
          Reason.QTY_EXCEEDS_OPEN,
          Reason.LOT_MISSING,
          Reason.EXPIRED,
          Reason.DOCUMENT_NUMBER_REUSED,
          Reason.DATE_IMPLAUSIBLE,
          Reason.INVOICE_NUMBER_REUSED,
          Reason.INVOICE_DOES_NOT_BALANCE,
          Reason.CREDIT_UNKNOWN_INVOICE,
          Reason.CREDIT_EXCEEDS,
          Reason.FILE_UNREADABLE);

  private DeskWays() {}

  static Why why(Finding finding, Wording words) {
    var why = words.why(finding, "");
    return OWN.contains(finding.reason()) ? why.going(way(finding, words)) : why;
  }

  static String way(Finding finding, Wording words) {
    return OWN.contains(finding.reason())
        ? words.page("ordering.desk.way." + finding.reason())
        : words.action(finding);
  }
}
