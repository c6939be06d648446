package org.bencao.integration.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.CorrectedValue;
import org.bencao.exchange.boundary.CorrectionKind;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.StoredInterchange;
import org.bencao.exchange.control.CorrectionRules;
import org.bencao.partner.boundary.PartnerKind;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("J6: where documents of every standard stop, and what may be put right there")
class CorrectionsTest {

  private static final String X12 = "x12-850-004010-order.edi";
  private static final String EDIFACT = "edifact-orders-d96a.edi";

  @ParameterizedTest(name = "{1} -> {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "X12     | PO1*1*12*EA*    | PO1*1*12*ZZ*    | UNIT | EA",
        "X12     | PO1*1*12*EA*    | PO1*1*12*EACH*  | UNIT | EA",
        "X12     | **20261123~     | **2026-11-23~   | DATE | 20261123",
        "EDIFACT | QTY+21:12'      | QTY+21:12:ZZZ'  | UNIT | PCE",
        "EDIFACT | QTY+21:12'      | QTY+21:12:EACH' | UNIT | EA",
      })
  @DisplayName("the kind of the fault is known, and with the right value the document is read")
  void putsRight(Standard standard, String right, String wrong, CorrectionKind kind, String value) {
    var raw = spoiled(standard, right, wrong);
    var corrections = corrections(standard);
    var fault = corrections.stop(1, raw, 1).orElseThrow();

    assertThat(CorrectionRules.kind(fault)).contains(kind);
    var found = corrections.text(standard.name(), raw, fault.place()).orElseThrow();
    assertThat(wrong).contains(found);
    var other = List.of(new CorrectedValue(fault.place(), value));
    var corrected = corrections.corrected(standard.name(), raw, other).orElseThrow();
    assertThat(corrected).isEqualTo(spoiled(standard, right, wrong.replace(found, value)));
    assertThat(corrections.stop(1, corrected, 1)).isEmpty();
    assertThat(Corrections.applied(stored(raw, other), standard)).isEqualTo(corrected);
    assertThat(Corrections.applied(stored(raw, List.of()), standard)).isEqualTo(raw);
  }

  @ParameterizedTest(name = "{1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "X12     | PO1*1*12*EA*    | PO1*1*12x*EA*",
        "X12     | PO1*1*12*EA*    | PO1*1*12**",
        "X12     | BEG*00*SA*      | BEG*99*SA*",
        "X12     | CUR*BY*         | CUR*BY*X",
        "X12     | *UK*            | *UPC*",
        "X12     | N1*ST*          | N1*S*",
        "EDIFACT | QTY+21:12'      | QTY+21:1x'",
        "EDIFACT | BGM+220+        | BGM+999+",
      })
  @DisplayName("quantities, purposes, currencies and what is missing are not ours to put right")
  void keepsOut(Standard standard, String right, String wrong) {
    var stop = corrections(standard).stop(1, spoiled(standard, right, wrong), 1);

    assertThat(stop.flatMap(CorrectionRules::kind)).isEmpty();
    assertThat(stop).isPresent();
  }

  @Test
  @DisplayName("the same fault is found again where the new value is no better")
  void findsAgain() {
    var raw = spoiled(Standard.X12, "PO1*1*12*EA*", "PO1*1*12*ZZ*");
    var corrections = corrections(Standard.X12);
    var place = corrections.stop(1, raw, 1).orElseThrow().place();

    var other =
        corrections.corrected("X12", raw, List.of(new CorrectedValue(place, "YY"))).orElseThrow();

    assertThat(corrections.stop(1, other, 1).map(MessageView.Fault::place)).contains(place);
    assertThat(corrections.known("X12", CorrectionKind.UNIT)).contains("EA", "BX", "CA");
    assertThat(corrections.known("EDIFACT", CorrectionKind.UNIT)).contains("PCE");
    assertThat(corrections.known("X12", CorrectionKind.DATE)).isEmpty();
  }

  private static StoredInterchange stored(byte[] raw, List<CorrectedValue> values) {
    return new StoredInterchange(1, 1, raw, raw.length, Instant.EPOCH, values);
  }

  private static Corrections corrections(Standard standard) {
    return new Corrections(
        new PartnerService() {
          @Override
          public Optional<PartnerView> find(long id) {
            return Optional.of(
                Partners.proposed(
                    standard,
                    PartnerKind.BUYER,
                    Partners.qualifier(standard),
                    "9521987000018",
                    "9521321000018",
                    true));
          }
        },
        Clock.systemUTC());
  }

  private static byte[] spoiled(Standard standard, String right, String wrong) {
    var text = new String(sample(standard), StandardCharsets.ISO_8859_1);
    assertThat(text).contains(right);
    int at = text.indexOf(right);
    return (text.substring(0, at) + wrong + text.substring(at + right.length()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] sample(Standard standard) {
    var name = standard == Standard.X12 ? X12 : EDIFACT;
    try (var stream = CorrectionsTest.class.getResourceAsStream("/samples/" + name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
