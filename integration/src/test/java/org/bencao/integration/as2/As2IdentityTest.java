package org.bencao.integration.as2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bencao.partner.boundary.As2Certificate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class As2IdentityTest {

  private static final Instant START = Instant.parse("2026-11-30T08:00:00Z");

  @TempDir Path folder;

  private As2Identity at(Duration later) {
    return new As2Identity(folder, "BENCAO", Clock.fixed(START.plus(later), ZoneOffset.UTC));
  }

  @Test
  @DisplayName("J2 the portal's key is made once, and nobody else can read it")
  void isMadeOnce() throws Exception {
    var first = at(Duration.ZERO).certificates();

    assertThat(at(Duration.ofDays(1)).certificates()).isEqualTo(first).hasSize(1);
    assertThat(first.get(0).isStrong()).isTrue();
    assertThat(first.get(0).endsAt()).isEqualTo(START.plus(As2Identity.LIFE));
    assertThat(Files.getPosixFilePermissions(folder.resolve("as2-1.pem")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(As2Certificate.read(first.get(0).pem())).contains(first.get(0));
  }

  @Test
  @DisplayName(
      "J2 its successor is shown four months ahead, signed with from the last month on, and both are read")
  void succeedsItself() throws As2Fault {
    var first = at(Duration.ZERO).signing();
    var shown = As2Identity.LIFE.minus(As2Identity.SHOWN_BEFORE).plusDays(1);
    var last = As2Identity.LIFE.minus(As2Identity.SIGNS_BEFORE).plusDays(1);

    assertThat(at(shown.minusDays(2)).certificates()).hasSize(1);
    assertThat(at(shown).certificates()).hasSize(2);
    assertThat(at(shown).signing()).isEqualTo(first);
    assertThat(at(last).signing()).isNotEqualTo(first);
    assertThat(at(As2Identity.LIFE.plusDays(1)).certificates())
        .hasSize(1)
        .doesNotContain(at(Duration.ZERO).certificates().get(0));

    var old = MimeEntity.of(List.of("Content-Type: text/plain"), new byte[] {'a'});
    var sealed = As2Seal.encrypted(old, first.certificate());
    assertThat(As2Seal.decrypted(sealed, at(last).keys()).bytes()).isEqualTo(old.bytes());
  }

  @Test
  @DisplayName("J2 a name that cannot stand in a head is refused at the start")
  void refusesNames() {
    assertThatThrownBy(() -> new As2Identity(folder, "BEN\r\nCAO", Clock.systemUTC()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BENCAO_AS2_NAME");
  }
}
