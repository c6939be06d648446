package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bencao.testing.Allocated;
import org.bencao.testing.Bombs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Interchanges that would fill a server: each is refused early, and in little memory. */
class OversizedInterchangeTest {

  private static final int HUNDRED = 100 << 20;
  private static final long EXTRA = 64L << 20;
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final String HEADER =
      Sample.text(Sample.RESPONSE).substring(0, IsaReader.LENGTH)
          + "GS*PR*9521987000018*9521321000018*20261123*0820*1*X*004010~";

  @Test
  @DisplayName("security, EDI bombs: a hundred megabytes are refused unread")
  void refusesWhatNobodyCanRead() {
    bombs(HUNDRED).forEach((name, bytes) -> assertThat(refused(name, bytes, 1 << 20)).isNotEmpty());
  }

  @Test
  @DisplayName("security, EDI bombs: what is just small enough to be read fills no memory")
  void readsTheRestWithinBounds() {
    bombs(4 << 20).forEach((name, bytes) -> assertThat(refused(name, bytes, EXTRA)).isNotEmpty());
  }

  @Test
  @DisplayName("security, EDI bombs: a hundred thousand documents are too many")
  void countsDocuments() {
    var documents = new StringBuilder(HEADER);
    for (int at = 0; at < 100_000; at++) {
      documents.append("ST*855*%06d~SE*2*%06d~".formatted(at, at));
    }
    var end = documents + "GE*100000*1~IEA*1*000090112~";

    var fault = refused("ST", end.getBytes(StandardCharsets.US_ASCII), EXTRA);

    assertThat(fault).contains("SMALLER");
  }

  /** By what fills them. */
  private static Map<String, byte[]> bombs(int size) {
    var all = new LinkedHashMap<String, byte[]>();
    all.put("no header, terminators alone", Bombs.filled("", '~', size));
    all.put("terminators", Bombs.filled(HEADER, '~', size));
    all.put("separators", Bombs.filled(HEADER + "ST*855*0001~BAK", '*', size));
    all.put("components", Bombs.filled(HEADER + "ST*855*0001~BAK*", '>', size));
    all.put("one element", Bombs.filled(HEADER + "ST*855*0001~BAK*00*AC*", 'A', size));
    all.put("no delimiter at all", Bombs.filled("ISA", 'A', size));
    all.put("a header without an end", Bombs.filled("ISA*00*", ' ', size));
    all.put("line ends", Bombs.filled(HEADER, '\n', size));
    all.put("nothing", Bombs.filled("", '\0', size));
    return all;
  }

  /** The first fault, in words. */
  private static String refused(String name, byte[] bytes, long most) {
    var fault = new StringBuilder();
    long start = System.nanoTime();

    long taken =
        Allocated.by(
            () -> {
              var read = new X12InterchangeReader().read(bytes, StandardCharsets.ISO_8859_1);
              assertThat(read.sound()).as(name).isFalse();
              fault.append(read.envelopeFaults().get(0).expected());
            });

    var lasted = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "%s, %d bytes: %d KB, %d ms%n", name, bytes.length, taken >> 10, lasted.toMillis());
    assertThat(taken).as(name).isLessThan(most);
    assertThat(lasted).as(name).isLessThan(SOON);
    return fault.toString();
  }
}
