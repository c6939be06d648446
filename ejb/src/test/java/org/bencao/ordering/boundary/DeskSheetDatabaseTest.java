package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.ExportFormat;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An order as a table, filled in elsewhere and read back (K1). */
@EachDatabase
class DeskSheetDatabaseTest {

  private static final String HEADER = "line,item,confirmed,back_ordered,lot,expiry,shipped\n";

  private final Trade trade;
  private final DeskSheetService sheets;

  DeskSheetDatabaseTest(TestContainer container) {
    trade = Trade.byDesk(container);
    sheets = container.get(DeskSheetService.class);
  }

  @Test
  @DisplayName("K1: the table as it is written confirms all, as CSV and as XLSX")
  void comesBackAsItWasWritten() {
    for (var format : ExportFormat.values()) {
      var sheet = answers(written(format));

      assertThat(sheet.isGood()).isTrue();
      assertThat(sheet.answer())
          .extracting(line -> line.line() + ": " + line.confirmed().toPlainString())
          .containsExactly("1: 10", "2: 5");
    }
  }

  @Test
  @DisplayName("K1: what the table says is answered by the same boundary as the screen")
  void answersByTable() {
    var sheet = answers(csv("1,,8,2,,,\n2,,5,,,,\n"));

    trade
        .answers()
        .answer(
            trade.desk, trade.answer(trade.key(), sheet.answer().toArray(DeskAnswer.Line[]::new)));

    assertThat(trade.line(1).backOrdered()).isEqualByComparingTo("2");
    assertThat(trade.line(2).answer()).isEqualTo(AnswerState.CONFIRMED);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("two lots of one line are two rows; a month lasts to its end")
  void readsLots() {
    var sheet = lots(csv("1,,10,,LA,2029-04,6\n1,,10,,LB,04/2030,4\n2,,5,,,,\n"));

    assertThat(sheet.isGood()).isTrue();
    assertThat(sheet.lots())
        .containsExactly(
            new DeskSheet.Lot(1, new BigDecimal(6), "LA", LocalDate.of(2029, 4, 30)),
            new DeskSheet.Lot(1, new BigDecimal(4), "LB", LocalDate.of(2030, 4, 30)));
  }

  @Test
  @DisplayName("a workbook may hold days as numbers and Chinese headings")
  void readsAWorkbook() throws IOException {
    var sheet =
        lots(
            workbook(
                List.of("行号", "确认", "批号", "效期", "发货"),
                List.of(1, 10, "00123", 47238, 6),
                List.of(2, 5, "LC", "2031/1/31", 5)));

    assertThat(sheet.lots())
        .containsExactly(
            new DeskSheet.Lot(1, new BigDecimal(6), "00123", LocalDate.of(2029, 4, 30)),
            new DeskSheet.Lot(2, new BigDecimal(5), "LC", LocalDate.of(2031, 1, 31)));
  }

  @Test
  @DisplayName("P10: each row that cannot be used says why, and stands where it was")
  void explainsEachRow() {
    var sheet =
        lots(
            csv(
                "1,,,,LA,2029-04,many\n"
                    + "9,,,,LA,2029-04,1\n"
                    + "1,,,,,2029-04,1\n"
                    + "2,,,,LA,30/04/2029,1\n"
                    + "2,,,,A-LOT-OF-MORE-THAN-TWENTY,2029-04,1\n"
                    + "1,NOT-IT,,,LA,2029-04,1\n"
                    + "1,,,,LA,2029-04,3\n"));

    assertThat(sheet.isGood()).isFalse();
    assertThat(sheet.rows())
        .extracting(row -> row.row() + " " + row.fault().map(fault -> fault.reason()).orElse(null))
        .containsExactly(
            "2 " + Reason.QUANTITY_UNREADABLE,
            "3 " + Reason.UNKNOWN_LINE,
            "4 " + Reason.LOT_MISSING,
            "5 " + Reason.DATE_UNREADABLE,
            "6 " + Reason.LOT_UNREADABLE,
            "7 " + Reason.UNKNOWN_LINE,
            "8 null");
  }

  @Test
  @DisplayName("a line may be found by its item, and is not answered in two ways")
  void findsALineByItsItem() {
    var item = trade.line(2).itemCode();

    var sheet = answers(csv(",%s,3,2,,,\n1,,10,,,,\n1,,9,,,,\n".formatted(item)));

    assertThat(sheet.rows().get(0).line()).contains(2);
    assertThat(sheet.rows().get(2).fault())
        .hasValueSatisfying(fault -> assertThat(fault.reason()).isEqualTo(Reason.LINE_NAMED_TWICE));
  }

  @Test
  @DisplayName("A2: a file that is no table says what is wrong with it")
  void refusesWhatIsNoTable() {
    for (var file : List.of("ibuprofen 20", "", "PK\u0003\u0004 broken", HEADER)) {
      var result =
          sheets
              .answers(trade.desk, trade.order.id(), file.getBytes(StandardCharsets.UTF_8))
              .orElseThrow();

      assertThat(result)
          .isInstanceOfSatisfying(
              DeskSheetResult.Refused.class,
              refused -> assertThat(refused.finding().reason()).isEqualTo(Reason.FILE_UNREADABLE));
    }
  }

  @Test
  @DisplayName("the table of another seller's order is not there")
  void isForTheOwnDeskAlone() {
    var stranger = Market.caller(new Market(trade.container).deskSeller(), Role.SUPPLIER_DESK);
    var to = new ByteArrayOutputStream();

    assertThat(sheets.write(stranger, trade.order.id(), ExportFormat.CSV, to)).isFalse();
    assertThat(to.size()).isZero();
    assertThat(sheets.answers(stranger, trade.order.id(), csv("1,,1,,,,\n"))).isEmpty();
  }

  private byte[] written(ExportFormat format) {
    var to = new ByteArrayOutputStream();
    assertThat(sheets.write(trade.desk, trade.order.id(), format, to)).isTrue();
    return to.toByteArray();
  }

  private DeskSheet answers(byte[] file) {
    return read(sheets.answers(trade.desk, trade.order.id(), file));
  }

  private DeskSheet lots(byte[] file) {
    return read(sheets.lots(trade.desk, trade.order.id(), file));
  }

  private static DeskSheet read(Optional<DeskSheetResult> result) {
    assertThat(result.orElseThrow()).isInstanceOf(DeskSheetResult.Read.class);
    return ((DeskSheetResult.Read) result.orElseThrow()).sheet();
  }

  private static byte[] csv(String rows) {
    return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(List<?>... rows) throws IOException {
    var to = new ByteArrayOutputStream();
    try (var workbook = new Workbook(to, "Test", "1.0")) {
      var sheet = workbook.newWorksheet("Order");
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].size(); column++) {
          if (rows[row].get(column) instanceof Integer number) {
            sheet.value(row, column, number);
          } else {
            sheet.value(row, column, rows[row].get(column).toString());
          }
        }
      }
    }
    return to.toByteArray();
  }
}
