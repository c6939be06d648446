package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.Test;

class MutationTest {

  private static final byte[] TRY =
      "*~>^\n\r\t \0AZ09.-:+'\u007f".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void a_file_cut_off_anywhere_is_an_interchange_that_is_not_right() {
    for (var name : Sample.ALL) {
      var whole = Sample.bytes(name);
      // without its line end, and without the last terminator, the file is still complete
      for (var length = 0; length < whole.length - 2; length++) {
        var interchange = survives(Arrays.copyOf(whole, length));

        assertThat(interchange.sound()).as(name + " cut at " + length).isFalse();
      }
    }
  }

  @Test
  void any_byte_may_be_any_other() {
    var random = new Random(20261123);
    for (var name : Sample.ALL) {
      var whole = Sample.bytes(name);
      for (var at = 0; at < whole.length; at++) {
        var bytes = whole.clone();
        bytes[at] = at % 2 == 0 ? TRY[random.nextInt(TRY.length)] : (byte) random.nextInt(256);
        survives(bytes);
      }
    }
  }

  @Test
  void bytes_may_be_missing_or_doubled_or_anywhere() {
    var random = new Random(4010);
    for (var round = 0; round < 600; round++) {
      var name = Sample.ALL.get(round % Sample.ALL.size());
      var text = new StringBuilder(Sample.text(name));
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
    }
  }

  @Test
  void noise_is_survived() {
    var random = new Random(1);
    for (var round = 0; round < 500; round++) {
      var bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      assertThat(survives(bytes).sound()).isFalse();
    }
  }

  @Test
  void millions_of_separators_are_survived() {
    var header = Sample.text(Sample.RESPONSE).substring(0, IsaReader.LENGTH);
    var group = "GS*PR*9521987000018*9521321000018*20261123*0820*1*X*004010~ST*855*0001~";

    for (var start : new String[] {"", header, header + group}) {
      for (var filling : new String[] {"~", "*", "A*1~", "ST*855*0001~", "GS*PR~", " "}) {
        var length = filling.equals("~") ? 10_000_000 : 1_000_000;
        var text = start + filling.repeat(length / filling.length());

        var interchange = Sample.read(text.getBytes(StandardCharsets.US_ASCII));

        assertThat(interchange.sound()).isFalse();
        assertThat(interchange.envelopeFaults()).hasSizeLessThan(300);
      }
    }
  }

  @Test
  void more_than_the_limit_is_refused_unread() {
    var bytes = Arrays.copyOf(Sample.bytes(Sample.RESPONSE), X12InterchangeReader.MOST_BYTES + 1);

    var interchange = Sample.read(bytes);

    assertThat(interchange.sound()).isFalse();
    assertThat(interchange.header().orElseThrow().control()).isEqualTo("000090112");
    assertThat(interchange.envelopeFaults().get(0).expected()).isEqualTo(Expected.SMALLER);
  }

  /** Reads it, answers it, and understands what may be understood. */
  private static X12Interchange survives(byte[] bytes) {
    assertThatCode(() -> answer(Sample.read(bytes)))
        .as(() -> new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotThrowAnyException();
    return Sample.read(bytes);
  }

  private static void answer(X12Interchange interchange) {
    var control = Sample.control(1, "2026-11-23T08:25:00Z");
    var answers = new Acknowledgement997().compose(interchange, Sample.BUYER, control);
    answers.ifPresent(
        bytes -> {
          assertThat(Sample.read(bytes).faults())
              .as(() -> new String(bytes, StandardCharsets.US_ASCII))
              .isEmpty();
        });
    new InterchangeAcknowledgementTa1()
        .compose(interchange, Sample.BUYER, control)
        .ifPresent(bytes -> assertThat(Sample.read(bytes).faults()).isEmpty());
    for (var group : interchange.groups()) {
      for (var message : group.messages()) {
        understand(message, interchange);
      }
    }
  }

  /** Also what is faulty: a reader may refuse, and never throws. */
  private static void understand(X12Message message, X12Interchange interchange) {
    new OrderResponse855Reader().read(message, interchange, Sample.BUYER);
    new PurchaseOrder850Reader().read(message, interchange, Sample.SELLER);
    new FunctionalAcknowledgement997Reader().read(message, interchange, Sample.BUYER);
    new DespatchAdvice856Reader().read(message, interchange, Sample.BUYER);
    new Invoice810Reader().read(message, interchange, Sample.BUYER);
    new ReceiptAdvice861Reader().read(message, interchange, Sample.SELLER);
    new OrderChange860Reader().read(message, interchange, Sample.SELLER);
    new OrderChangeResponse865Reader().read(message, interchange, Sample.BUYER);
  }
}
