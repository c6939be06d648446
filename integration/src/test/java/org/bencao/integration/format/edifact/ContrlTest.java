package org.bencao.integration.format.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.bencao.integration.format.edifact.Edifact.message;
import static org.bencao.integration.format.edifact.Edifact.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.AcknowledgementDocument.Verdict;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Syntax of EDIFACT, and CONTRL about it")
class ContrlTest {

  private static final byte[] TRY =
      "+:'?.\n\r\t \0AZ09-*~\u007f".getBytes(StandardCharsets.ISO_8859_1);

  private static AcknowledgementDocument read(byte[] bytes) {
    var interchange = Edifact.read(bytes);
    assertThat(interchange.faults()).as(new String(bytes, StandardCharsets.ISO_8859_1)).isEmpty();
    return Edifact.understood(
        new ContrlReader().read(message(interchange), interchange, Edifact.BUYER));
  }

  @Test
  @DisplayName("doc 4.1: the golden acknowledgements are read")
  void reads_the_golden_ones() {
    var accepted = read(Edifact.bytes(Edifact.ACCEPTED));
    assertThat(accepted.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(accepted.control()).isEqualTo("90112");

    var rejected = read(Edifact.bytes(Edifact.REJECTED));
    assertThat(rejected.verdict()).isEqualTo(Verdict.REJECTED);
    var message = rejected.messages().get(0);
    assertThat(message.type()).isEqualTo("DESADV");
    assertThat(message.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.position()).isEqualTo(24);
              assertThat(error.element()).contains(1);
              assertThat(error.component()).contains(2);
              assertThat(error.elementCode()).contains("12");
            });
  }

  @Test
  @DisplayName("doc 4.1: what is right is taken, and an acknowledgement is never acknowledged")
  void takes_what_is_right() {
    var order = Edifact.read(Edifact.bytes(Edifact.ORDER));
    var answer = new ContrlAnswer();

    assertThat(answer.due(order)).isTrue();
    var taken = read(answer.compose(order, Edifact.BUYER, Edifact.control(420)));
    assertThat(taken.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(taken.control()).isEqualTo("417");
    assertThat(answer.due(Edifact.read(Edifact.bytes(Edifact.ACCEPTED)))).isFalse();
    assertThat(answer.due(Edifact.read("nonsense"))).isFalse();
    var reused =
        read(answer.numberReused(order.header().orElseThrow(), Edifact.BUYER, Edifact.control(1)));
    assertThat(reused.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(reused.codes()).containsExactly("26");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}, wanted {3}, answered {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UNT+29+1'                | UNT+30+1'                | UNT | RIGHT_COUNT         | 29",
        "UNT+29+1'                | UNT+29+2'                | UNT | SAME_CONTROL_NUMBER | 28",
        "UNZ+1+00000417'          | UNZ+2+00000417'          | UNZ | RIGHT_COUNT         | 29",
        "UNZ+1+00000417'          | UNZ+1+00000418'          | UNZ | SAME_CONTROL_NUMBER | 28",
        "UNZ+1+00000417'          | UNZ+1+00000417'more      | UNZ | NOTHING_AFTER_THE_END | 33",
        "ORDERS:D:96A             | ORDERS:D:99A             | UNH | VERSION_AGREED      | 17",
        "ORDERS:D:96A             | DELFOR:D:96A             | UNH | TYPE_AGREED         | 17",
        "UNS+S'                   | UNS+S'UNS+S'             | UNS | FEWER_REPEATS       | 35",
        "CUX+2:EUR:9'             | CUX+2:EURO:9'            | CUX | LENGTH              | 39",
        "CUX+2:EUR:9'             | XYZ+2'                   | XYZ | KNOWN_SEGMENT       | 15",
      })
  @DisplayName("doc 4.2: what is wrong with the syntax is named, and answered by its code")
  void names_what_is_wrong(String found, String by, String segment, Expected wanted, String code) {
    var spoiled = text(Edifact.ORDER).replace(found.strip(), by.strip());
    assertThat(spoiled).isNotEqualTo(text(Edifact.ORDER));
    var interchange =
        Edifact.read(
            by.contains("UNT") || found.contains("UNT") ? spoiled : Edifact.counted(spoiled));

    assertThat(interchange.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.segmentTag()).isEqualTo(segment);
              assertThat(fault.expected()).isEqualTo(wanted);
              assertThat(fault.code()).isEqualTo(code);
            });
    var answer = read(new ContrlAnswer().compose(interchange, Edifact.BUYER, Edifact.control(420)));
    assertThat(answer.verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  @DisplayName("J2: a CONTRL whose elements are blanks is not understood, and nothing escapes")
  void names_blanks() {
    var blank = text(Edifact.REJECTED).replace("UCD+12+2:2'", "UCD+ +2:2'");
    assertThat(blank).isNotEqualTo(text(Edifact.REJECTED));
    survives(blank.getBytes(StandardCharsets.ISO_8859_1));
    survives(
        text(Edifact.REJECTED)
            .replace("UCM+1+DESADV", "UCM+ +DESADV")
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  @DisplayName("doc 4.1: one bad message does not hold back its neighbour")
  void takes_the_good_one() {
    var order = text(Edifact.ORDER);
    var message = order.substring(order.indexOf("UNH+"), order.indexOf("UNZ+"));
    var second = message.replace("UNH+1+", "UNH+2+").replace("UNT+29+1'", "UNT+29+2'");
    var both = order.replace("UNZ+1+", second.replace("CUX+2:EUR:9'", "CUX+2:EURO:9'") + "UNZ+2+");
    var interchange = Edifact.read(both);

    assertThat(interchange.sound()).isTrue();
    assertThat(interchange.messages())
        .extracting(EdifactMessage::sound)
        .containsExactly(true, false);
    var answer = read(new ContrlAnswer().compose(interchange, Edifact.BUYER, Edifact.control(1)));
    assertThat(answer.messages())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.control()).isEqualTo("2");
              assertThat(one.errors()).isNotEmpty();
            });
  }

  @Test
  @DisplayName("rel:F9: a file cut off anywhere is an interchange that is not right")
  void survives_a_cut() {
    for (var name : Edifact.ALL) {
      var whole = Edifact.bytes(name);
      for (var length = 0; length < whole.length - 2; length++) {
        assertThat(survives(Arrays.copyOf(whole, length)).sound())
            .as(name + " cut at " + length)
            .isFalse();
      }
    }
  }

  @Test
  @DisplayName("rel:F9: any byte may be any other, be missing or doubled, and noise is survived")
  void survives_anything() {
    var random = new Random(96);
    for (var name : Edifact.ALL) {
      var whole = Edifact.bytes(name);
      for (var at = 0; at < whole.length; at++) {
        var bytes = whole.clone();
        bytes[at] = at % 2 == 0 ? TRY[random.nextInt(TRY.length)] : (byte) random.nextInt(256);
        survives(bytes);
      }
    }
    for (var round = 0; round < 400; round++) {
      var text = new StringBuilder(text(Edifact.ALL.get(round % Edifact.ALL.size())));
      for (var change = 0; change <= random.nextInt(4); change++) {
        var at = random.nextInt(text.length());
        var to = Math.min(text.length(), at + random.nextInt(40));
        switch (random.nextInt(3)) {
          case 0 -> text.delete(at, to);
          case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
          default -> text.insert(at, (char) random.nextInt(0x10000));
        }
      }
      survives(text.toString().getBytes(StandardCharsets.UTF_8));
      var noise = new byte[random.nextInt(400)];
      random.nextBytes(noise);
      assertThat(survives(noise).sound()).isFalse();
    }
  }

  @Test
  @DisplayName("rel:F9: millions of separators are survived, and what is too large is not read")
  void survives_much() {
    var start = text(Edifact.ORDER).substring(0, text(Edifact.ORDER).indexOf("BGM"));
    for (var filling : List.of("'", "+", ":", "BGM+1'", "UNH+1+ORDERS:D:96A:UN'", "?")) {
      var text = start + filling.repeat(1_000_000 / filling.length());
      assertThat(Edifact.read(text).envelopeFaults()).hasSizeLessThan(300);
      assertThat(Edifact.read(text).sound()).isFalse();
    }
    var large =
        Arrays.copyOf(Edifact.bytes(Edifact.ORDER), EdifactInterchangeReader.MOST_BYTES + 1);
    var refused = Edifact.read(large);
    assertThat(refused.header().orElseThrow().control()).isEqualTo("00000417");
    assertThat(refused.envelopeFaults().get(0).expected()).isEqualTo(Expected.SMALLER);
  }

  /** Reads it, answers it, and understands what may be understood. */
  private static EdifactInterchange survives(byte[] bytes) {
    assertThatCode(() -> answer(Edifact.read(bytes)))
        .as(() -> new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotThrowAnyException();
    return Edifact.read(bytes);
  }

  private static void answer(EdifactInterchange interchange) {
    if (new ContrlAnswer().due(interchange)) {
      read(new ContrlAnswer().compose(interchange, Edifact.BUYER, Edifact.control(1)));
    }
    for (var message : interchange.messages()) {
      switch (message.type()) {
        case "ORDERS" -> new OrdersReader().read(message, interchange, Edifact.BUYER);
        case "ORDRSP" -> new OrdrspReader().read(message, interchange, Edifact.BUYER);
        case "CONTRL" -> new ContrlReader().read(message, interchange, Edifact.BUYER);
        default -> assertThat(message.sound()).isFalse();
      }
    }
  }
}
