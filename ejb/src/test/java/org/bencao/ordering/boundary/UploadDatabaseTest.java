package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bencao.common.AccessDenied;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.TakeLinesResult.Refused;
import org.bencao.ordering.boundary.TakeLinesResult.Taken;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Blocks and files of order lines: good rows kept, bad ones explained, the same again nothing. */
@EachDatabase
class UploadDatabaseTest {

  private static final int ROWS = 1_000;
  private static final int FAULTY = 37;

  private final TestContainer container;
  private final Market market;
  private final Market.Buyer buyer;
  private final Market.Medicine medicine;
  private final long draft;

  UploadDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    buyer = market.pharmacy();
    medicine = market.medicine(market.wholesaler(), 1_000_000, "5");
    draft = drafts().create(buyer.caller(), buyer.siteId(), "upload").id();
  }

  @Test
  @DisplayName("S5 A2: of 1,000 rows 37 are explained and 963 kept; the file again changes nothing")
  void keepsTheGoodRows() {
    var file = new StringBuilder("code;quantity\n");
    for (int row = 0; row < ROWS; row++) {
      boolean faulty = row % 27 == 1 && row / 27 < FAULTY;
      file.append(faulty && row % 2 == 0 ? "NOSUCH" + row : medicine.gtin())
          .append(';')
          .append(faulty && row % 2 == 1 ? "none" : String.valueOf(row + 1))
          .append('\n');
    }
    var bytes = file.toString().getBytes(StandardCharsets.UTF_8);

    var first = (Taken) uploads().upload(buyer.caller(), draft, bytes);
    assertThat(first.upload().faulty()).isEqualTo(FAULTY);
    assertThat(first.upload().good()).isEqualTo(ROWS - FAULTY);
    assertThat(first.upload().rows().subList(0, FAULTY))
        .allSatisfy(row -> assertThat(row.fault()).isPresent());
    assertThat(uploads().add(buyer.caller(), draft)).isEqualTo(ROWS - FAULTY);

    var again = (Taken) uploads().upload(buyer.caller(), draft, bytes);
    assertThat(again.upload().added()).isEqualTo(ROWS - FAULTY);
    assertThat(again.upload().faulty()).isEqualTo(FAULTY);
    assertThat(uploads().add(buyer.caller(), draft)).isZero();
    assertThat(lines()).hasSize(ROWS - FAULTY);
  }

  @Test
  @DisplayName("A3: the mended block adds the mended rows alone")
  void addsWhatWasMended() {
    paste(medicine.gtin() + "\t3\nNOSUCH\t4");
    uploads().add(buyer.caller(), draft);

    var mended = paste(medicine.gtin() + "\t3\n" + medicine.gtin().substring(1) + "\t4");

    assertThat(mended.upload().good()).isEqualTo(1);
    assertThat(uploads().add(buyer.caller(), draft)).isEqualTo(1);
    assertThat(lines()).extracting(PadLine::quantity).hasSize(2);
  }

  @Test
  @DisplayName("P10: each fault has its own reason")
  void explains() {
    var taken =
        paste(
            "code\tquantity\tunit\tsupplier\n"
                + "NOSUCH\t1\t\t\n"
                + medicine.gtin()
                + "\tmany\t\t\n"
                + medicine.gtin()
                + "\t1\tpallet\t\n"
                + medicine.gtin()
                + "\t1\t\tNobody Ltd\n"
                + "Testamol\t1\t\t\n");

    assertThat(taken.upload().rows())
        .flatExtracting(row -> row.fault().map(Finding::reason).stream().toList())
        .contains(
            Reason.ITEM_NOT_FOUND,
            Reason.QUANTITY_UNREADABLE,
            Reason.ORDER_UNIT_UNKNOWN,
            Reason.SUPPLIER_NOT_OFFERING);
    assertThat(uploads().add(buyer.caller(), draft)).isZero();
    uploads().discard(buyer.caller(), draft);
    assertThat(uploads().view(buyer.caller(), draft)).isEqualTo(UploadView.NONE);
  }

  @Test
  @DisplayName("B5: cases are ordered as the packs that are in them, equal rows each for itself")
  void converts() {
    paste("code\tquantity\tunit\n%1$s\t2\tbox\n%1$s\t2\tbox\n".formatted(medicine.gtin()));
    uploads().add(buyer.caller(), draft);

    assertThat(lines())
        .extracting(PadLine::quantity)
        .allSatisfy(quantity -> assertThat(quantity).isEqualByComparingTo(new BigDecimal(2)))
        .hasSize(2);
  }

  @Test
  @DisplayName("a line that was taken out comes back with the block, and only then")
  void comesBack() {
    paste(medicine.gtin() + "\t9");
    uploads().add(buyer.caller(), draft);
    drafts().removeLine(buyer.caller(), draft, lines().get(0).id());

    assertThat(uploads().add(buyer.caller(), draft)).isZero();
    paste(medicine.gtin() + "\t9");
    assertThat(uploads().add(buyer.caller(), draft)).isEqualTo(1);
  }

  @Test
  @DisplayName("what is no list of lines is refused whole, with what is wrong")
  void refusesOtherFiles() {
    var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1};

    assertThat(uploads().upload(buyer.caller(), draft, old))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.finding().reason()).isEqualTo(Reason.FILE_UNREADABLE));
    var many = new ArrayList<String>();
    for (int row = 0; row < 5_001; row++) {
      many.add(medicine.gtin() + "\t" + (row + 1));
    }
    assertThat(uploads().paste(buyer.caller(), draft, String.join("\n", many)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.finding().reason()).isEqualTo(Reason.TOO_MANY_LINES));
  }

  @Test
  @DisplayName("another company's draft takes nothing")
  void anotherCompany() {
    var other = market.pharmacy();

    assertThatThrownBy(() -> uploads().paste(other.caller(), draft, "x\t1"))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> uploads().view(other.caller(), draft))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> uploads().add(other.caller(), draft)).isInstanceOf(AccessDenied.class);
  }

  private Taken paste(String block) {
    return (Taken) uploads().paste(buyer.caller(), draft, block);
  }

  private List<PadLine> lines() {
    return drafts().find(buyer.caller(), draft).orElseThrow().lines();
  }

  private UploadService uploads() {
    return container.get(UploadService.class);
  }

  private DraftService drafts() {
    return container.get(DraftService.class);
  }
}
