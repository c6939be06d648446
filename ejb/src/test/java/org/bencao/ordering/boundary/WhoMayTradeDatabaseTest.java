package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 1.1 and 1.5: who may trade what with whom, on both databases. */
@EachDatabase
class WhoMayTradeDatabaseTest {

  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);
  private static final Set<String> SCOPE = Set.of("CHEM", "RX");
  private static final AtomicInteger KEYS = new AtomicInteger();

  private final TestContainer container;
  private final Market market;

  WhoMayTradeDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @Test
  @DisplayName("SCP-01: a class that is in no licence of the seller is refused, and says in which")
  void sellerOutsideItsScope() {
    var buyer = market.pharmacy(Set.of("CHEM", "BIO", "RX"), 365, true);
    var seller = market.seller("WHOLESALER", SCOPE);
    var medicine = market.medicine(seller, 10, "66", 1, Map.of("RX", SINCE, "BIO", SINCE));

    var findings = findings(order(buyer, seller, medicine));

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(Reason.SELLER_SCOPE);
              assertThat(finding.rule()).isEqualTo("SCP-01");
              assertThat(finding.document()).contains("DEMO-CN_DDL" + seller);
              assertThat(finding.line()).contains(1);
              assertThat(said(finding, Locale.ENGLISH))
                  .contains("WHOLESALER", "biological products", "drug distribution licence");
              assertThat(said(finding, Locale.SIMPLIFIED_CHINESE)).contains("公司", "药品经营许可证");
            });
  }

  @Test
  @DisplayName("SCP-01: of a licence that was renewed the scope of the new one counts")
  void renewedWithLess() {
    var buyer = market.pharmacy(Set.of("CHEM", "BIO", "RX"), 365, true);
    var seller = market.seller("WHOLESALER", Set.of("CHEM", "BIO"), -3);
    var medicine = market.medicine(seller, 10, "66", 1, Map.of("BIO", SINCE));

    assertThat(findings(order(buyer, seller, medicine)))
        .extracting(Finding::reason)
        .containsExactly(Reason.LICENCE_EXPIRED);

    market.addLicence(seller, "CN_DDL", Set.of("CHEM"));

    assertThat(findings(order(buyer, seller, medicine)))
        .extracting(Finding::reason)
        .containsExactly(Reason.SELLER_SCOPE);
  }

  @Test
  @DisplayName("SPC-01, ONLINE_SALE_BANNED: who would sell what is banned on line is not told")
  void bannedAndOutOfScope() {
    var buyer = market.pharmacy(Set.of("CHEM", "BLOOD"), 365, true);
    var seller = market.seller("WHOLESALER", SCOPE);
    var medicine = market.medicine(seller, 10, "66", 1, Map.of("BLOOD", SINCE));

    assertThat(findings(order(buyer, seller, medicine)))
        .extracting(Finding::reason)
        .containsExactly(Reason.ONLINE_SALE_BANNED);
  }

  @Test
  @DisplayName("SCP-01: one line out of ten that the seller may not sell does not name the others")
  void oneLineOutOfScope() {
    var buyer = market.pharmacy(Set.of("CHEM", "BIO", "RX"), 365, true);
    var seller = market.seller("WHOLESALER", SCOPE);
    var outside = market.medicine(seller, 10, "66", 1, Map.of("BIO", SINCE));
    var first = market.medicine(seller, 10, "5");
    var last = market.medicine(seller, 10, "5");

    var findings = findings(order(buyer, seller, first, outside, last));

    assertThat(findings).extracting(Finding::line).containsExactly(Optional.of(2));
  }

  @ParameterizedTest
  @CsvSource({
    "MAH, PHARMACY, true",
    "WHOLESALER, HOSPITAL, true",
    "WHOLESALER, CLINIC, true",
    "WHOLESALER, CHAIN, true",
    "WHOLESALER, WHOLESALER, true",
    "WHOLESALER, PLATFORM, false",
    "CHAIN, PHARMACY, false",
    "PHARMACY, PHARMACY, false",
    "CLINIC, HOSPITAL, false",
    "HOSPITAL, WHOLESALER, false"
  })
  @DisplayName("SCP-03, BUYER_NOT_ENTITLED: the table of kinds says who may sell to whom in China")
  void kinds(String seller, String buyer, boolean may) {
    var selling = market.seller(seller, SCOPE);
    var result = order(market.buyer(buyer), selling, market.medicine(selling, 10, "5"));

    if (may) {
      assertThat(result).isInstanceOf(Placed.class);
    } else {
      assertThat(findings(result))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.reason()).isEqualTo(Reason.BUYER_NOT_ENTITLED);
                assertThat(finding.rule()).isEqualTo("SCP-03");
                assertThat(finding.line()).isEmpty();
                assertThat(said(finding, Locale.ENGLISH)).doesNotContain("#", "{", seller);
                assertThat(said(finding, Locale.SIMPLIFIED_CHINESE))
                    .doesNotContain("#", "{", seller);
              });
    }
  }

  @Test
  @DisplayName("SCP-05, AGENT_MAY_NOT_TRADE: an agent neither buys nor sells, and hears that alone")
  void agents() {
    var wholesaler = market.wholesaler();
    var agent = market.seller("AGENT", SCOPE);

    var buying = order(market.buyer("AGENT"), wholesaler, market.medicine(wholesaler, 10, "5"));
    var selling = order(market.pharmacy(), agent, market.medicine(agent, 10, "5"));

    assertThat(List.of(buying, selling))
        .allSatisfy(
            result ->
                assertThat(findings(result))
                    .extracting(Finding::reason, Finding::rule)
                    .containsExactly(tuple(Reason.AGENT_MAY_NOT_TRADE, "SCP-05")));
  }

  @Test
  @DisplayName("SCP-01: an item is found as refused only if nobody may sell it")
  void anotherSellerMay() {
    var buyer = market.pharmacy(Set.of("CHEM", "BIO", "RX"), 365, true);
    var outside = market.seller("WHOLESALER", SCOPE);
    var medicine = market.medicine(outside, 10, "66", 1, Map.of("BIO", SINCE));

    assertThat(found(buyer, medicine).refusals())
        .extracting(Finding::reason)
        .containsExactly(Reason.SELLER_SCOPE);

    var inside = market.seller("WHOLESALER", Set.of("CHEM", "BIO"));
    new LaterMarket(container).offer(medicine, inside, 10, "70");

    var found = found(buyer, medicine);
    assertThat(found.refusals()).isEmpty();
    assertThat(found.offers())
        .extracting(one -> one.offer().sellerCompanyId())
        .containsExactly(inside);
  }

  @ParameterizedTest
  @CsvSource({
    "0, LICENCE_ENDS_BEFORE_DELIVERY, LIC-04",
    "1, LICENCE_EXPIRING, LIC-03",
    "7, LICENCE_EXPIRING, LIC-03",
    "8,,",
    "365,,"
  })
  @DisplayName(
      "LIC-03, LIC-04, LICENCE_EXPIRING, LICENCE_ENDS_BEFORE_DELIVERY: a licence that ends in days, or before the goods arrive, is said, and does not refuse")
  void licenceEndsSoon(int daysLeft, Reason said, String rule) {
    var buyer = market.pharmacy(SCOPE, daysLeft, true);
    var seller = market.seller("WHOLESALER", SCOPE);
    var medicine = market.medicine(seller, 10, "5");

    var findings = judged(buyer, medicine);

    if (said != null) {
      assertThat(findings)
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.reason()).isEqualTo(said);
                assertThat(finding.outcome()).isEqualTo(Outcome.WARN);
                assertThat(finding.rule()).isEqualTo(rule);
                assertThat(finding.document()).contains("DEMO-CN_DDL" + buyer.companyId());
                assertThat(said(finding, Locale.ENGLISH)).doesNotContain("#", "{");
              });
    } else {
      assertThat(findings).isEmpty();
    }
    assertThat(order(buyer, seller, medicine)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("LIC-01, LICENCE_MISSING: who is not let in is told each document that is missing")
  void namesWhatIsMissing() {
    var medicine = market.medicine(market.wholesaler(), 10, "5");

    var findings = judged(market.pharmacy(SCOPE, 365, false), medicine);

    assertThat(findings)
        .filteredOn(Finding::refuses)
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("doc"))
        .contains(
            tuple(Reason.LICENCE_MISSING, "LIC-01", "#licence.CN_BL"),
            tuple(Reason.COMPANY_NOT_VERIFIED, "LIC-01", null));
    assertThat(findings)
        .filteredOn(one -> one.reason() == Reason.LICENCE_MISSING)
        .allSatisfy(one -> assertThat(said(one, Locale.ENGLISH)).contains(" has no "));
  }

  private List<Finding> judged(Buyer buyer, Market.Medicine medicine) {
    return new Purchasing(container).judged(buyer, medicine);
  }

  private FoundItem found(Buyer buyer, Market.Medicine medicine) {
    return container.inTransaction(
        () ->
            container
                .get(ItemSearchService.class)
                .detail(buyer.caller(), buyer.siteId(), medicine.itemId())
                .orElseThrow()
                .item());
  }

  private PlaceOrderResult order(Buyer buyer, long seller, Market.Medicine... medicines) {
    var lines =
        List.of(medicines).stream()
            .map(medicine -> new PlaceOrder.Line(medicine.offerId(), BigDecimal.ONE))
            .toList();
    var key = "trade-" + KEYS.incrementAndGet();
    return container
        .get(PlaceOrderService.class)
        .place(
            buyer.caller(), new PlaceOrder(key, buyer.siteId(), seller, Optional.empty(), lines));
  }

  private static List<Finding> findings(PlaceOrderResult result) {
    return ((Refused) result).findings();
  }

  private static String said(Finding finding, Locale language) {
    return Texts.in(language).what(finding);
  }
}
