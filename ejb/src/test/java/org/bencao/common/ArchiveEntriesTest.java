package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.bencao.testing.Bombs;
import org.junit.jupiter.api.Test;

class ArchiveEntriesTest {

  @Test
  void countsWhatTheIndexHolds() throws IOException {
    var archive = Bombs.withEntries(Map.of("a", "text"), 99);

    assertThat(exceed(100, archive)).isFalse();
    assertThat(exceed(99, archive)).isTrue();
  }

  @Test
  void isNotMisledByTheNumberAtTheEnd() throws IOException {
    var archive = Bombs.withEntries(Map.of(), 500);
    // number of entries on this disk and in all (APPNOTE 4.3.16)
    for (int at = archive.length - 14; at < archive.length - 10; at++) {
      archive[at] = 0;
    }

    assertThat(exceed(100, archive)).isTrue();
  }

  @Test
  void aMarkAcrossTwoReadsCounts() throws IOException {
    var bytes = new byte[(1 << 16) + 2];
    System.arraycopy(new byte[] {'P', 'K', 1, 2}, 0, bytes, (1 << 16) - 2, 4);

    assertThat(exceed(0, bytes)).isTrue();
    assertThat(exceed(1, bytes)).isFalse();
  }

  private static boolean exceed(int most, byte[] archive) throws IOException {
    return ArchiveEntries.exceed(most, new ByteArrayInputStream(archive));
  }
}
