package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bencao.catalogue.boundary.ChangeImportResult;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportRowView;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.catalogue.boundary.LayoutView;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.ReceiveImport;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.catalogue.entity.Item;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.CheckDigit;
import org.bencao.common.Role;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A table of items goes in: good rows kept, faults explained, and nothing twice. */
@EachDatabase
class ItemImportDatabaseTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger(100);
  private static final String HEADER = "code,name_en,strength,form_en,gtin,classes,unit\n";

  private final TestContainer container;
  private final Caller platform = Market.caller(1, Role.PLATFORM_ADMINISTRATOR);
  private String first;
  private String second;

  ItemImportDatabaseTest(TestContainer container) {
    this.container = container;
    container.get(ImportLedger.class).layouts();
  }

  @BeforeEach
  void numbers() {
    first = gtin();
    second = gtin();
  }

  @Test
  @DisplayName("B7: new items wait for somebody to approve them, and are there afterwards")
  void waitsForApproval() {
    var file =
        HEADER
            + "A%1$s,Alpha tablets,5 mg,tablets,%1$s,RX,XBX\n".formatted(first)
            + "B%1$s,Beta tablets,5 mg,tablets,%1$s,RX,XBX\n".formatted(second);
    long id = read(file);

    assertThat(view(id).state()).isEqualTo(ImportState.REVIEW);
    assertThat(view(id).fresh()).isEqualTo(2);
    assertThat(items(first)).isEmpty();
    assertThat(service().approve(platform, id)).isEqualTo(ChangeImportResult.CHANGED);
    assertThat(service().approve(platform, id)).isEqualTo(ChangeImportResult.NOT_NOW);
    apply(id);

    assertThat(view(id).state()).isEqualTo(ImportState.DONE);
    assertThat(view(id).applied()).isEqualTo(2);
    assertThat(items(first)).hasSize(1);
  }

  @Test
  @DisplayName("the same file again changes nothing, and nobody is asked")
  void againIsNothing() {
    var file = HEADER + "A%1$s,Alpha tablets,5 mg,tablets,%1$s,RX,XBX\n".formatted(first);
    live(file);

    long again = read(file);

    assertThat(view(again).state()).isEqualTo(ImportState.DONE);
    assertThat(view(again).same()).isEqualTo(1);
    assertThat(rows(again)).isEmpty();
  }

  @Test
  @DisplayName("B7: a change shows the value that is there and the one that would be")
  void showsDifferences() {
    live(HEADER + "A%1$s,Alpha tablets,5 mg,tablets,%1$s,RX,XBX\n".formatted(first));

    long id = read(HEADER + "A%1$s,Alpha tablets,10 mg,tablets,%1$s,RX,XBX\n".formatted(first));

    assertThat(view(id).changed()).isEqualTo(1);
    var difference = rows(id).get(0).differences().get(0);
    assertThat(difference.before()).isEqualTo("5 mg");
    assertThat(difference.after()).isEqualTo("10 mg");
    service().approve(platform, id);
    apply(id);
    assertThat(items(first)).extracting(item -> item.view().strength()).containsExactly("10 mg");
  }

  @Test
  @DisplayName("S5: good rows are kept, each bad one says its column, value and reason")
  void keepsGoodRows() {
    var wrong = first.substring(0, 13) + (first.charAt(13) == '0' ? '1' : '0');
    long id =
        read(
            HEADER
                + "A%1$s,Alpha tablets,5 mg,tablets,%1$s,RX,XBX\n".formatted(second)
                + "B1,Beta tablets,5 mg,tablets,%s,RX,XBX\n".formatted(wrong)
                + "C1,,5 mg,tablets,,RX,\n"
                + "A%1$s2,Twice tablets,5 mg,tablets,%1$s,RX,XBX\n".formatted(second));

    assertThat(view(id).fresh()).isEqualTo(1);
    assertThat(view(id).refused()).isEqualTo(3);
    var refused = rows(id).stream().filter(row -> row.outcome() == RowOutcome.REFUSED).toList();
    assertThat(refused).extracting(ImportRowView::row).containsExactly(3L, 4L, 5L);
    assertThat(refused.get(0).faults())
        .extracting(RowFault::column, RowFault::value, RowFault::problem)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("gtin", wrong, "check-digit"));
    assertThat(refused.get(1).faults()).extracting(RowFault::problem).contains("missing");
    assertThat(refused.get(2).faults())
        .extracting(RowFault::problem)
        .containsExactly("duplicate-in-file");
    assertThat(refused.get(2).faults().get(0).facts()).containsEntry("row", "2");
  }

  @Test
  @DisplayName("numbers of two items in one row are refused, and both are named")
  void refusesContradiction() {
    live(
        HEADER
            + "A%1$s,Alpha tablets,5 mg,tablets,%1$s,RX,XBX\n".formatted(first)
            + "B%1$s,Beta tablets,5 mg,tablets,%1$s,RX,XBX\n".formatted(second));

    long id = read(HEADER + "A%s,Alpha tablets,5 mg,tablets,%s,RX,XBX\n".formatted(first, second));

    assertThat(rows(id).get(0).faults())
        .extracting(RowFault::problem)
        .containsExactly("identifiers-contradict");
    assertThat(rows(id).get(0).faults().get(0).facts().get("items"))
        .contains("A" + first, "B" + second);
  }

  @Test
  @DisplayName("a run that stops in the middle goes on from its row: nothing lost, nothing twice")
  void goesOn() {
    var file = new StringBuilder(HEADER);
    var numbers = new ArrayList<String>();
    for (int row = 0; row < 40; row++) {
      numbers.add(gtin());
      file.append("A%1$s,Alpha tablets,5 mg,tablets,%1$s,RX,XBX\n".formatted(numbers.get(row)));
    }
    long id = receive(file.toString());
    readSome(id, 25);
    readSome(id, 100);
    container.get(ImportEnding.class).read(id);

    assertThat(view(id).fresh()).isEqualTo(40);
    service().approve(platform, id);
    container.get(ImportApplying.class).apply(id, waiting(id, 15));
    container.get(ImportApplying.class).apply(id, waiting(id, 15));
    apply(id);
    assertThat(view(id).applied()).isEqualTo(40);
    assertThat(numbers).allSatisfy(number -> assertThat(items(number)).hasSize(1));
  }

  @Test
  @DisplayName("what is cancelled adds nothing, whatever its run still brings")
  void cancels() {
    long id = receive(HEADER + "A%1$s,Alpha,5 mg,tablets,%1$s,RX,XBX\n".formatted(first));

    assertThat(service().cancel(platform, id)).isEqualTo(ChangeImportResult.CHANGED);
    readSome(id, 10);
    container.get(ImportEnding.class).read(id);

    assertThat(view(id).state()).isEqualTo(ImportState.CANCELLED);
    assertThat(view(id).read()).isZero();
  }

  @Test
  @DisplayName("items are the platform's: nobody else brings them or sees them come")
  void onlyThePlatform() {
    long id = read(HEADER + "A%1$s,Alpha,5 mg,tablets,%1$s,RX,XBX\n".formatted(first));
    var supplier = Market.caller(77, Role.SUPPLIER_DESK);

    assertThat(service().find(supplier, id)).isEmpty();
    assertThat(service().approve(supplier, id)).isEqualTo(ChangeImportResult.NOT_THERE);
    assertThat(service().rows(supplier, id, Optional.empty(), 0, 10).rows()).isEmpty();
    assertThatThrownBy(() -> receive(supplier, HEADER)).isInstanceOf(AccessDenied.class);
  }

  private void live(String file) {
    long id = read(file);
    service().approve(platform, id);
    apply(id);
    assertThat(view(id).state()).isEqualTo(ImportState.DONE);
  }

  private long read(String file) {
    long id = receive(file);
    readSome(id, Integer.MAX_VALUE);
    container.get(ImportEnding.class).read(id);
    return id;
  }

  /** As the batch engine does: open behind what was taken, and hand over a batch. */
  private void readSome(long id, int most) {
    var rows = new ArrayList<MappedRow>();
    try (var open = container.get(ImportSource.class).open(id)) {
      for (var row = open.next(); row.isPresent() && rows.size() < most; row = open.next()) {
        rows.add(row.get());
      }
    }
    container.get(ImportReading.class).take(id, rows, 50);
  }

  private List<MappedRow> waiting(long id, int most) {
    var applying = container.get(ImportApplying.class);
    return applying.waiting(id, applying.appliedTo(id), most);
  }

  private void apply(long id) {
    container.get(ImportApplying.class).apply(id, waiting(id, 1_000));
    container.get(ImportEnding.class).applied(id);
  }

  private long receive(String file) {
    return receive(platform, file);
  }

  private long receive(Caller caller, String file) {
    var layout =
        container.get(ImportService.class).layouts(platform).stream()
            .filter(one -> one.name().equals("Bencao items"))
            .map(LayoutView::id)
            .findFirst()
            .orElseThrow();
    var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    return service()
        .receive(caller, new ReceiveImport(ImportKind.ITEMS, layout, "items.csv"), bytes)
        .orElseThrow();
  }

  private ImportView view(long id) {
    return service().find(platform, id).orElseThrow();
  }

  private List<ImportRowView> rows(long id) {
    return service().rows(platform, id, Optional.empty(), 0, 100).rows();
  }

  private ImportService service() {
    return container.get(ImportService.class);
  }

  private List<Item> items(String gtin) {
    return container.inTransaction(
        () -> {
          var ids = container.get(ItemFinder.class).byCodes(Set.of(gtin));
          var items = container.get(Offers.class).items(ids);
          items.forEach(Item::view);
          return items;
        });
  }

  private static String gtin() {
    var digits = "0952300%06d".formatted(NUMBERS.incrementAndGet());
    return digits + CheckDigit.of(digits);
  }
}
