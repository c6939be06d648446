package org.bencao.web.work;

import org.bencao.common.Tsid;
import org.bencao.common.WorkTarget;

/** The address of what a work item is about; one that is no page yet is opened by nobody. */
final class WorkPaths {

  private WorkPaths() {}

  static String of(WorkTarget target) {
    var id = Tsid.text(target.id());
    return switch (target.kind()) {
      case ORDER -> "/ordering/order?id=" + id;
      case REQUISITION -> "/ordering/approvals?id=" + id;
      case INQUIRY -> "/pricing/quotes?id=" + id;
      case TENDER -> "/pricing/tenders#v" + id;
      case DRAFT -> "/ordering/pad?draft=" + id;
      case ITEM -> "/catalogue/search?all=1&item=" + id;
      case LICENCE -> "/compliance/desk?licence=" + id;
      case HOLD -> "/ordering/unusual?id=" + id;
      case DOSSIER -> "/compliance/dossiers?id=" + id;
      case AUTHORITY_REPORT -> "/compliance/reports?id=" + id;
      case REGISTER -> "/compliance/register?id=" + id;
      case TRACE_SLIP -> "/receiving/slips?id=" + id;
      case TRACE_CASE -> "/receiving/cases?id=" + id;
      case IMPORT -> "/catalogue/import?id=" + id;
      case DESK -> "/ordering/desk?id=" + id;
      case MESSAGE -> "/exchange/journal?view=everything&id=" + id;
      case INVOICE -> "/invoicing/match?id=" + id;
      case STATEMENT -> "/invoicing/statements?id=" + id;
      case DESPATCH -> "/receiving/goods-in?id=" + id;
      case DISCREPANCY -> "/receiving/claim?id=" + id;
      case RECALL -> "/receiving/recalls?id=" + id;
      case GOODS_RETURN -> "/receiving/return?id=" + id;
    };
  }
}
