package org.bencao.integration.format.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rules of OpenPEPPOL")
class PeppolRulesTest {

  @ParameterizedTest(name = "{0} -> {1}: {2} at {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "EUR\">6.85<    | EUR\">-6.85<  | PEPPOL-T01- | OrderLine[1]/LineItem",
        "<cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:ordering:3 | <cbc:ProfileID>nothing | PEPPOL | /",
        "schemeID=\"0160\">00399999101011 | schemeID=\"9999\">00399999101011 | PEPPOL | OrderLine[1]/LineItem/Item/StandardItemIdentification",
        "<cbc:DocumentCurrencyCode>EUR | <cbc:DocumentCurrencyCode>XXQ | PEPPOL | DocumentCurrencyCode",
        "<cbc:IssueDate>2026-11-23</cbc:IssueDate> | <cbc:IssueDate>tomorrow</cbc:IssueDate> | tomorrow | IssueDate",
        "<cbc:OrderTypeCode>220</cbc:OrderTypeCode> | <cbc:OrderTypCode>220</cbc:OrderTypCode> | OrderTypCode | OrderTypCode",
      })
  @DisplayName("J2: each rule that is broken is named with its words, its path and its line")
  void names_the_rule(String found, String by, String rule, String path) {
    var text = Ubl.text(Ubl.ORDER);
    var spoiled = text.replace(found, by);
    assertThat(spoiled).isNotEqualTo(text);

    var broken = Ubl.broken(Ubl.read(spoiled));

    assertThat(broken)
        .anySatisfy(
            fault -> {
              assertThat(fault.expected()).isEqualTo(Expected.RULE);
              assertThat(fault.rule().orElseThrow()).contains(rule);
              assertThat(fault.path()).contains(path.equals("/") ? "" : path);
              assertThat(fault.line()).isPositive();
            });
  }

  @Test
  @DisplayName("A document of another kind is of no type that we know")
  void is_another_kind() {
    var invoice = Ubl.text(Ubl.ORDER).replace("trns:order:3", "trns:invoice:3");
    assertThat(UblType.of(Ubl.read(invoice).document().orElseThrow())).isEmpty();
  }
}
