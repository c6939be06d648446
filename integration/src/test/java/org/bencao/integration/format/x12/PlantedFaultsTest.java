package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlantedFaultsTest {

  @ParameterizedTest(name = "{0} -> {1}: AK3 {2} at {3} {4}, AK4 {5} {6} {7}")
  @CsvSource(
      delimiter = '|',
      value = {
        // found | by | AK304 | AK302 | AK301 | AK401 | AK402 | AK403
        "ACK*IA*12*EA*067*20261125~   | ACK*ZQ*12*EA*067*20261125~   | 8 | 10 | ACK | 1 | 668 | 7",
        "ACK*IA*12*EA*067*20261125~   | ACK*IA*12*EA*067*20261332~   | 8 | 10 | ACK | 5 | 373 | 8",
        "ACK*IA*12*EA*067*20261125~   | ACK*IA*1X*EA*067*20261125~   | 8 | 10 | ACK | 2 | 380 | 6",
        "ACK*IA*12*EA*067*20261125~   | ACK*IA**EA*067*20261125~     | 8 | 10 | ACK | 2 | 380 | 2",
        "ACK*IA*12*EA*067*20261125~   | ACK*IA*12*EAA*067*20261125~  | 8 | 10 | ACK | 3 | 355 | 5",
        "ACK*IA*12*EA*067*20261125~   | ACK*IA*12*E*067*20261125~    | 8 | 10 | ACK | 3 | 355 | 4",
        "BAK*00*AC*PO-2026-000417*    | BAK*00*AC**                  | 8 |  2 | BAK | 3 | 324 | 1",
        "CUR*SE*EUR~                  | XYZ*SE*EUR~                  | 6 |  3 | XYZ |   |     |",
        "CUR*SE*EUR~                  | CURS*SE*EUR~                 | 1 |  3 | ST  |   |     |",
        "CUR*SE*EUR~                  | AMT*TT*12~                   | 2 |  3 | AMT |   |     |",
        "CUR*SE*EUR~                  | BAK*00*AC*P*20261123~        | 5 |  3 | BAK |   |     |",
        "BAK*00*AC*PO-2026-000417*20261123****SO-774120*20261123~|CUR*SE*USD~|3| 2| BAK |   | |",
      })
  void a_fault_planted_in_a_message_gives_its_code_and_its_place(
      String found,
      String by,
      String segmentCode,
      int position,
      String tag,
      Integer element,
      String reference,
      String elementCode) {
    var interchange = Sample.read(Sample.spoiled(Sample.RESPONSE, found, by));

    var message = Sample.message(interchange);
    assertThat(interchange.sound()).isTrue();
    assertThat(message.sound()).isFalse();
    var fault = message.faults().get(0);
    assertThat(fault.segmentCode()).contains(segmentCode);
    assertThat(fault.positionInMessage()).isEqualTo(position);
    assertThat(fault.segmentPosition()).isEqualTo(position + 2);
    assertThat(fault.segmentTag()).isEqualTo(tag);
    assertThat(fault.element()).isEqualTo(element == null ? 0 : element);
    assertThat(fault.reference()).isEqualTo(Optional.ofNullable(reference));
    assertThat(fault.elementCode()).isEqualTo(Optional.ofNullable(elementCode));
  }

  @ParameterizedTest(name = "{0} -> {1}: AK502 {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SE*18*0001~    | SE*17*0001~    | 4",
        "SE*18*0001~    | SE*XX*0001~    | 4",
        "SE*18*0001~    | SE*18*0002~    | 3",
        "ST*855*0001~   | ST*850*0001~   | 6",
        "ST*855*0001~   | ST*820*0001~   | 1",
        "ST*855*0001~   | ST*855*1~      | 7",
      })
  void a_fault_of_a_message_s_envelope_rejects_the_message(String found, String by, String code) {
    var message = Sample.message(Sample.read(Sample.spoiled(Sample.RESPONSE, found, by)));

    assertThat(message.faults().get(0).envelopeCode()).contains(code);
    assertThat(message.faults().get(0).level()).isEqualTo(X12Fault.Level.MESSAGE);
  }

  @ParameterizedTest(name = "{0} -> {1}: AK905 {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "GE*1*90112~        | GE*2*90112~        | 5",
        "GE*1*90112~        | GE*1*90113~        | 4",
        "*90112*X*004010~   | *90112*X*003040~   | 2",
        "GS*PR*             | GS*QO*             | 1",
      })
  void a_fault_of_a_group_rejects_the_group(String found, String by, String code) {
    var interchange = Sample.read(Sample.spoiled(Sample.RESPONSE, found, by));

    assertThat(interchange.sound()).isTrue();
    var group = interchange.groups().get(0);
    assertThat(group.sound()).isFalse();
    assertThat(group.faults().get(0).envelopeCode()).contains(code);
  }

  @ParameterizedTest(name = "{0} -> {1}: TA105 {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "IEA*1*000090112~              | IEA*2*000090112~             | 021",
        "IEA*1*000090112~              | IEA*1*000090113~             | 001",
        "IEA*1*000090112~              | ''                           | 023",
        "IEA*1*000090112~              | IEA*1*000090112~ISA*00*      | 022",
        "*U*00401*                     | *U*00200*                    | 017",
        "*000090112*0*T*>              | *000090112*0*X*>             | 020",
        "*000090112*0*T*>              | *000090112*2*T*>             | 019",
        "*000090112*0*T*>              | *00009011A*0*T*>             | 018",
        "*000090112*0*T*>              | *000090112*0*T**             | 026",
        "*261123*                      | *2X1123*                     | 014",
        "*00*          *00*            | *00**00*                     | 022",
        "GS*PR                         | XX*1~GS*PR                   | 024",
      })
  void a_fault_of_the_interchange_rejects_all_of_it(String found, String by, String code) {
    var interchange = Sample.read(Sample.spoiled(Sample.RESPONSE, found, by));

    assertThat(interchange.sound()).isFalse();
    assertThat(interchange.envelopeFaults().get(0).envelopeCode()).contains(code);
    assertThat(interchange.envelopeFaults().get(0).level()).isEqualTo(X12Fault.Level.INTERCHANGE);
  }

  @Test
  void a_trimmed_header_still_tells_who_sent_it() {
    var interchange =
        Sample.read(Sample.spoiled(Sample.RESPONSE, "9521987000018  *ZZ", "9521987000018*ZZ"));

    assertThat(interchange.sound()).isFalse();
    var header = interchange.header().orElseThrow();
    assertThat(header.senderId()).isEqualTo("9521987000018");
    assertThat(header.receiverId()).isEqualTo("9521321000018");
    assertThat(header.control()).isEqualTo("000090112");
    assertThat(header.test()).isTrue();
  }

  @Test
  void without_a_header_there_is_nobody_to_answer() {
    for (var text : new String[] {"", "ISA", "hello", "UNB+UNOC:3+1+2'", "ISA*00*  ", "~~~~"}) {
      var interchange = Sample.read(text);

      assertThat(interchange.header()).as(text).isEmpty();
      assertThat(interchange.sound()).isFalse();
      assertThat(interchange.envelopeFaults()).hasSize(1);
    }
  }

  @Test
  void a_byte_order_mark_line_ends_and_a_missing_last_terminator_are_no_fault() {
    var text = Sample.text(Sample.RESPONSE);

    assertThat(Sample.read("\uFEFF" + text).faults()).isEmpty();
    assertThat(Sample.read("\r\n" + text.replace("\n", "\r\n")).faults()).isEmpty();
    assertThat(Sample.read(text.replace("\n", "")).faults()).isEmpty();
    assertThat(Sample.read(text.strip().substring(0, text.strip().length() - 1)).faults())
        .isEmpty();
  }

  @Test
  void a_line_end_may_be_the_terminator_and_other_separators_are_taken_from_the_header() {
    var lines = Sample.text(Sample.RESPONSE).replace("~\n", "\n");
    var others =
        Sample.text(Sample.RESPONSE).replace("~\n", "'").replace('*', '|').replace('>', '<');

    assertThat(Sample.read(lines).faults()).isEmpty();
    assertThat(Sample.read(others).faults()).isEmpty();
    assertThat(Sample.message(Sample.read(others)).segments()).contains("CUR|SE|EUR");
  }

  @Test
  void version_005010_is_read_as_well() {
    var text =
        Sample.text(Sample.RESPONSE)
            .replace("*U*00401*", "*^*00501*")
            .replace("*X*004010~", "*X*005010~");

    assertThat(Sample.read(text).faults()).isEmpty();
  }

  @Test
  void bytes_of_another_charset_are_found_at_their_element() {
    var text = Sample.spoiled(Sample.RESPONSE, "LINDENHOF PHARMACY LTD", "LINDENHÖF PHARMACY LTD");

    var latin = Sample.read(text.getBytes(StandardCharsets.ISO_8859_1));

    var fault = Sample.message(latin).faults().get(0);
    assertThat(fault.segmentTag()).isEqualTo("N1");
    assertThat(fault.element()).isEqualTo(2);
    assertThat(fault.elementCode()).contains("6");
    assertThat(latin.sound()).isTrue();
  }

  @Test
  void wide_characters_are_no_interchange() {
    var bytes = Sample.text(Sample.RESPONSE).getBytes(Charset.forName("UTF-16"));

    var interchange = Sample.read(bytes);

    assertThat(interchange.header()).isEmpty();
    assertThat(interchange.sound()).isFalse();
  }

  @Test
  void a_faulty_message_does_not_touch_its_neighbours() {
    var one = Sample.text(Sample.RESPONSE);
    var message = one.substring(one.indexOf("ST*"), one.indexOf("GE*"));
    var three =
        one.replace(
            message,
            message
                + message.replace("0001~", "0002~").replace("ACK*IA*12", "ACK*ZQ*12")
                + message.replace("0001~", "0003~"));

    var interchange = Sample.read(three.replace("GE*1*", "GE*3*"));

    assertThat(interchange.sound()).isTrue();
    var messages = interchange.groups().get(0).messages();
    assertThat(messages).extracting(X12Message::sound).containsExactly(true, false, true);
    assertThat(messages.get(1).faults().get(0).segmentPosition()).isEqualTo(3 + 18 + 9);
    assertThat(messages.get(1).faults().get(0).positionInMessage()).isEqualTo(10);
  }

  @Test
  void a_message_without_its_end_does_not_swallow_the_next() {
    var one = Sample.text(Sample.RESPONSE);
    var message = one.substring(one.indexOf("ST*"), one.indexOf("GE*"));
    var two =
        one.replace(
            message, message.replace("SE*18*0001~\n", "") + message.replace("0001~", "0002~"));

    var messages = Sample.read(two.replace("GE*1*", "GE*2*")).groups().get(0).messages();

    assertThat(messages).hasSize(2);
    assertThat(messages.get(0).faults().get(0).envelopeCode()).contains("2");
    assertThat(messages.get(1).sound()).isTrue();
  }

  @Test
  void a_control_number_twice_in_a_group_is_a_fault_of_the_second() {
    var one = Sample.text(Sample.RESPONSE);
    var message = one.substring(one.indexOf("ST*"), one.indexOf("GE*"));

    var messages =
        Sample.read(one.replace(message, message + message).replace("GE*1*", "GE*2*"))
            .groups()
            .get(0)
            .messages();

    assertThat(messages.get(0).sound()).isTrue();
    assertThat(messages.get(1).faults().get(0).envelopeCode()).contains("23");
  }
}
