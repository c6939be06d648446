package org.bencao.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P6 raw documents are shown as they came")
class RawSegmentsTest {

  private static final String ISA =
      "ISA*00*          *00*          *ZZ*KH             *ZZ*BENCAO         "
          + "*261124*1012*^*00401*000000218*0*P*:~";

  @Test
  void cutsByTheDelimitersOfItsOwnIsa() {
    var isa = ISA.replace('*', '|').replace('~', '\'');

    var raw = of(isa + "GS|PR|KH'ST|855|0001'");

    assertThat(raw.segments()).extracting(RawSegment::tag).containsExactly("ISA", "GS", "ST");
    assertThat(raw.segments().get(1).rest()).isEqualTo("|PR|KH'");
  }

  @Test
  void linksEachSegmentToTheLineThatItSpeaksOf() {
    var raw =
        of(
            ISA
                + "ST*855*0001~BAK*00*AC~PO1*1*60*BX~ACK*IA*60*BX~PO1*2*48*BX~ACK*IR*48*BX~"
                + "CTT*2~SE*8*0001~");

    assertThat(raw.segments())
        .extracting(RawSegment::line)
        .containsExactly(0, 0, 0, 1, 1, 2, 2, 0, 0);
  }

  @ParameterizedTest(name = "{0}: {1} segments of line 2")
  @CsvSource({
    "850-004010-order, 2",
    "855-004010-response, 3",
    "856-004010-despatch, 10",
    "810-004010-invoice, 3",
    "860-004010-change, 1",
    "861-004010-receipt, 8",
    "865-004010-change-response, 2"
  })
  void linksTheLoopsOfEachKindOfDocument(String sample, int linked) {
    var raw = RawSegments.of(Samples.of(sample), Samples.ORDER);

    assertThat(raw.segments()).filteredOn(segment -> segment.line() == 2).hasSize(linked);
  }

  @Test
  void linksAnItemLevelByTheLineThatItsItemNames() {
    var raw = RawSegments.of(Samples.of("856-004010-despatch"), Samples.ORDER);

    assertThat(raw.segments())
        .filteredOn(segment -> segment.line() == 1)
        .extracting(RawSegment::tag)
        .containsExactly("HL", "LIN", "SN1", "REF", "DTM");
  }

  @Test
  void linksNoLineOfAnotherOrderInTheSameDespatch() {
    var raw =
        RawSegments.of(
            (ISA
                    + "ST*856*0001~HL*1**S~HL*2*1*O~PRF*QN-1~HL*3*2*I~LIN*1~HL*4*1*O~PRF*QN-2~"
                    + "HL*5*4*I~LIN*1~SE*10*0001~")
                .getBytes(StandardCharsets.UTF_8),
            "QN-2");

    assertThat(raw.segments())
        .filteredOn(segment -> segment.line() == 1)
        .extracting(RawSegment::number)
        .containsExactly(10, 11);
  }

  @Test
  void linksALineOfAnInvoiceByTheOrderThatItNames() {
    var raw =
        RawSegments.of(
            (ISA
                    + "ST*810*0001~BIG*20261125*I-1~IT1*1*2*EA*3~REF*PO*QN-1~IT1*1*4*EA*3~REF*PO*QN-2~")
                .getBytes(StandardCharsets.UTF_8),
            "QN-2");

    assertThat(raw.segments())
        .filteredOn(segment -> segment.line() == 1)
        .extracting(segment -> segment.element(2))
        .containsExactly("4", "QN-2");
  }

  @Test
  void keepsOfALongDocumentWhatSomeLinesSayAndAllAround() {
    var part = RawSegments.of(Samples.of("810-004010-invoice"), Samples.ORDER).ofLines(2, 3);

    assertThat(part.segments()).extracting(RawSegment::line).doesNotContain(1).contains(0, 2, 3);
    assertThat(part.segments()).extracting(RawSegment::tag).contains("ISA", "BIG", "TDS", "IEA");
  }

