package org.bencao.operations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bencao.common.DataFolder;
import org.bencao.ordering.control.SigningAuthorities;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Gives the demo's registered signers certificates with keys, below {@code csos/demo} of the data
 * folder, and lets the portal trust who issued them.
 */
@ApplicationScoped
public class DemoSigners {

  private static final Duration SINCE = Duration.ofDays(400);
  private static final Duration UNTIL = Duration.ofDays(3000);
  private static final String ISSUED = "demo";

  @Inject Clock clock;

  /** Once; what lies there already stays. */
  void issue() {
    var folder = DataFolder.of(SigningAuthorities.FOLDER).resolve(ISSUED);
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      issueAll();
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("certificates of the demo cannot be issued", e);
    }
  }

  private void issueAll() throws GeneralSecurityException, OperatorCreationException, IOException {
    var root = DataFolder.of(SigningAuthorities.FOLDER);
    var now = clock.instant();
    var authority = new DemoAuthority(now.minus(SINCE));
    var revoked = new HashMap<BigInteger, Instant>();
    var signers = new HashMap<String, DemoAuthority.Signer>();
    var serial = BigInteger.TWO;
    for (var row : DemoTable.rows("signers")) {
      serial = serial.add(BigInteger.ONE);
      signers.put(
          row.get("number"),
          authority.issue(row.get("person"), row.get("number"), serial, now.plus(UNTIL)));
      if (!row.get("revoked_offset_days").isEmpty()) {
        var days = Duration.ofDays(Integer.parseInt(row.get("revoked_offset_days")));
        revoked.put(serial, now.plus(days));
      }
    }
    var authorities = DataFolder.made(root.resolve(SigningAuthorities.AUTHORITIES));
    DataFolder.write(authorities.resolve("demo.pem"), DemoAuthority.pem(authority.certificate()));
    var revocations = DataFolder.made(root.resolve(SigningAuthorities.REVOCATIONS));
    DataFolder.write(
        revocations.resolve("demo.pem"), authority.revocations(revoked, now, now.plus(UNTIL)));
    var issued = DataFolder.made(root.resolve(ISSUED));
    for (Map.Entry<String, DemoAuthority.Signer> one : signers.entrySet()) {
      DataFolder.write(issued.resolve(one.getKey() + ".pem"), one.getValue().pem());
    }
  }
}
