package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The sandbox wholesaler judges us (P7)")
class JudgeTest {

  @TempDir Path folder;

  private Bench bench;
  private Portal portal;

  @BeforeEach
  void open() {
    bench = new Bench(folder);
    portal = bench.portal;
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void hasNothingToSayOfACleanExchange() {
    bench.receive(portal.order(Portal.ORDER, 3));
    bench.acknowledge(bench.after(3));
    bench.receive(portal.order("QN-26-000418", 3));
    bench.receive(portal.change("QN-26-000418", "1", 2));
    bench.typesAfter(30);
    bench.receive(portal.advice(Portal.ORDER, "RA-1", Portal.found(1, 3, 0, 0, 0, 0)));

    assertThat(codes()).isEmpty();
  }

  @Test
  void notesAGapInTheControlNumbers() {
    bench.receive(portal.order(Portal.ORDER, 3));
    portal.order("QN-26-000418", 3);
    bench.receive(portal.order("QN-26-000419", 3));

    assertThat(codes()).containsExactly("CONTROL_NUMBER_GAP");
  }

  @Test
  void notesAReusedControlNumberAndDoesNothingElse() {
    var order = portal.order(Portal.ORDER, 3);
    bench.receive(order);
    var other =
        new String(order, StandardCharsets.US_ASCII)
            .replace(Portal.ORDER, "QN-26-000999")
            .getBytes(StandardCharsets.US_ASCII);

    assertThat(bench.receive(other)).isEmpty();
    assertThat(codes()).containsExactly("CONTROL_NUMBER_REUSED");
    assertThat(bench.wholesaler.sums().effects()).isEqualTo(1);
  }

  @Test
  void notesAWrongReceiver() {
    var order =
        new String(portal.order(Portal.ORDER, 3), StandardCharsets.US_ASCII)
            .replace("ZZ*9521987000018  *", "ZZ*9521987000025  *");
    bench.receive(order.getBytes(StandardCharsets.US_ASCII));

    assertThat(codes()).contains("PARTY_MISMATCH");
  }

  @Test
  void notesWhatCannotBeReadAndDoesNotFall() {
    assertThat(bench.receive(new byte[0])).isEmpty();
    assertThat(bench.receive("no X12 at all".getBytes(StandardCharsets.US_ASCII))).isEmpty();

    assertThat(codes()).containsExactly("SYNTAX", "SYNTAX");
    assertThat(bench.wholesaler.sums().receipts()).isEqualTo(2);
  }

  @Test
  void notesAnAcknowledgementOfWhatItNeverSent() {
    bench.receive(portal.order(Portal.ORDER, 3));
    var answer = bench.after(3).get(0);
    var other =
        new String(answer, StandardCharsets.US_ASCII)
            .replace("000000002", "000000777")
            .replaceAll("\\*2\\*X\\*004010", "*777*X*004010")
            .replaceAll("GE\\*1\\*2~", "GE*1*777~");

    bench.acknowledge(List.of(other.getBytes(StandardCharsets.US_ASCII)));

    assertThat(codes()).containsExactly("ACK_UNKNOWN");
  }

  @Test
  void notesAChangeOfAnOrderThatItNeverGot() {
    bench.receive(portal.order(Portal.ORDER, 3));

    var answer = bench.receive(portal.change("QN-26-000999", "1", 2));

    assertThat(codes()).containsExactly("ORDER_UNKNOWN");
    assertThat(answer).extracting(portal::type).containsExactly("997");
    assertThat(bench.after(5, "865")).isEmpty();
  }

  @Test
  void notesAReceiptForAnOrderOrALineThatItNeverGot() throws Exception {
    bench.receive(portal.order(Portal.ORDER, 3));

    bench.receive(portal.advice("QN-26-000999", "RA-1", Portal.found(1, 3, 0, 0, 0, 0)));
    bench.receive(portal.advice(Portal.ORDER, "RA-2", Portal.found(2, 3, 0, 0, 0, 0)));

    assertThat(codes()).containsExactly("LINE_UNKNOWN", "ORDER_UNKNOWN");
    assertThat(bench.ledger(LedgerEntry.Kind.ADVICE))
        .extracting(entry -> entry.text("document"))
        .containsExactly("RA-2");
  }

  @Test
  void notesALineOfAChangeThatNobodyOrdered() {
    bench.receive(portal.order(Portal.ORDER, 3));
    bench.receive(portal.change(Portal.ORDER, "1", 2, 2));

    assertThat(codes()).containsExactly("LINE_UNKNOWN");
    assertThat(bench.wholesaler.sums().notes().get(0).text("text"))
        .isEqualTo("change 1: " + Portal.ORDER + " line 2");
  }

  private List<String> codes() {
    return bench.wholesaler.sums().notes().stream().map(note -> note.text("code")).toList();
  }
}
