package org.bencao.web.invoicing;

import org.bencao.common.Reason;
import org.bencao.invoicing.boundary.InvoiceState;
import org.bencao.web.exchange.Look;

/** How invoices and their lines are drawn (one vocabulary for all pages). */
final class InvoiceLooks {

  private InvoiceLooks() {}

  static Look of(InvoiceState state) {
    return switch (state) {
      case WAITING_FOR_GOODS -> new Look("", "minus");
      case DISPUTED -> new Look("warn", "percentage");
      case MATCHED -> new Look("ok", "check");
      case APPROVED -> new Look("ok", "verified");
      case PAID -> new Look("ok", "wallet");
      case CREDITED, ALLOCATED -> new Look("", "undo");
    };
  }

  static Look of(LineState state) {
    return switch (state) {
      case WAITING -> new Look("", "minus");
      case IN_DISPUTE -> new Look("info", "comments");
      case MATCHED -> new Look("ok", "check");
      case OUTSIDE -> new Look("warn", "percentage");
      case OVER -> new Look("bad", "money-bill");
      case SET_OFF -> new Look("", "undo");
    };
  }

  /** The short word for what is not as it should be, under {@code invoicing.reason.{WORD}}. */
  static String word(Reason reason) {
    return switch (reason) {
      case MATCH_QUANTITY,
          MATCH_PRICE,
          MATCH_TAX,
          TAX_RATE_UNPROVEN,
          INVOICE_WITHOUT_DESPATCH,
          INVOICE_UNKNOWN_CHARGE,
          REBATE_OFF_BOOKS,
          FREE_GOODS_NOT_INVOICED,
          UNKNOWN_LINE,
          UOM_UNKNOWN ->
          reason.name();
      default -> "OTHER";
    };
  }
}
