package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * P12: one order, three regimes: the same ten lines at a store of each market, by the same flow and
 * other rows of the rules.
 */
@EachDatabase
class ThreeProfilesDatabaseTest {

  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);

  /** A thing has the classes of every law that knows it. */
  private static final List<String> LINES =
      List.of(
          "RX CHEM",
          "OTC_A CHEM",
          "OTC_B TCM_PATENT",
          "RX BIO PEPTIDE INSULIN",
          "RX BLOOD",
          "RX CHEM NARC C2 EU_NARC",
          "RX CHEM PSY2 C4",
          "RX CHEM EPH_CPD LIST1",
          "RX CHEM ANABOLIC C3",
          "FOOD");

  private static final Set<String> SCOPE =
      Set.of("RX", "OTC_A", "OTC_B", "CHEM", "TCM_PATENT", "BIO", "BLOOD", "FOOD", "PSY2");

  private final TestContainer container;
  private final Market china;

  ThreeProfilesDatabaseTest(TestContainer container) {
    this.container = container;
    this.china = new Market(container);
  }

  @Test
  @DisplayName("P12: in China four of the ten lines are refused: three on line, one to stores")
  void inChina() {
    assertThat(outcome(china, "CN_FOOD"))
        .isEqualTo(
            """
            5 REFUSE ONLINE_SALE_BANNED SPC-01
            6 REFUSE ONLINE_SALE_BANNED SPC-01
            6 REFUSE SPECIAL_ORDER_MIXED SPC-10
            7 REFUSE ONLINE_SALE_BANNED SPC-01
            9 REFUSE ANABOLIC_RETAIL_BANNED SPC-03
            """);
  }

  @Test
  @DisplayName("P12: in the United States a registration of 4 and 5 stops two, and C2 stands alone")
  void inTheUnitedStates() {
    assertThat(outcome(china.american(), "US_DEA"))
        .isEqualTo(
            """
            6 REFUSE CSOS_SIGNATURE SPC-08
            6 REFUSE DEA_SCHEDULE_NOT_COVERED SPC-11
            6 REFUSE SPECIAL_ORDER_MIXED SPC-10
            9 REFUSE DEA_SCHEDULE_NOT_COVERED SPC-11
            """);
  }

  @Test
  @DisplayName(
      "P12: in the European Union the narcotic wants a national licence of both, all else goes")
  void inTheEuropeanUnion() {
    assertThat(outcome(china.european(), "EU_GDP"))
        .isEqualTo(
            """
            6 REFUSE NARCOTIC_FORM SPC-16
            6 REFUSE NARCOTIC_FORM SPC-16
            6 REFUSE SPECIAL_ORDER_MIXED SPC-10
            """);
  }

  /** Refusals by line, each explained in both languages; what is not refused is then ordered. */
  private String outcome(Market market, String further) {
    long seller = market.seller("WHOLESALER", SCOPE);
    var buyer = market.pharmacy(SCOPE, 365, true);
    var scope = further.equals("US_DEA") ? Set.of("C4", "C5") : Set.of("FOOD");
    market.addLicence(buyer.companyId(), further, scope);
    market.addLicence(seller, further, Set.of("C2", "C3", "C4", "C5", "FOOD"));
    var lines = LINES.stream().map(classes -> medicine(market, seller, classes)).toList();

    var findings =
        ((PlaceOrderResult.Refused) market.order(buyer, lines))
            .findings().stream().filter(Finding::refuses).toList();
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.source()).isNotBlank();
              for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertThat(Texts.in(locale).what(finding)).isNotBlank().doesNotContain("{", "#");
              }
            });
    var refused = findings.stream().flatMap(one -> one.line().stream()).collect(Collectors.toSet());
    var rest = lines.stream().filter(one -> !refused.contains(lines.indexOf(one) + 1)).toList();
    assertThat(market.order(buyer, rest))
        .as("without the refused lines")
        .isInstanceOf(Placed.class);
    return findings.stream()
        .map(
            one ->
                one.line().orElse(0)
                    + " "
                    + one.outcome()
                    + " "
                    + one.reason()
                    + " "
                    + one.rule()
                    + "\n")
        .sorted()
        .collect(Collectors.joining());
  }

  private static Medicine medicine(Market market, long seller, String classes) {
    Map<String, LocalDate> since =
        Arrays.stream(classes.split(" ")).collect(Collectors.toMap(word -> word, word -> SINCE));
    return market.medicine(seller, 100, "12.50", 1, since);
  }
}
