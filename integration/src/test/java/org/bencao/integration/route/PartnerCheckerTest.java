package org.bencao.integration.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bencao.document.Standard;
import org.bencao.partner.boundary.CheckedDocument;
import org.bencao.partner.boundary.CheckedDocument.Verdict;
import org.bencao.partner.boundary.PartnerKind;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P7, J5: documents are judged by exactly what was agreed with one partner")
class PartnerCheckerTest {

  private static final String LINDENHOF = "9521321000018";
  private static final String HARBOUR = "9521987000018";

  private final PartnerChecker checker = new PartnerChecker();

  @Test
  @DisplayName("what the partner sends as it was agreed is accepted")
  void accepts() {
    var answers = checker.check(x12(true), sample("x12-850-004010-order.edi"));

    assertThat(answers)
        .singleElement()
        .isEqualTo(new CheckedDocument("X12 004010", "850", Verdict.ACCEPTED, "", ""));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*ZZ*9521321000018  *ZZ*          | *ZZ*9521321000025  *ZZ*           | PARTY_MISMATCH | "
            + "ISA06: wanted 9521321000018, found 9521321000025",
        "*ZZ*9521987000018  *261123       | *01*9521987000018  *261123        | PARTY_MISMATCH | "
            + "ISA07: wanted ZZ, found 01",
        "*T*>                             | *P*>                              | TEST_INDICATOR | "
            + "ISA15: wanted T, found P",
        "PO1*1*12*EA                      | PO1*1*12x*EA                      | SYNTAX | "
            + "segment 13 PO102"
      })
  @DisplayName("what is otherwise is refused, with its place")
  void refuses(String agreed, String other, String reason, String place) {
    var text = new String(sample("x12-850-004010-order.edi"), StandardCharsets.US_ASCII);
    assertThat(text).contains(agreed);

    var answers =
        checker.check(x12(true), text.replace(agreed, other).getBytes(StandardCharsets.US_ASCII));

    assertThat(answers)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.verdict()).isEqualTo(Verdict.REJECTED);
              assertThat(one.reason()).isEqualTo(reason);
              assertThat(one.position()).startsWith(place);
            });
  }

  @Test
  @DisplayName("a document of the other side, or of another standard, was not agreed")
  void refusesOthers() {
    assertThat(reason(x12(true), "x12-856-004010-despatch.edi")).isEqualTo("PARTY_MISMATCH");
    assertThat(reason(x12(true), "edifact-orders-d96a.edi")).isEqualTo("NOT_AGREED");
    assertThat(reason(x12(true), "ubl-order.xml")).isEqualTo("NOT_AGREED");
    assertThat(reason(partner(Standard.UBL, "0088", true), "x12-850-004010-order.edi"))
        .isEqualTo("NOT_AGREED");
  }

  @Test
  @DisplayName("EDIFACT and UBL ask who both sides are too")
  void asksTheOthers() {
    assertThat(
            checker.check(partner(Standard.EDIFACT, "14", true), sample("edifact-orders-d96a.edi")))
        .extracting(CheckedDocument::verdict, CheckedDocument::reason, CheckedDocument::position)
        .containsExactly(tuple(Verdict.ACCEPTED, "", ""));
    assertThat(reason(partner(Standard.EDIFACT, "14", false), "edifact-orders-d96a.edi"))
        .isEqualTo("TEST_INDICATOR");
    assertThat(reason(partner(Standard.EDIFACT, "9", true), "edifact-orders-d96a.edi"))
        .isEqualTo("PARTY_MISMATCH");
    assertThat(reason(partner(Standard.UBL, "0060", true), "ubl-order.xml"))
        .isEqualTo("PARTY_MISMATCH");
  }

  private String reason(PartnerView partner, String file) {
    List<CheckedDocument> answers = checker.check(partner, sample(file));
    assertThat(answers).hasSize(1);
    return answers.get(0).reason();
  }

  private static PartnerView x12(boolean test) {
    return partner(Standard.X12, "ZZ", test);
  }

  private static PartnerView partner(Standard standard, String qualifier, boolean test) {
    return Partners.proposed(standard, PartnerKind.BUYER, qualifier, HARBOUR, LINDENHOF, test);
  }

  private static byte[] sample(String name) {
    try (var stream = PartnerCheckerTest.class.getResourceAsStream("/samples/" + name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
