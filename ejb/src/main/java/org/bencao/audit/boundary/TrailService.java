package org.bencao.audit.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.bencao.audit.control.ChainExport;
import org.bencao.audit.control.Sealer;
import org.bencao.audit.control.SigningKeys;
import org.bencao.audit.control.TrailChecking;
import org.bencao.audit.control.TrailStates;
import org.bencao.common.Caller;
import org.bencao.common.Role;

/**
 * The trail of the auditor's own company: how far it is, whether it is sound, and all of it to take
 * away. Long work goes page by page, so none of it is one transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrailService {

  private static final int BUFFER = 1 << 16;

  @Inject TrailStates states;
  @Inject TrailChecking checking;
  @Inject ChainExport export;
  @Inject Sealer sealer;
  @Inject SigningKeys keys;
  @Inject Clock clock;

  public TrailView state(Caller caller) {
    caller.require(Role.AUDITOR);
    return states.of(caller.companyId()).view();
  }

  /** Recomputes the whole chain from the database. */
  public TrailVerdict check(Caller caller) {
    caller.require(Role.AUDITOR);
    return checking.check(caller.companyId());
  }

  /** The public keys of the installation (PEM), for whoever verifies without it: no secret. */
  public String publicKeys() {
    return keys.publicPem();
  }

  public void export(Caller caller, AuditPeriod period, OutputStream out) {
    caller.require(Role.AUDITOR);
    write(caller, period, out);
  }

  /** The same, for what else has to prove itself; whoever asks has judged that it may. */
  public void proof(Caller caller, AuditPeriod period, OutputStream out) {
    caller.require(Role.AUDITOR, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.REGULATOR);
    write(caller, period, out);
  }

  /** What was written until now is sealed and signed first, so that it is in the export. */
  private void write(Caller caller, AuditPeriod period, OutputStream out) {
    sealer.finish(caller.companyId());
    export.write(
        caller.companyId(),
        period,
        clock.instant(),
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER));
  }
}
