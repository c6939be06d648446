package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a buyer's system is answered. */
class OrderResponse855WriterTest {

  private static final Instant AT = Instant.parse("2026-11-29T08:00:00Z");

  @Test
  @DisplayName("J1: an order that stands is acknowledged without detail")
  void acknowledges() {
    assertThat(text(answer(Verdict.RECEIVED, List.of())))
        .contains("BAK*00*AK*PO-1*20261129****QN-26-000001*20261129~")
        .doesNotContain("ACK*", "PO1*");
    assertThatThrownBy(() -> text(answer(Verdict.RECEIVED, List.of(line("4711")))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("E14, J1: a refused line says its reason, whatever its item is called")
  void saysReasons() {
    var said = text(answer(Verdict.REJECTED, List.of(line("4711"), line("甲"))));

    assertThat(said)
        .contains("PO1*1*4*EA***IN*4711~", "PO1*1*4*EA~")
        .contains("ACK*IR*4*EA~", "N9*L1*LICENCE_EXPIRED~")
        .contains("MSG*LIC-04: LICENCE OF OSTERIA ENDED");
  }

  @Test
  @DisplayName("E14, J1: many reasons go into as many messages, and are read as one")
  void breaksLongWords() {
    var words = "LIC-04 LICENCE_EXPIRED: licence of Osteria ended. ".repeat(12).strip();
    var plain = line("4711");
    var long_ =
        new Line(
            plain.lineRef(),
            plain.verdict(),
            plain.item(),
            plain.ordered(),
            plain.schedules(),
            plain.substitute(),
            plain.unitPrice(),
            Optional.of(new AnswerReason("LICENCE_EXPIRED", Optional.of(words))));

    var bytes =
        new OrderResponse855Writer()
            .write(
                answer(Verdict.REJECTED, List.of(long_)),
                Sample.SELLER,
                new X12Control(7, 7, "0001", AT));

    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text.split("MSG\\*")).hasSize(4);
    var interchange = Sample.read(text);
    assertThat(interchange.faults()).isEmpty();
    var read =
        Sample.understood(
            new OrderResponse855Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));
    assertThat(read.lines().get(0).reason().orElseThrow().text())
        .contains(words.toUpperCase(java.util.Locale.ROOT));
  }

  private static Line line(String item) {
    return new Line(
        Optional.of("1"),
        LineVerdict.REJECTED,
        Optional.of(
            new DocumentItem(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(item),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        Optional.of(Quantity.of(4, "EA")),
        List.of(
            new Schedule(
                Schedule.Kind.REJECTED, Quantity.of(4, "EA"), Optional.empty(), Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            new AnswerReason("LICENCE_EXPIRED", Optional.of("LIC-04: licence of Ostería ended"))));
  }

  private static OrderResponseDocument answer(Verdict verdict, List<Line> lines) {
    return new OrderResponseDocument(
        Optional.empty(),
        "QN-26-000001",
        Optional.of("QN-26-000001"),
        "PO-1",
        Optional.of(LocalDate.of(2026, 11, 29)),
        AT,
        DocumentPurpose.ORIGINAL,
        verdict,
        Unmentioned.UNANSWERED,
        Optional.of("CNY"),
        List.of(),
        lines);
  }

  private static String text(OrderResponseDocument answer) {
    return new String(
            new OrderResponse855Writer()
                .write(answer, Sample.SELLER, new X12Control(7, 7, "0001", AT)),
            StandardCharsets.ISO_8859_1)
        .replace("\n", "");
  }
}
