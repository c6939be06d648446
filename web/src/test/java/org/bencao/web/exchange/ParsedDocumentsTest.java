package org.bencao.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Texts;
import org.bencao.web.work.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P5 documents in words, read from their own segments")
class ParsedDocumentsTest {

  private static final Map<Integer, String> ITEMS =
      Map.of(1, "Amoxicillin", 2, "Metformin", 3, "Diclofenac");

  @Test
  void ofAnOrderGiveWhatIsOrderedAtWhichPrice() {
    var order = english("850", "850-004010-order");

    assertThat(texts(order)).contains(List.of("2", "Metformin", "10", "3.20"));
    assertThat(order.facts())
        .contains(new ParsedFact("Delivery wanted", "25 Nov 2026"))
        .contains(new ParsedFact("Contract", "FW-2026-17"));
  }

  @Test
  void ofAnAnswerGiveEachPartOfALine() {
    var answer = english("855", "855-004010-response");

    assertThat(texts(answer))
        .containsExactly(
            List.of("1", "Amoxicillin", "12", "12", "Accepted"),
            List.of("2", "Metformin", "10", "6", "Accepted"),
            List.of("", "", "", "4", "Back order"),
            List.of("3", "Diclofenac", "4", "4", "Substitute"));
    assertThat(answer.rows()).extracting(ParsedRow::line).containsExactly(1, 2, 2, 3);
    assertThat(answer.rows().get(2).cells().get(4).under()).isEqualTo("2 Dec 2026");
    assertThat(answer.rows().get(2).cells().get(3).css()).isEqualTo("num t-warn");
    assertThat(answer.rows().get(3).cells().get(4).under()).contains("99998004410");
    assertThat(answer.facts())
        .contains(new ParsedFact("Answer", "AC · Accepted with changes"))
        .contains(new ParsedFact("Supplier’s number", "SO-774120"));
  }

  @Test
  void ofADespatchGiveEveryLotWithExpiryAndShippingUnit() {
    var despatch = english("856", "856-004010-despatch");

    assertThat(texts(despatch))
        .containsExactly(
            List.of("1", "Amoxicillin", "AMX26A7", "12"),
            List.of("2", "Metformin", "MET26C1", "4"),
            List.of("2", "Metformin", "MET26C4", "2"),
            List.of("3", "Diclofenac", "DCG26B2", "4"));
    assertThat(despatch.rows().get(1).cells().get(1).under()).isEqualTo("SSCC 095219870000004184");
    assertThat(despatch.rows().get(1).cells().get(2).under()).isEqualTo("05/2028");
    assertThat(despatch.facts())
        .contains(new ParsedFact("Expected", "25 Nov 2026"))
        .contains(new ParsedFact("Carrier", "UPSN"))
        .contains(new ParsedFact("Packages", "2"));
  }

  @Test
  void ofAnInvoiceGivePricesTaxesAndTotals() {
    var invoice = english("810", "810-004010-invoice");

    assertThat(texts(invoice))
        .containsExactly(
            List.of("1", "Amoxicillin", "12", "6.85", "0.00"),
            List.of("2", "Metformin", "6", "3.20", "0.00"),
            List.of("3", "Diclofenac", "4", "5.10", "4.69"));
    assertThat(invoice.rows().get(2).cells().get(4).under()).isEqualTo("23%");
    assertThat(invoice.facts())
        .contains(new ParsedFact("Kind", "Invoice"))
        .contains(new ParsedFact("Total with tax", "€133.87"))
        .contains(new ParsedFact("Tax", "6.07 23%"))
        .contains(new ParsedFact("Charges and allowances", "€6.00 D240"))
        .contains(new ParsedFact("Despatch advice", "DA-2026-5531"));
  }

  @Test
  void ofAReceiptGiveWhatWasGoodAndWhatWasNot() {
    var receipt = english("861", "861-004010-receipt");

    assertThat(texts(receipt))
        .containsExactly(
            List.of("1", "Amoxicillin", "11", "1 damaged"),
            List.of("2", "Metformin", "4", ""),
            List.of("2", "Metformin", "0", "1 short · 1 held"),
            List.of("3", "Diclofenac", "3", "1 refused · 2 too many"));
    assertThat(receipt.rows().get(0).cells().get(1).under()).isEqualTo("AMX26A7 · 09/2028");
  }

  @Test
  void ofAChangeGiveWhatIsStillWanted() {
    var change = english("860", "860-004010-change");

    assertThat(texts(change))
        .containsExactly(
            List.of("2", "Metformin", "Changed", "6"), List.of("3", "Diclofenac", "Deleted", "0"));
    assertThat(change.facts()).contains(new ParsedFact("Kind", "Change"));
  }

