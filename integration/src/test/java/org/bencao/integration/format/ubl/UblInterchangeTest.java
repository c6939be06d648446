package org.bencao.integration.format.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("UBL documents as files")
class UblInterchangeTest {

  @Test
  @DisplayName("J4: a document alone says by its endpoint whose it is, its bytes make it unique")
  void stands_alone() {
    var first = Ubl.read(Ubl.bytes(Ubl.ORDER)).header().orElseThrow();
    var other = Ubl.read(Ubl.text(Ubl.ORDER).replace("1 % gel", "2 % gel")).header().orElseThrow();

    assertThat(first.senderScheme()).isEqualTo("0088");
    assertThat(first.sender()).isEqualTo("9521321000018");
    assertThat(first.receiver()).isEmpty();
    assertThat(first.reference()).isEqualTo("PO-2026-000417");
    assertThat(first.control()).startsWith("PO-2026-000417#").hasSizeLessThanOrEqualTo(60);
    assertThat(other.control()).isNotEqualTo(first.control());
  }

  @Test
  @DisplayName("J4: an envelope says whose it is, for whom, and its number")
  void stands_in_an_envelope() {
    var bytes =
        new MessageLevelResponseWriter()
            .write(
                Ubl.read(Ubl.bytes(Ubl.ORDER)).header().orElseThrow(),
                List.of(),
                Ubl.BUYER,
                Ubl.control(77));

    var header = Ubl.read(bytes).header().orElseThrow();

    assertThat(header.sender()).isEqualTo("9521000000001");
    assertThat(header.receiver()).contains(new UblHeader.Receiver("0088", "9521321000018"));
    assertThat(header.control()).startsWith("77#");
    assertThat(header.reference()).isEqualTo("77");
    assertThat(header.preparedAt()).contains(Ubl.NOW);
  }

  @ParameterizedTest(name = "{0}: {1} in line {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                   | WELL_FORMED | 1",
        "no document                          | WELL_FORMED | 1",
        "<Order>                              | WELL_FORMED | 1",
        "<Order></Ordre>                      | WELL_FORMED | 1",
        "<!DOCTYPE Order><Order/>             | NO_DOCTYPE  | 1",
        "<Order/>                             | ELEMENT_PRESENT | 1",
        "<Order>&boom;</Order>                | WELL_FORMED | 1",
        "<StandardBusinessDocument/>          | DOCUMENT    | 1",
        "<StandardBusinessDocument><Order/></StandardBusinessDocument> | ELEMENT_PRESENT | 1",
      })
  @DisplayName("J2: what is no document is said, with its line")
  void is_no_document(String text, Expected wanted, int line) {
    var interchange = Ubl.read(text);

    assertThat(interchange.header()).isEmpty();
    assertThat(interchange.faults()).hasSize(1);
    assertThat(interchange.faults().get(0).expected()).isEqualTo(wanted);
    assertThat(interchange.faults().get(0).line()).isEqualTo(line);
  }

  @Test
  @DisplayName("What is nested or large beyond all use is refused")
  void is_bounded() {
    var deep = "<a>".repeat(100) + "</a>".repeat(100);
    assertThat(Ubl.read(deep).faults().get(0).expected()).isEqualTo(Expected.SMALLER);
    var large = new byte[UblInterchangeReader.MOST_BYTES + 1];
    assertThat(Ubl.read(large).faults().get(0).expected()).isEqualTo(Expected.SMALLER);
  }

  @Test
  @DisplayName("UTF-16 is read as the file says, Latin-1 too")
  void obeys_the_charset() {
    var text = Ubl.text(Ubl.ORDER).replace("Lindenhof", "Lindenhöf");
    var wide = text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
    var latin = text.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
    for (var bytes : List.of(wide, latin)) {
      var order = Ubl.understood(new UblOrderReader().read(Ubl.read(bytes), Ubl.BUYER));
      assertThat(order.buyer().name()).contains("Lindenhöf Pharmacy Ltd");
    }
  }

  @Test
  @DisplayName("J4: an envelope whose document is broken still says whose it is")
  void keeps_the_header() {
    var whole = envelope();

    var broken = whole.substring(0, whole.indexOf("<cac:DocumentResponse>"));

    var cut = Ubl.read(broken.replace("<Type>ApplicationResponse", "<Type>Order"));

    assertThat(cut.header().orElseThrow().reference()).isEqualTo("77");
    assertThat(Ubl.read(broken).header()).as("nobody answers an answer").isEmpty();
    assertThat(cut.faults().get(0).expected()).isEqualTo(Expected.WELL_FORMED);
    assertThat(cut.document()).isEmpty();
  }

  @Test
  @DisplayName("J4: of two documents in one envelope none is taken for both")
  void holds_one_document() {
    var two =
        envelope().replace("</StandardBusinessDocument>", "<Order/></StandardBusinessDocument>");

    assertThat(Ubl.read(two).faults().get(0).expected()).isEqualTo(Expected.DOCUMENT);
    assertThat(Ubl.read(two.replace("<Type>ApplicationResponse", "<Type>Order")).header())
        .isPresent();
  }

  @Test
  @DisplayName("J4: the same number to somebody else is another key")
  void names_both_ends() {
    var other =
        envelope()
            .replace(
                "<Identifier Authority=\"iso6523-actorid-upis\">0088:9521321000018",
                "<Identifier Authority=\"iso6523-actorid-upis\">0088:9521987000018");

    assertThat(Ubl.read(other).header().orElseThrow().control())
        .isNotEqualTo(Ubl.read(envelope()).header().orElseThrow().control());
  }

  private static String envelope() {
    return new String(
        new MessageLevelResponseWriter()
            .write(
                Ubl.read(Ubl.bytes(Ubl.ORDER)).header().orElseThrow(),
                List.of(),
                Ubl.BUYER,
                Ubl.control(77)),
        StandardCharsets.UTF_8);
  }
}
