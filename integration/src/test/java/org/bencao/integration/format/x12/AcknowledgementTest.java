package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.AcknowledgementDocument.MessageVerdict;
import org.bencao.document.AcknowledgementDocument.Verdict;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {

  private static final X12Control CONTROL = Sample.control(420, "2026-11-23T08:25:00Z");

  @Test
  void a_faulty_element_is_named_in_ak3_and_ak4() {
    var text =
        answer(Sample.spoiled(Sample.RESPONSE, "067*20261125~\nPO1*2", "067*20261332~\nPO1*2"));

    assertThat(text)
        .contains(
            """
            AK1*PR*90112~
            AK2*855*0001~
            AK3*ACK*10**8~
            AK4*5*373*8*20261332~
            AK5*R*5~
            AK9*R*1*1*0~
            """);
  }

  @Test
  void a_wrong_count_is_said_in_ak5() {
    assertThat(answer(Sample.spoiled(Sample.RESPONSE, "SE*18*", "SE*19*"))).contains("AK5*R*4~");
  }

  @Test
  void a_missing_segment_is_named_where_it_should_stand() {
    var text =
        answer(
            Sample.spoiled(
                    Sample.RESPONSE,
                    "BAK*00*AC*PO-2026-000417*20261123****SO-774120*20261123~\n",
                    "")
                .replace("SE*18*", "SE*17*"));

    assertThat(text).contains("AK3*BAK*2**3~\nAK5*R*5~");
  }

  @Test
  void one_bad_message_makes_the_group_partly_accepted() {
    var one = Sample.text(Sample.RESPONSE);
    var message = one.substring(one.indexOf("ST*"), one.indexOf("GE*"));
    var two =
        one.replace(
            message, message + message.replace("0001~", "0002~").replace("ACK*IA*12", "ACK*ZQ*12"));

    var document = document(answer(two.replace("GE*1*", "GE*2*")));

    assertThat(document.verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
    assertThat(document.included()).isEqualTo(2);
    assertThat(document.received()).isEqualTo(2);
    assertThat(document.accepted()).isEqualTo(1);
    assertThat(document.messages())
        .extracting(MessageVerdict::verdict)
        .containsExactly(Verdict.ACCEPTED, Verdict.REJECTED);
  }

  @Test
  void a_group_that_is_wrong_as_such_takes_none_of_its_messages() {
    var text = answer(Sample.spoiled(Sample.RESPONSE, "GE*1*90112", "GE*2*90112"));

    assertThat(text).contains("AK9*R*2*1*0*5~");
  }

  @Test
  void every_group_has_an_acknowledgement_of_its_own() {
    var one = Sample.text(Sample.RESPONSE);
    var group = one.substring(one.indexOf("GS*"), one.indexOf("IEA*"));
    var two = one.replace(group, group + group.replace("90112", "90113"));

    var text = answer(two.replace("IEA*1*", "IEA*2*"));

    assertThat(text)
        .contains("ST*997*0001~\nAK1*PR*90112~")
        .contains("ST*997*0002~\nAK1*PR*90113~");
    assertThat(text).contains("GE*2*420~\nIEA*1*000000420~");
    assertThat(Sample.read(text).faults()).isEmpty();
  }

  @Test
  void an_interchange_under_a_used_number_is_refused_as_a_whole() {
    var header = Sample.read(Sample.bytes(Sample.RESPONSE)).header().orElseThrow();

    var bytes = new X12Answer().numberReused(header, Sample.BUYER, CONTROL);

    assertThat(new String(bytes, StandardCharsets.US_ASCII))
        .containsPattern("TA1\\*0*" + header.control() + "\\*[0-9]{6}\\*[0-9]{4}\\*R\\*025~")
        .contains("IEA*0*000000420~");
  }

  @Test
  void an_acknowledgement_is_never_acknowledged() {
    for (var name : new String[] {Sample.ACCEPTED, Sample.REJECTED}) {
      var interchange = Sample.read(Sample.bytes(name));

      assertThat(new Acknowledgement997().compose(interchange, Sample.BUYER, CONTROL)).isEmpty();
      assertThat(new X12Answer().due(interchange)).isFalse();
      assertThat(new X12Answer().compose(interchange, Sample.BUYER, CONTROL)).isEmpty();
    }
  }

  @Test
  void a_wrong_envelope_is_answered_by_a_ta1_alone() {
    var interchange = Sample.read(Sample.spoiled(Sample.RESPONSE, "IEA*1*", "IEA*2*"));

    var text = text(new X12Answer().compose(interchange, Sample.BUYER, CONTROL).orElseThrow());

    assertThat(new X12Answer().due(interchange)).isTrue();
    assertThat(text).contains("TA1*000090112*261123*0820*R*021~\nIEA*0*000000420~");
    assertThat(text).doesNotContain("GS*");
    assertThat(Sample.read(text).faults()).isEmpty();
    assertThat(Sample.read(text).acknowledgements())
        .containsExactly(new X12Ta1("000090112", "261123", "0820", "R", "021"));
  }

  @Test
  void a_trimmed_header_is_answered_as_well() {
    var interchange = Sample.read(Sample.text(Sample.RESPONSE).replaceAll(" {2,}", ""));

    var text = text(new X12Answer().compose(interchange, Sample.BUYER, CONTROL).orElseThrow());

    assertThat(text).contains("TA1*000090112*261123*0820*R*022~");
  }

  @Test
  void who_asks_for_a_ta1_gets_it_beside_the_997() {
    var asking = Sample.spoiled(Sample.RESPONSE, "*000090112*0*T*", "*000090112*1*T*");

    var text =
        text(new X12Answer().compose(Sample.read(asking), Sample.BUYER, CONTROL).orElseThrow());

    assertThat(text).contains("TA1*000090112*261123*0820*A*000~\nGS*FA*").contains("AK9*A*1*1*1~");
    assertThat(Sample.read(text).faults()).isEmpty();
  }

  @Test
  void nobody_is_answered_when_the_header_says_nobody() {
    for (var bytes : new String[] {"", "hello", "~~~~", "ISA*00*"}) {
      assertThat(new X12Answer().due(Sample.read(bytes))).isFalse();
    }
  }

  @Test
  void a_bad_value_is_repeated_without_our_separators() {
    var others =
        Sample.text(Sample.RESPONSE).replace("~\n", "'").replace('*', '|').replace('>', '<');

    var text = answer(others.replace("ACK|IA|12|EA", "ACK|I*~|12|EA"));

    assertThat(text).contains("AK4*1*668*5*I~");
    assertThat(Sample.read(text).faults()).isEmpty();
  }

  private static String answer(String received) {
    return text(
        new Acknowledgement997()
            .compose(Sample.read(received), Sample.BUYER, CONTROL)
            .orElseThrow());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static AcknowledgementDocument document(String text) {
    var interchange = Sample.read(text);
    return Sample.understood(
        new FunctionalAcknowledgement997Reader()
            .read(Sample.message(interchange), interchange, Sample.SELLER));
  }
}
