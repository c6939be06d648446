package org.bencao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("P4: the key of the installation")
class SigningKeysTest {

  private static final ChainHead HEAD =
      new ChainHead(
          4711, 1, 10, new byte[32], Instant.EPOCH, ChainHead.none(), "none", new byte[0]);

  @TempDir Path data;

  @Test
  void itStaysTheSameFromStartToStart() {
    var first = keys().sign(HEAD);
    var again = keys().sign(HEAD);

    assertThat(again.keyId()).isEqualTo(first.keyId());
    assertThat(keys().believed().haveSigned(first)).isTrue();
  }

  @Test
  void nobodyButTheServersOwnerReadsIt() throws IOException {
    keys().sign(HEAD);

    assertThat(rights(folder())).isEqualTo("rwx------");
    assertThat(rights(folder().resolve("signing-key.pem"))).isEqualTo("rw-------");
    assertThat(keys().publicPem()).contains("PUBLIC KEY").doesNotContain("PRIVATE");
  }

  @Test
  void whatItsPredecessorSignedIsStillBelieved() throws IOException {
    var former = keys().sign(HEAD);
    Files.move(folder().resolve("signing-key.pem"), data.resolve("put-away.pem"));

    var next = keys().sign(HEAD);

    assertThat(next.keyId()).isNotEqualTo(former.keyId());
    assertThat(keys().believed().haveSigned(former)).isTrue();
    assertThat(keys().believed().haveSigned(next)).isTrue();
    assertThat(PemKeys.publicKeys(keys().publicPem())).hasSize(2);
  }

  @Test
  void aKeyWhosePublicHalfWasTakenAwayIsNotBelieved() throws IOException {
    var former = keys().sign(HEAD);
    Files.move(folder().resolve("signing-key.pem"), data.resolve("put-away.pem"));
    Files.delete(folder().resolve("public-" + former.keyId() + ".pem"));

    assertThat(keys().believed().haveSigned(former)).isFalse();
  }

  private Path folder() {
    return data.resolve("audit");
  }

  /** As after a start of the server. */
  private SigningKeys keys() {
    return new SigningKeys(folder());
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
