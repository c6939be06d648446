package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.bencao.testing.Bombs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a partner may leave on its queue without filling the server. */
@Tag("attacks")
@ExtendWith(Siege.Shared.class)
class HostileExchangeIT {

  private static final int HUNDRED = 100 << 20;
  private static final long EXTRA = 64L << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Siege siege;
  private final Rest seller;

  HostileExchangeIT(Siege siege) {
    this.siege = siege;
    this.seller = siege.portal().program("SL", "edi-administrator");
  }

  @Test
  @DisplayName("a hundred megabytes on a queue are stopped with their size, in little memory")
  void onTheQueue() {
    var softly = new SoftAssertions();
    bombs(HUNDRED)
        .forEach(
            (name, bytes) -> {
              long extra = takenBy(bytes);

              System.out.printf("%s on the queue: %d KB of heap%n", name, extra >> 10);
              softly.assertThat(extra).as(name).isLessThan(EXTRA);
              softly.assertThat(newest().path("reason").asText()).isEqualTo("SYNTAX");
            });
    softly.assertAll();
  }

  @Test
  @DisplayName("a hundred thousand documents in one interchange are too many")
  void documents() {
    var text = new StringBuilder(header());
    for (int at = 0; at < 100_000; at++) {
      text.append("ST*855*%06d~SE*2*%06d~".formatted(at, at));
    }
    var end = text + "GE*100000*1~IEA*1*800000001~";
    int before = stopped();
    long extra = takenBy(end.getBytes(StandardCharsets.US_ASCII));

    assertThat(extra).isLessThan(EXTRA);
    assertThat(stopped() - before).as("rows in the journal").isLessThan(10);
  }

  @Test
  @DisplayName("a catalogue of a hundred megabytes in one cell fills no memory")
  void oneCell() {
    var softly = new SoftAssertions();
    var desk = siege.portal().program("KH", "supplier-desk");
    var layout = Layouts.offers(desk);
    for (char with : new char[] {'~', ',', '"', '\n', 'A'}) {
      var bytes = Bombs.filled("", with, HUNDRED);
      var name = "bomb-" + (int) with + ".csv";
      long extra =
          siege
              .heap()
              .above(
                  () -> {
                    var desks = siege.portal().session("sun.hao@kanghe.example");
                    desks.upload("/catalogue/upload", Map.of("layout", layout), name, bytes);
                    Until.holds(
                        name + " is refused",
                        PATIENCE,
                        () -> state(desk, name).matches("FAILED|DONE|REVIEW"));
                  });

      System.out.printf("%s: %d KB of heap%n", name, extra >> 10);
      softly.assertThat(extra).as(name).isLessThan(EXTRA);
    }
    softly.assertAll();
  }

  /** Bytes of the heap until what was sent is stopped. */
  private long takenBy(byte[] sent) {
    int before = stopped();
    return siege
        .heap()
        .above(
            () -> {
              siege.send("sl", sent);
              Until.holds("it is stopped", PATIENCE, () -> stopped() > before);
            });
  }

  private static String state(Rest desk, String name) {
    return Answer.all(desk.get("/catalogue/imports").json().path("imports"))
        .filter(one -> one.path("fileName").asText().equals(name))
        .map(one -> one.path("state").asText())
        .findFirst()
        .orElse("");
  }

  private static Map<String, byte[]> bombs(int size) {
    var all = new LinkedHashMap<String, byte[]>();
    all.put("terminators", Bombs.filled(header(), '~', size));
    all.put("one element", Bombs.filled(header() + "ST*855*0001~BAK*00*AC*", 'A', size));
    all.put("no delimiter at all", Bombs.filled("", 'A', size));
    return all;
  }

  /** Songlan's, with a control number of its own each time. */
  private static String header() {
    return "ISA*00*          *00*          *ZZ*9520000000134  *ZZ*9520000000172  *261126*0820*U"
        + "*00401*8%08d*0*T*>~".formatted(System.nanoTime() % 100_000_000)
        + "GS*PR*9520000000134*9520000000172*20261126*0820*1*X*004010~";
  }

  private int stopped() {
    return seller
        .get("/exchange/messages?view=NEEDS_PERSON&size=200")
        .json()
        .path("messages")
        .size();
  }

  private JsonNode newest() {
    return Optional.of(seller.get("/exchange/messages?view=NEEDS_PERSON&size=1").json())
        .map(page -> page.at("/messages/0"))
        .orElseThrow();
  }
}
