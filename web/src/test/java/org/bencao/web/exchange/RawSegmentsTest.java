package org.bencao.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
  void showsWhatIsNotX12LineByLine() {
    var raw = of("UNA:+.? '\nUNB+UNOC:3'\nISA");

    assertThat(raw.segments()).extracting(RawSegment::rest).hasSize(3).contains("UNB+UNOC:3'");
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
}
