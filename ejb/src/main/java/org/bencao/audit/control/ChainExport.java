package org.bencao.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Writer;
import java.time.Instant;
import org.bencao.audit.boundary.AuditPeriod;

/**
 * Writes a company's chain, or the piece of it that holds a period. A piece reaches from one signed
 * head to another, so that it can be verified without what lies around it.
 */
@ApplicationScoped
public class ChainExport {

  @Inject ChainReader reader;
  @Inject ChainPlaces places;
  @Inject TrailStates states;

  public void write(long companyId, AuditPeriod period, Instant now, Writer out) {
    var state = states.of(companyId);
    var whole = new ChainSpan(companyId, 1, state.position(), Chain.beginning());
    var span = places.around(whole, period);
    var writer = new ChainWriter(out, now, state.unsealed().count());
    if (span.last() == whole.last()) {
      reader.read(span, writer);
    } else {
      reader.readPiece(span, writer);
    }
  }
}
