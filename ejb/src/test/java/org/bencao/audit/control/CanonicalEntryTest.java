package org.bencao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The form of version 1, byte by byte: a red test here means that old chains cannot be verified.
 */
@DisplayName("M5: canonical form of an entry")
class CanonicalEntryTest {

  private static final EntryContent CONTENT =
      new EntryContent(
          0x0102030405060708L,
          0x1112131415161718L,
          Instant.parse("2026-11-26T08:09:10.123456Z"),
          "PERSON:0000000000001",
          "order-placed",
          "order:本草",
          "{\"a\":\"1\"}");

  private static final StoredEntry ENTRY = new StoredEntry(CONTENT, CONTENT.ownHash());

  @Test
  void everyFieldHasItsPlace() {
    assertThat(hex(CanonicalEntry.of(ENTRY)))
        .isEqualTo(
            "01"
                + "1112131415161718"
                + "0102030405060708"
                + "000661297551f7c0"
                + "00000014"
                + hex("PERSON:0000000000001".getBytes(StandardCharsets.UTF_8))
                + "0000000c"
                + hex("order-placed".getBytes(StandardCharsets.UTF_8))
                + "0000000c6f726465723ae69cace88d89"
                + "00000009"
                + hex("{\"a\":\"1\"}".getBytes(StandardCharsets.UTF_8))
                + "7f122c9d58949e95d2fc714f23ff9a9f29e106577557a8a2419940eead63e094");
  }

  @Test
  void theFirstLinkHasTheKnownHash() {
    assertThat(hex(new Chain().next(Chain.beginning(), ENTRY)))
        .isEqualTo("fd95bd8b68c8996b60f140e9ece3823795c92b338f01e7d98942afd70320ef7a");
  }

  @Test
  void theSecondLinkCoversTheFirst() {
    var chain = new Chain();

    var second = chain.next(chain.next(Chain.beginning(), ENTRY), ENTRY);

    assertThat(hex(second))
        .isEqualTo("fb35af684fbfa336ac83d1a2f1debfe7c5f768f87676dd692dcbe9419962d28e");
  }

  @Test
  void textCannotMoveFromOneFieldToTheNext() {
    var moved =
        new EntryContent(
            CONTENT.id(),
            CONTENT.companyId(),
            CONTENT.at(),
            CONTENT.actor() + "o",
            "rder-placed",
            CONTENT.subject(),
            CONTENT.detail());

    var bytes = CanonicalEntry.of(new StoredEntry(moved, ENTRY.ownHash()));

    assertThat(bytes).isNotEqualTo(CanonicalEntry.of(ENTRY));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
