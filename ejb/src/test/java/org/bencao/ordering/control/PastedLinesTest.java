package org.bencao.ordering.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.common.TypedQuantity;
import org.bencao.ordering.control.LinesRead.Lines;
import org.bencao.ordering.control.LinesRead.TooMany;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedLinesTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "100201\t20\n100202\t5",
        "100201;20\r\n100202;5\r\n",
        "100201,20\n100202,5",
        "100201, 20\n\n100202, 5\n",
        "100201  20\n100202     5",
        "100201 20\n100202 5",
        "１００２０１　２０\n１００２０２　５",
        "１００２０１，２０\n１００２０２，５",
        "\"100201\",\"20\"\n\"100202\",\"5\"",
        "100201\tAmoxicillin, capsules\t20\t\n100202\tIbuprofen; slow\t5\t",
        "code\tqty\n100201\t20\n100202\t5",
        "code qty\n100201 20\n100202 5",
        "编码,数量\n100201,20\n100202,5",
        "\uFEFFcode;qty\n100201;20\n100202;5"
      })
  @DisplayName("A3: code and quantity are read however the rows and cells are separated")
  void readsCodeAndQuantity(String block) {
    assertThat(lines(block)).extracting(PastedLine::item).containsExactly("100201", "100202");
    assertThat(lines(block)).extracting(PastedLine::quantity).containsExactly("20", "5");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Note\tItem code\tProduct name\tOrder qty\tUnit\tSupplier",
        "备注\t药品编码\t药品名称\t采购数量\t包装单位\t供货单位",
        "备注\t商品条码\t品名\t数量\t单位\t供应商",
        "REMARKS\tGTIN\tDescription\tQuantity\tUoM\tVendor name"
      })
  @DisplayName("A3: a header in either language says what stands where")
  void readsByHeader(String header) {
    assertThat(lines(header + "\nurgent\t100201\tAmoxicillin\t1,000\tbox\tKanghe"))
        .containsExactly(
            new PastedLine(
                2,
                "urgent\t100201\tAmoxicillin\t1,000\tbox\tKanghe",
                "100201",
                "1000",
                "box",
                "Kanghe",
                "urgent"));
  }

  @Test
  void takesTheNameWhereTheCodeIsMissing() {
    var lines = lines("编码\t名称\t数量\n\t阿莫西林胶囊\t20盒\n100202\t布洛芬\t5");

    assertThat(lines).extracting(PastedLine::item).containsExactly("阿莫西林胶囊", "100202");
    assertThat(lines).extracting(PastedLine::unit).containsExactly("盒", "");
  }

  @Test
  void rowsOfOneCellAboveAHeaderAreItsTitle() {
    var lines = lines("采购计划\n2026-11\n编码\t数量\n100201\t20");

    assertThat(lines).extracting(PastedLine::item).containsExactly("100201");
    assertThat(lines).extracting(PastedLine::row).containsExactly(4);
  }

  @Test
  void doesNotTakeAnotherQuantityForTheOrders() {
    var beside = lines("Code\tPack qty\tStock qty\tMin qty\tQty\n100201\t24\t900\t10\t5");
    var twice = lines("编码\t上月数量\t本月计划数量\n100201\t7\t9");
    var price = lines("编码\t单价\t数量\t金额\n100201\t980\t5\t4900");

    assertThat(beside).extracting(PastedLine::quantity).containsExactly("5");
    assertThat(twice).extracting(PastedLine::quantity).containsExactly("");
    assertThat(price).extracting(PastedLine::quantity).containsExactly("5");
  }

  @Test
  void aRowOfGoodsIsNoHeader() {
    assertThat(lines("药品A\t5盒\t单位急用")).hasSize(1);
    assertThat(lines("Product X\t20")).hasSize(1);
    assertThat(lines("Item 1 unit  20\n100201  5")).hasSize(2);
  }

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "20 | 20 | ''",
        "020 | 20 | ''",
        "1,000 | 1000 | ''",
        "1,234,567 | 1234567 | ''",
        "20盒 | 20 | 盒",
        "２０　盒 | 20 | 盒",
        "20 boxes | 20 | boxes",
        "20 BOXES. | 20 | BOXES.",
        "12pcs | 12 | pcs",
        "0 | 0 | ''"
      })
  @DisplayName("A3: a quantity is read with its unit and its thousands")
  void readsQuantities(String written, String quantity, String unit) {
    var line = lines("100201\t" + written).get(0);

    assertThat(line.quantity()).isEqualTo(quantity);
    assertThat(line.unit()).isEqualTo(unit);
  }

  @Test
  void takesTheUnitBesideTheQuantity() {
    assertThat(lines("100201\t20\t盒").get(0).unit()).isEqualTo("盒");
    assertThat(lines("100201\t20\turgent").get(0).unit()).isEmpty();
    assertThat(lines("code\tqty\tunit\n100201\t20盒\t箱").get(0).unit()).isEqualTo("箱");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Amoxicillin\t500mg",
        "阿莫西林胶囊\t24粒",
        "Ibuprofen 400",
        "100201\t2.5",
        "100201\t1.000",
        "100201\t12345678",
        "100201\t1,00",
        "100201\t-5",
        "100201\tfive",
        "100201,1,000",
        "100201,Amoxicillin,1,000",
        "100201"
      })
  @DisplayName("A3: what may mean something else is no quantity")
  void guessesNoQuantity(String row) {
    var quantity = lines(row).get(0).quantity();

    assertThat(quantity).isIn("", "1,000");
    assertThat(TypedQuantity.read(quantity)).isEmpty();
  }

  @Test
  void underAHeaderWhatCannotBeReadStaysAsItWasWritten() {
    var lines = lines("code,qty\n100201,two\n100202,1,000\n100203,10支\n100204,\"1,000\"");

    assertThat(lines)
        .extracting(PastedLine::quantity)
        .containsExactly("two", "1,000", "10", "1000");
    assertThat(TypedQuantity.read("1,000")).isEmpty();
  }

  @Test
  void aCommaInANameSeparatesNothingWhereBlanksDo() {
    var lines = lines("Astragalus root, decoction pieces  5\n100201 1,000");

    assertThat(lines)
        .extracting(PastedLine::item)
        .containsExactly("Astragalus root, decoction pieces", "100201");
    assertThat(lines).extracting(PastedLine::quantity).containsExactly("5", "1000");
  }

  @Test
  void aQuoteThatDoesNotCloseIsALetter() {
    var lines = lines("Gauze 5\"\t10\n\"Gauze\t4\n100201\t5\nSwab 2\"\t6");

    assertThat(lines).extracting(PastedLine::quantity).containsExactly("10", "4", "5", "6");
  }

  @Test
  void skipsBlankRowsAndCountsThem() {
    var lines = lines("\n \t \n100201\t20\n\n　\n100202\t5\n\n");

    assertThat(lines).extracting(PastedLine::row).containsExactly(3, 6);
  }

  @Test
  void nothingPastedIsNoLine() {
    assertThat(lines("")).isEmpty();
    assertThat(lines(" \n\t\n")).isEmpty();
    assertThat(lines("code\tqty\n")).isEmpty();
  }

  @Test
  void cutsTheRowItShowsAndNeverHalvesACharacter() {
    var name = "a".repeat(199) + "\uD840\uDC00" + "b".repeat(400);

    var line = lines(name + "\t20").get(0);

    assertThat(line.raw()).isEqualTo("a".repeat(199));
    assertThat(line.item()).startsWith(name.substring(0, 400));
    assertThat(line.quantity()).isEqualTo("20");
  }

  @Test
  void keepsTheSeparatorOfAScannedCode() {
    var line = lines("010952102100201521S1\u001D17270131\t2").get(0);

    assertThat(line.item()).isEqualTo("010952102100201521S1\u001D17270131");
  }

  @Test
  @DisplayName("A3: a thousand rows")
  void readsAThousandRows() {
    var lines = lines("code\tqty\tnote\n" + block(1000));

    assertThat(lines).hasSize(1000);
    assertThat(lines.get(999))
        .isEqualTo(
            new PastedLine(1001, "101000\t1\tnote 1000", "101000", "1", "", "", "note 1000"));
  }

  @Test
  void moreThanFiveThousandAreTooMany() {
    assertThat(lines("code\tqty\tnote\n" + block(5000))).hasSize(5000);
    assertThat(PastedLines.read("code\tqty\tnote\n" + block(5001))).isEqualTo(new TooMany(5000));
    assertThat(PastedLines.read(block(5001))).isEqualTo(new TooMany(5000));
  }

  @Test
  @DisplayName("A3: the same content has the same hash, other content another")
  void knowsTheSameContentAgain() {
    var first = hash("code\tqty\n100201\t1,000\n100202\t5盒");

    assertThat(hash("１００２０１  1000\n\n100202  5 盒\n")).isEqualTo(first);
    assertThat(hash("编码;数量;单位\n100201;1000;\n100202;5;盒")).isEqualTo(first);
    assertThat(hash("100201\t1001\n100202\t5盒")).isNotEqualTo(first);
    assertThat(hash("100202\t5盒\n100201\t1,000")).isNotEqualTo(first);
    assertThat(hash("100201\t1,000\n100202\t5")).isNotEqualTo(first);
    assertThat(first).hasSize(32);
  }

  private static String block(int rows) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(row -> (100000 + row) + "\t" + (1 + row % 100) + "\tnote " + row)
        .collect(Collectors.joining("\n"));
  }

  private static byte[] hash(String block) {
    return ((Lines) PastedLines.read(block)).contentHash();
  }

  private static List<PastedLine> lines(String block) {
    return ((Lines) PastedLines.read(block)).lines();
  }
}