  @Test
  void findsOneDocumentAmongSeveralOfAnInterchange() {
    var raw = of(ISA + "ST*855*0001~BAK*00*AT~SE*3*0001~ST*855*0002~BAK*00*RJ~SE*3*0002~GE*2*1~");

    assertThat(raw.document("855", Optional.of("0002")))
        .extracting(RawSegment::number)
        .containsExactly(5, 6, 7);
    assertThat(raw.document("856", Optional.empty())).isEmpty();
  }

  @Test
  void doesNotLinkALineWithoutAReadableNumber() {
    var raw = of(ISA + "PO1*A7*60*BX~ACK*IA*60*BX~");

    assertThat(raw.segments()).extracting(RawSegment::line).containsOnly(0);
  }

  @Test
  void passesOverLineBreaksAfterTheTerminator() {
    var raw = of(ISA + "\r\nST*997*0001~\r\nSE*2*0001~\r\n");

    assertThat(raw.segments()).hasSize(3);
    assertThat(raw.segments().get(1).tag()).isEqualTo("ST");
  }

  @Test
  void marksOneElementAndLeavesTheRestAsItIs() {
    var segment = of(ISA + "PO1*4*4O*BX*12.60~").segments().get(1);

    assertThat(segment.before(2)).isEqualTo("*4*");
    assertThat(segment.element(2)).isEqualTo("4O");
    assertThat(segment.after(2)).isEqualTo("*BX*12.60~");
  }

  @Test
  void marksNothingWhereTheSegmentIsTooShort() {
    var segment = of(ISA + "PO1*4~").segments().get(1);

    assertThat(segment.before(9) + segment.element(9) + segment.after(9)).isEqualTo("*4~");
  }

  @Test
  void showsWhatIsNeitherLineByLine() {
    var raw = of("<Order>\n<ID>PO-1</ID>\nISA");

    assertThat(raw.segments()).extracting(RawSegment::rest).hasSize(3).contains("<ID>PO-1</ID>");
  }

  @Test
  void showsATruncatedIsaInsteadOfFailing() {
    assertThat(of("ISA*00*  ").segments()).hasSize(1);
    assertThat(of("ISA").segments()).hasSize(1);
    assertThat(of("").segments()).isEmpty();
  }

  @Test
  void showsACharacterForEveryByteThatIsNotUtf8() {
    var raw = RawSegments.of(new byte[] {'a', (byte) 0xE9, 'b'});

    assertThat(raw.segments().get(0).rest()).isEqualTo("aéb");
  }

  @Test
  void keepsTheNumbersOfTheInterchangeInAPart() {
    var part = of(ISA + "GS*PR~ST*855~BAK*00~SE*3~").between(3, 4);

    assertThat(part.first()).isEqualTo(3);
    assertThat(part.last()).isEqualTo(4);
  }

  private static RawSegments of(String text) {
    return RawSegments.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("EDIFACT is cut by its UNA, released signs stay, and lines are linked")
  void cutsEdifact() {
    var raw =
        of(
            "UNA:+.? 'UNB+UNOC:3+A+B+261123:0805+1'UNH+1+ORDRSP:D:96A:UN'LIN+1+5'"
                + "IMD+F++:::O?'NEILL ?+ SONS'RFF+ON:PO-1:7'UNS+S'UNT+6+1'UNZ+1+1'");

    assertThat(raw.segments())
        .extracting(RawSegment::number, RawSegment::tag, RawSegment::line)
        .containsExactly(
            tuple(0, "UNA", 0),
            tuple(1, "UNB", 0),
            tuple(2, "UNH", 0),
            tuple(3, "LIN", 7),
            tuple(4, "IMD", 7),
            tuple(5, "RFF", 7),
            tuple(6, "UNS", 0),
            tuple(7, "UNT", 0),
            tuple(8, "UNZ", 0));
    assertThat(raw.segments().get(4).element(3)).isEqualTo(":::O?'NEILL ?+ SONS");
    assertThat(raw.document("ORDRSP", Optional.of("1"))).hasSize(6);
    assertThat(raw.document("ORDERS", Optional.of("1"))).isEmpty();
    assertThat(of("UNB+UNOC:3+A").segments()).hasSize(1);
  }
}
