package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.common.Gtin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads two real catalogues whole.
 *
 * <p>The numbers were counted apart from this code, by a script in another language over the same
 * files: it splits the lists itself, takes the length of what the fields would hold, and knows
 * nothing of layouts.
 */
@Tag("corpora")
class CatalogueCorporaTest {

  /**
   * 437 packages are at fault: 424 strengths of combinations are longer than 255 characters, 47
   * generic names longer than 400 (44 of them on the same rows), and ten package numbers hold
   * letters, which is one fault of the number and one of the GTIN made of it.
   */
  @Test
  void readsEveryPackageOfTheAmericanDirectory() {
    var counts = new TreeMap<String, Integer>();

    long last =
        read(
            ShippedLayout.FDA_NDC,
            "fda_ndc_packages_2015.csv.gz",
            row -> {
              count(counts, row);
              row.value(Field.GTIN).ifPresent(gtin -> assertThat(gtin).startsWith("003"));
            });

    assertThat(last).isEqualTo(103_797);
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "rows", 103_796,
                "at fault", 437,
                "STRENGTH too-long", 424,
                "GENERIC_EN too-long", 47,
                "NDC11 not-digits", 10,
                "GTIN not-digits", 10,
                "class RX", 103_796));
  }

  /**
   * 197 packs are at fault: 174 strengths of infusions and of homeopathic mixtures are longer than
   * 255 characters, 74 lists of substances longer than 400, two routes longer than 120, and three
   * packs belong to a speciality that the base does not hold, so that they have no name.
   */
  @Test
  void readsEveryPackOfTheFrenchBase() {
    var counts = new TreeMap<String, Integer>();

    long last =
        read(
            ShippedLayout.BDPM,
            "bdpm_2019.tar.gz",
            row -> {
              count(counts, row);
              var cip = row.value(Field.CIP13).orElseThrow();
              var gtin = row.value(Field.GTIN).orElseThrow();
              assertThat(gtin).isEqualTo("0" + cip).isEqualTo(new Gtin(cip).value());
            });

    assertThat(last).isEqualTo(20_083);
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "rows", 20_083,
                "at fault", 197,
                "STRENGTH too-long", 174,
                "GENERIC_EN too-long", 74,
                "ROUTE too-long", 2,
                "NAME_EN missing", 3,
                "class RX", 15_770,
                "class OTC_A", 4_022,
                "class NARC RX", 291));
  }

  /** 12,829 packs have a price, 123 of them with thousands. */
  @Test
  void readsEveryPriceOfTheFrenchBase() {
    var counts = new TreeMap<String, Integer>();
    var prices = new ArrayList<String>();

    read(
        ShippedLayout.BDPM_PRICES,
        "bdpm_2019.tar.gz",
        row -> {
          count(counts, row);
          row.value(Field.PRICE).ifPresent(prices::add);
        });

    assertThat(prices).hasSize(12_829).allMatch(price -> price.matches("[0-9]+(\\.[0-9]{1,2})?"));
    assertThat(counts).containsEntry("rows", 20_083).containsEntry("PRICE missing", 7_254);
    assertThat(counts).containsEntry("at fault", 7_254);
  }

  private static long read(ShippedLayout shipped, String name, Consumer<MappedRow> rows) {
    var layout = shipped.layout();
    var mapping = new RowMapping(layout);
    long last = 0;
    try (var table = Tables.open(layout, file(name))) {
      for (var row = table.next(); row.isPresent(); row = table.next()) {
        var mapped = mapping.map(row.get());
        last = mapped.number();
        rows.accept(mapped);
      }
    }
    return last;
  }

  private static void count(Map<String, Integer> counts, MappedRow row) {
    counts.merge("rows", 1, Integer::sum);
    counts.merge("class " + row.value(Field.CLASSES).orElse("none"), 1, Integer::sum);
    if (!row.isSound()) {
      counts.merge("at fault", 1, Integer::sum);
    }
    for (var fault : row.faults()) {
      counts.merge(fault.field() + " " + fault.problem(), 1, Integer::sum);
    }
  }

  private static Path file(String name) {
    return Path.of(System.getenv("BENCAO_SHARED"), "catalogue", name);
  }
}