  @Test
  void ofTheAnswerToAChangeGiveWhatTheSellerSays() {
    var answer = english("865", "865-004010-change-response");

    assertThat(texts(answer))
        .containsExactly(
            List.of("2", "Metformin", "Changed", "6", "Accepted"),
            List.of("3", "Diclofenac", "Changed", "4", "Accepted"));
    assertThat(answer.facts()).contains(new ParsedFact("Answer", "AC · Accepted with changes"));
  }

  @ParameterizedTest
  @CsvSource({"AT,ACCEPTED", "IB,BACK_ORDER", "R4,REJECTED", "IH,HELD", "AC,CHANGED", "XX,OTHER"})
  void knowTheCodesOfAnswers(String code, AnswerWords answer) {
    assertThat(AnswerWords.of(code)).isEqualTo(answer);
  }

  @Test
  void leaveOutTheLinesOfOtherOrdersAndNameTheOrders() {
    var raw =
        "ISA*00*          *00*          *ZZ*KH             *ZZ*BENCAO         "
            + "*261124*1012*^*00401*000000218*0*P*:~ST*856*0001~BSN*00*DA-1~HL*1**S~HL*2*1*O~"
            + "PRF*QN-1~HL*3*2*I~LIN*1~SN1*1*7*EA~HL*4*1*O~PRF*QN-2~HL*5*4*I~LIN*1~SN1*1*5*EA~"
            + "SE*13*0001~";
    var document = RawSegments.of(raw.getBytes()).document("856", Optional.of("0001"));

    var parsed =
        new ParsedDocuments(Reader.of(Locale.ENGLISH), "QN-2", ParsedDocumentsTest::item)
            .of("856", document);

    assertThat(texts(parsed)).containsExactly(List.of("1", "Amoxicillin", "", "5"));
    assertThat(parsed.facts()).contains(new ParsedFact("Other orders in it", "QN-1"));
  }

  @Test
  void showWhatCannotBeReadAsItStands() {
    var raw =
        "ISA*00*          *00*          *ZZ*KH             *ZZ*BENCAO         "
            + "*261124*1012*^*00401*000000218*0*P*:~ST*810*0001~BIG*2026-11*I-1~"
            + "IT1*1*4O*EA*x~TDS*12a~SE*5*0001~";
    var document = RawSegments.of(raw.getBytes()).document("810", Optional.empty());

    var parsed =
        new ParsedDocuments(Reader.of(Locale.ENGLISH), "QN-2", ParsedDocumentsTest::item)
            .of("810", document);

    assertThat(texts(parsed)).containsExactly(List.of("1", "Amoxicillin", "4O", "x", ""));
    assertThat(parsed.facts())
        .contains(new ParsedFact("Issued", "2026-11"), new ParsedFact("Total with tax", "12a"));
  }

  @Test
  void haveNoTableForAReceiptOfTheExchange() {
    assertThat(english("997", "850-004010-order")).isEqualTo(ParsedDocument.NONE);
  }

  @Test
  void areChineseForAChineseReader() {
    var document = document("861", "861-004010-receipt");

    var receipt =
        new ParsedDocuments(
                Reader.of(Locale.SIMPLIFIED_CHINESE), Samples.ORDER, ParsedDocumentsTest::item)
            .of("861", document);

    assertThat(texts(receipt).get(2)).containsExactly("2", "Metformin", "0", "短少 1 · 隔离 1");
    assertThat(receipt.columns())
        .extracting(ParsedColumn::name)
        .containsExactly("行", "品种", "合格", "差异");
  }

  @Test
  void haveAWordForEachAnswer() {
    for (var language : Texts.LOCALES) {
      for (var answer : AnswerWords.values()) {
        assertThat(Reader.of(language).page(answer.key())).isNotBlank();
      }
    }
  }

  private static ParsedDocument english(String type, String sample) {
    return new ParsedDocuments(Reader.of(Locale.ENGLISH), Samples.ORDER, ParsedDocumentsTest::item)
        .of(type, document(type, sample));
  }

  private static List<RawSegment> document(String type, String sample) {
    return RawSegments.of(Samples.of(sample)).document(type, Optional.of("0001"));
  }

  private static Optional<String> item(int line) {
    return Optional.ofNullable(ITEMS.get(line));
  }

  private static List<List<String>> texts(ParsedDocument document) {
    return document.rows().stream()
        .map(row -> row.cells().stream().map(ParsedCell::text).toList())
        .toList();
  }
}
