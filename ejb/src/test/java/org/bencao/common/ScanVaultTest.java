package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanVaultTest {

  private static final byte[] PLAIN = "a licence".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  @DisplayName("M7: what is sealed says nothing, opens for its licence, and never looks the same")
  void sealsAndOpens() {
    var vault = new ScanVault(folder);

    var sealed = vault.seal(7, PLAIN);

    assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("licence");
    assertThat(vault.seal(7, PLAIN).bytes()).isNotEqualTo(sealed.bytes());
    assertThat(vault.open(7, sealed)).isEqualTo(PLAIN);
    assertThat(new ScanVault(folder).open(7, sealed)).as("after a restart").isEqualTo(PLAIN);
  }

  @Test
  @DisplayName("M7: a scan that was moved to another document, or changed, does not open")
  void refusesWhatWasMovedOrChanged() {
    var vault = new ScanVault(folder);
    var sealed = vault.seal(7, PLAIN);
    var changed = sealed.bytes();
    changed[changed.length - 1] ^= 1;

    assertThatThrownBy(() -> vault.open(8, sealed)).hasMessageContaining("document 8");
    assertThatThrownBy(() -> vault.open(7, new SealedScan(sealed.keyId(), changed)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("M7: another key is said by name, and the key's file is its owner's alone")
  void saysWhichKey(@TempDir Path other) throws Exception {
    var sealed = new ScanVault(folder).seal(7, PLAIN);

    assertThatThrownBy(() -> new ScanVault(other).open(7, sealed))
        .hasMessageContaining(sealed.keyId());
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("scans.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  @DisplayName("M7: a key of another length is refused with what was found and wanted")
  void refusesAShortKey() throws Exception {
    Files.writeString(folder.resolve("scans.key"), "YWJj\n");
    var vault = new ScanVault(folder);

    assertThatThrownBy(() -> vault.seal(7, PLAIN)).hasMessageContaining("found 3 bytes, wanted 32");
  }
}
