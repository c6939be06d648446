package org.bencao.integration.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.bencao.document.Standard;
import org.bencao.integration.route.PartnerChecker;
import org.bencao.partner.boundary.CheckedDocument;
import org.bencao.partner.boundary.CheckedDocument.Verdict;
import org.bencao.partner.boundary.PartnerKind;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.control.SentTypes;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P7, J5: samples for exactly one partner")
class PartnerSamplesTest {

  private final PartnerSamples samples = new PartnerSamples();

  @ParameterizedTest(name = "{0} of {1}, test {2}, known as {3}")
  @CsvSource({
    "X12,     SELLER, true,  9520000000028",
    "X12,     SELLER, false, HARBOUR",
    "X12,     DESK,   true,  9520000000028",
    "X12,     BUYER,  true,  9520000000165",
    "X12,     BUYER,  false, A B-1",
    "EDIFACT, BUYER,  true,  9520000000165",
    "EDIFACT, BUYER,  false, 9520000000165",
    "UBL,     BUYER,  true,  9520000000165"
  })
  @DisplayName("the portal would accept each document that a system is to send, of every type")
  void wouldBeAccepted(Standard standard, PartnerKind kind, boolean test, String identifier) {
    var partner = partner(standard, kind, test, identifier);
    var checked = new ArrayList<CheckedDocument>();
    samples
        .files(partner)
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("send/")) {
                var answers = new PartnerChecker().check(partner, bytes);
                assertThat(answers)
                    .as(path)
                    .singleElement()
                    .extracting(CheckedDocument::verdict, CheckedDocument::position)
                    .containsExactly(Verdict.ACCEPTED, "");
                checked.addAll(answers);
              }
            });

    assertThat(checked)
        .extracting(CheckedDocument::type)
        .containsExactlyInAnyOrderElementsOf(
            SentTypes.of(kind, standard).stream().map(SentTypes.SentType::name).toList());
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({"X12, SELLER", "X12, DESK", "X12, BUYER", "EDIFACT, BUYER", "UBL, BUYER"})
  @DisplayName("nothing is left open in any of them, and those for the other way go the other way")
  void leavesNothingOpen(Standard standard, PartnerKind kind) {
    var files = samples.files(partner(standard, kind, true, "9520000000165"));

    assertThat(files.keySet())
        .contains("README.txt", "check.properties")
        .anyMatch(path -> path.startsWith("receive/"));
    files.forEach(
        (path, bytes) ->
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(path)
                .doesNotContain("{", "}"));
    var ours = new String(files.get("receive/" + first(standard, kind)), StandardCharsets.UTF_8);
    assertThat(ours.indexOf("9520000000172"))
        .as("the portal is named before the partner")
        .isPositive()
        .isLessThan(ours.indexOf("9520000000165"));
  }

  private static String first(Standard standard, PartnerKind kind) {
    return SampleTemplate.sentTo(standard, kind).get(0).fileName();
  }

  @Test
  @DisplayName("they come as one ZIP with what the checker is told")
  void zips() throws IOException {
    var names = new ArrayList<String>();
    var bytes = samples.zip(partner(Standard.X12, PartnerKind.BUYER, false, "9520000000165"));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().equals("check.properties")) {
          assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8).lines())
              .contains("side=buyer", "zone=Asia/Shanghai", "test=false");
        }
      }
    }
    assertThat(names.stream().collect(Collectors.toList()))
        .isEqualTo(
            List.of(
                "README.txt",
                "check.properties",
                "send/850.x12",
                "send/860.x12",
                "send/180.x12",
                "send/997.x12",
                "receive/855.x12",
                "receive/865.x12",
                "receive/997.x12"));
  }

  private static PartnerView partner(
      Standard standard, PartnerKind kind, boolean test, String identifier) {
    return Partners.proposed(
        standard, kind, Partners.qualifier(standard), "9520000000172", identifier, test);
  }
}
