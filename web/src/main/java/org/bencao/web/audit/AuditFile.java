package org.bencao.web.audit;

import org.bencao.common.Caller;
import org.bencao.common.Tsid;

/** How an export is named where it is saved. */
record AuditFile(String name) {

  static AuditFile of(Caller caller) {
    return new AuditFile("audit-" + Tsid.text(caller.companyId()) + ".jsonl");
  }

  String disposition() {
    return "attachment; filename=\"" + name + "\"";
  }
}
