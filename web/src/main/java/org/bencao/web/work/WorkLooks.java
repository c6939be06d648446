package org.bencao.web.work;

import org.bencao.common.Outcome;
import org.bencao.common.WorkKind;
import org.bencao.web.exchange.Look;

/** How the kinds of work are drawn: the icon says what it is, the hue how bad. */
final class WorkLooks {

  private WorkLooks() {}

  static Look of(WorkKind kind, Outcome severity) {
    return new Look(hue(severity), icon(kind));
  }

  private static String hue(Outcome severity) {
    return switch (severity) {
      case REFUSE -> "bad";
      case APPROVE, WARN -> "warn";
      case ALLOW -> "info";
    };
  }

  private static String icon(WorkKind kind) {
    return switch (kind) {
      case OPEN_POINT -> "exclamation-triangle";
      case APPROVAL -> "hourglass";
      case NOT_APPROVED -> "ban";
      case BACK_ORDER -> "truck";
      case DOSSIER -> "file-check";
      case REGISTER -> "book";
      case AUTHORITY_REPORT -> "megaphone";
      case TRACE_CASE -> "search";
      case TRACE_SLIP -> "cloud-upload";
      case ORDER_HELD -> "exclamation-triangle";
      case QUOTE_ASKED, QUOTE_CAME -> "tags";
      case TENDER_BEHIND -> "flag";
      case NO_ANSWER -> "clock";
      case NO_RECEIPT -> "send";
      case CUT_OFF -> "hourglass";
      case LICENCE_ENDS -> "id-card";
      case LICENCE_ENDED -> "lock";
      case DOCUMENT -> "ban";
      case HANDED_OVER -> "arrow-right";
      case BACK_IN_STOCK -> "bell";
      case IMPORT_REVIEW -> "upload";
      case INVOICE_DIFFERENCE -> "percentage";
      case INVOICE_MATCHED -> "wallet";
      case STATEMENT -> "file-check";
      case DESK_ANSWER -> "reply";
      case DESK_SHIP -> "truck";
      case DESK_INVOICE -> "receipt";
      case DESK_CHANGE -> "times";
      case DELIVERY -> "qrcode";
      case QUARANTINE -> "lock";
      case CLAIM -> "comments";
      case RECALL -> "megaphone";
      case GOODS_RETURN -> "undo";
    };
  }
}
