package org.bencao.audit.boundary;

import org.bencao.common.Tsid;

/** Something that is not as it was sealed, and where. */
public record TrailFault(long companyId, long position, TrailFaultKind kind) {

  @Override
  public String toString() {
    return "company " + Tsid.text(companyId) + " position " + position + ": " + kind;
  }
}
