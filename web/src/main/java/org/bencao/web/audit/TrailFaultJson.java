package org.bencao.web.audit;

import org.bencao.audit.boundary.TrailFault;
import org.bencao.audit.boundary.TrailFaultKind;

/** Where a chain is not as it was sealed. */
public record TrailFaultJson(long position, TrailFaultKind kind) {

  static TrailFaultJson of(TrailFault fault) {
    return new TrailFaultJson(fault.position(), fault.kind());
  }
}
