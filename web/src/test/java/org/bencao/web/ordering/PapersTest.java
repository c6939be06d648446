package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.web.exchange.ParsedRow;
import org.bencao.web.exchange.RawSegment;
import org.bencao.web.work.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P6 the documents of an order, raw and parsed")
class PapersTest {

  private static final String ISA =
      "ISA*00*          *00*          *ZZ*KH             *ZZ*BENCAO         "
          + "*261124*1012*^*00401*000000218*0*P*:~";

  @Test
  void standAsTabsWithTheirOwnNumbers() {
    var papers = papers(3, 1);
    var order = row(11, "850", OrderFixture.NUMBER);
    var advice = row(12, "856", "DA-5531");

    var shown = papers.of(List.of(order, advice), Optional.of(view(advice, despatch(3))));

    assertThat(shown.tabs())
        .extracting(DocumentTab::title)
        .containsExactly("850 Purchase order", "856 Despatch advice");
    assertThat(shown.tabs()).extracting(DocumentTab::number).containsExactly("", "DA-5531");
    assertThat(shown.tabs()).extracting(DocumentTab::current).containsExactly(false, true);
    assertThat(shown.tabs().get(0).path()).isEqualTo("/ordering/order?id=7&doc=" + Tsid.text(11));
  }

  @Test
  void nameTheItemsAsTheOrderDoes() {
    var advice = row(12, "856", "DA-5531");

    var shown = papers(3, 1).of(List.of(advice), Optional.of(view(advice, despatch(3))));

    assertThat(shown.parsed().rows()).extracting(ParsedRow::line).containsExactly(1, 2, 3);
    assertThat(shown.parsed().rows().get(0).cells().get(1).text())
        .isEqualTo("Amoxicillin capsules");
    assertThat(shown.left()).isEmpty();
  }

  @Test
  @DisplayName("P19 a document of a thousand lines is drawn for the lines that are shown")
  void areDrawnForTheLinesThatAreShown() {
    var advice = row(12, "856", "DA-5531");

    var shown = papers(1000, 2).of(List.of(advice), Optional.of(view(advice, despatch(1000))));

    assertThat(shown.raw().segments())
        .extracting(RawSegment::line)
        .filteredOn(line -> line > 0)
        .allMatch(line -> line > 200 && line <= 400)
        .hasSize(800);
    assertThat(shown.parsed().rows()).hasSize(200);
    assertThat(shown.left()).startsWith("809 of 4,009 segments");
  }

  @Test
  void areNoneBeforeAnythingWasSent() {
    var shown = papers(3, 1).of(List.of(), Optional.empty());

    assertThat(shown.tabs()).isEmpty();
    assertThat(shown.shown()).isEmpty();
    assertThat(shown.shownId()).isEmpty();
    assertThat(shown.parsed().columns()).isEmpty();
  }

  @Test
  void callALineThatTheOrderHasNotAsTheyCallIt() {
    var advice = row(12, "856", "DA-5531");
    var raw = despatch(1) + "HL*9*2*I~LIN*77*UK*1~SN1*77*5*EA~PID*F****SURPRISE~SE*9*0001~";

    var shown = papers(1, 1).of(List.of(advice), Optional.of(view(advice, raw)));

    assertThat(shown.parsed().rows().get(1).cells().get(1).text()).isEqualTo("SURPRISE");
  }

  private static Papers papers(int lines, int page) {
    return new Papers(
        OrderFixture.NUMBER,
        LinePages.of(OrderFixture.order().withLines(lines).lines(), page),
        new OrderAddress("7", "", "both", 0, "", ""),
        Reader.of(Locale.ENGLISH),
        Reader.NOW);
  }

  /** One lot of each line; the trailer is left to the test. */
  private static String despatch(int lines) {
    return ISA
        + "GS*SH*A*B~ST*856*0001~BSN*00*DA-5531~HL*1**S~HL*2*1*O~PRF*"
        + OrderFixture.NUMBER
        + "~DTM*017*20261113~CTT*1~"
        + IntStream.rangeClosed(1, lines)
            .mapToObj(
                line ->
                    "HL*%1$d*2*I~LIN*%2$d*UK*06901234500011~SN1*%2$d*10*BX~REF*LT*L%2$d~"
                        .formatted(line + 2, line))
            .collect(Collectors.joining());
  }

  private static MessageRow row(long id, String type, String number) {
    return new MessageRow(
        id,
        id + 100,
        OrderFixture.PLACED,
        Direction.IN,
        "JH",
        "Jianghai Pharma",
        "江海医药",
        type,
        Optional.of("218"),
        Optional.of(number),
        Optional.of(OrderFixture.NUMBER),
        Optional.of(7L),
        MessageState.APPLIED,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static MessageView view(MessageRow row, String raw) {
    return new MessageView(
        row,
        raw.getBytes(StandardCharsets.UTF_8),
        "9f3c41aa",
        OrderFixture.PLACED,
        Optional.empty(),
        "X12 004010",
        Optional.of("218"),
        Optional.of("0001"),
        3,
        20,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
