package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.OfferGate;
import org.bencao.catalogue.boundary.PublishItem;
import org.bencao.catalogue.entity.Item;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.organisation.boundary.AddSite;
import org.bencao.organisation.boundary.RegistrationService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules of special goods and of other markets, on both databases. */
@EachDatabase
class SpecialGoodsDatabaseTest {

  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);

  private final Market china;
  private final Market america;
  private final Market europe;
  private final TestContainer container;

  SpecialGoodsDatabaseTest(TestContainer container) {
    this.container = container;
    this.china = new Market(container);
    this.america = china.american();
    this.europe = china.european();
  }

  @Test
  @DisplayName("SCP-08, CROSS_BORDER: a Chinese seller to an American buyer is refused")
  void staysInItsMarket() {
    var buyer = america.pharmacy();
    var medicine = china.medicine(china.wholesaler(), 10, "5");

    var findings = findings(order(buyer, medicine));

    assertThat(findings).extracting(Finding::reason).contains(Reason.CROSS_BORDER);
    var finding = findings.stream().filter(one -> one.reason() == Reason.CROSS_BORDER).findFirst();
    assertThat(said(finding.orElseThrow(), Locale.ENGLISH))
        .isEqualTo("China to the United States needs an import or export permit");
    assertThat(said(finding.orElseThrow(), Locale.SIMPLIFIED_CHINESE)).isEqualTo("中国至美国须有进出口许可");
  }

  @Test
  @DisplayName("PRC-05, PRICE_CURRENCY: a price in another currency than the buyer's is refused")
  void convertsNothing() {
    var buyer = america.pharmacy();
    var medicine = china.medicine(china.wholesaler(), 10, "5");

    assertThat(findings(order(buyer, medicine)))
        .filteredOn(finding -> finding.reason() == Reason.PRICE_CURRENCY)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.facts())
                    .containsEntry("currency", "CNY")
                    .containsEntry("other", "USD"));
  }

  @Test
  @DisplayName(
      "SPC-03, ANABOLIC_RETAIL_BANNED: a store may not buy nandrolone, but insulin; a clinic may")
  void keepsAnabolicsFromStores() {
    var scope = Set.of("CHEM", "BIO", "RX");
    var seller = china.seller("WHOLESALER", scope);
    var nandrolone =
        china.medicine(seller, 100, "9", 1, Map.of("RX", SINCE, "CHEM", SINCE, "ANABOLIC", SINCE));
    var insulin =
        china.medicine(
            seller,
            100,
            "66",
            1,
            Map.of("RX", SINCE, "BIO", SINCE, "PEPTIDE", SINCE, "INSULIN", SINCE));
    var store = china.pharmacy(scope, 365, true);

    assertThat(findings(order(store, insulin, nandrolone)))
        .filteredOn(Finding::refuses)
        .extracting(Finding::reason, Finding::line, Finding::rule)
        .containsExactly(tuple(Reason.ANABOLIC_RETAIL_BANNED, Optional.of(2), "SPC-03"));
    assertThat(order(china.buyer("CLINIC"), nandrolone)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("SPC-11, DEA_SCHEDULE_NOT_COVERED: a registration of 4 and 5 does not cover C3")
  void asksForTheSchedule() {
    var buyer = america.pharmacy();
    var seller = america.wholesaler();
    america.addLicence(buyer.companyId(), "US_DEA", Set.of("C4", "C5"));
    america.addLicence(seller, "US_DEA", Set.of("C2", "C3", "C4", "C5"));
    var testosterone = america.medicine(seller, 10, "58", 1, Map.of("RX", SINCE, "C3", SINCE));
    var alprazolam = america.medicine(seller, 10, "9", 1, Map.of("RX", SINCE, "C4", SINCE));

    assertThat(findings(order(buyer, testosterone)))
        .extracting(Finding::reason, Finding::document)
        .containsExactly(
            tuple(Reason.DEA_SCHEDULE_NOT_COVERED, Optional.of("DEMO-US_DEA" + buyer.companyId())));
    assertThat(order(buyer, alprazolam)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "SPC-08, CSOS_SIGNATURE; SPC-10, SPECIAL_ORDER_MIXED: C2 needs a signature and an order of its own")
  void sellsNoC2Unsigned() {
    var buyer = america.pharmacy();
    var seller = america.wholesaler();
    america.addLicence(buyer.companyId(), "US_DEA", Set.of("C2"));
    america.addLicence(seller, "US_DEA", Set.of("C2"));
    var oxycodone = america.medicine(seller, 10, "42", 1, Map.of("RX", SINCE, "C2", SINCE));
    var plain = america.medicine(seller, 10, "6", 1, Map.of("RX", SINCE));

    assertThat(findings(order(buyer, oxycodone)))
        .extracting(Finding::reason)
        .containsExactly(Reason.CSOS_SIGNATURE);
    assertThat(findings(order(buyer, plain, oxycodone)))
        .extracting(Finding::reason, Finding::line)
        .containsExactly(
            tuple(Reason.CSOS_SIGNATURE, Optional.of(2)),
            tuple(Reason.SPECIAL_ORDER_MIXED, Optional.of(2)));
    assertThat(order(buyer, plain)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("SPC-16, NARCOTIC_FORM: both parties need the national narcotics licence")
  void asksForTheNarcoticsLicence() {
    var buyer = europe.pharmacy();
    var seller = europe.wholesaler();
    europe.addLicence(seller, "EU_NARC", Set.of("EU_NARC"));
    var fentanyl = europe.medicine(seller, 10, "27", 1, Map.of("RX", SINCE, "EU_NARC", SINCE));

    assertThat(findings(order(buyer, fentanyl)))
        .extracting(Finding::reason)
        .containsExactly(Reason.NARCOTIC_FORM);
    europe.addLicence(buyer.companyId(), "EU_NARC", Set.of("EU_NARC"));
    assertThat(order(buyer, fentanyl)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "LIC-11, GDP_CERTIFICATE_OLD: 35 months allow, 40 need the responsible person, 61 refuse")
  void looksAtTheInspection() {
    assertThat(order(europe.pharmacy(), inspected(-35 * 30))).isInstanceOf(Placed.class);
    assertThat(findings(order(europe.pharmacy(), inspected(-61 * 31))))
        .extracting(Finding::reason)
        .containsExactly(Reason.GDP_CERTIFICATE_OLD);

    var buyer = europe.pharmacy();
    var waiting = (Waiting) order(buyer, inspected(-40 * 31));

    assertThat(waiting.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.GDP_CERTIFICATE_OLD, "LIC-11"));
    var head = Purchasing.person(buyer, 1, Role.QUALITY_HEAD);
    assertThat(new Purchasing(container).approve(head, waiting.id()))
        .isInstanceOf(DecisionResult.Decided.class);
  }

  private Medicine inspected(int days) {
    var seller = europe.wholesaler();
    europe.addLicence(seller, "EU_GDP", Set.of(), 4_000, days);
    return europe.medicine(seller, 10, "38");
  }

  @Test
  @DisplayName("LIC-10, STATE_LICENCE_MISSING: a wholesaler of one state ships to no other")
  void asksForTheState() {
    var medicine = america.medicine(america.wholesaler(), 10, "6", 1, Map.of("RX", SINCE));
    var here = america.pharmacy();
    assertThat(order(here, medicine)).isInstanceOf(Placed.class);

    var there = new Buyer(here.companyId(), branch(here, "US-KY"), here.caller(), null);
    var nowhere = new Buyer(here.companyId(), branch(here, ""), here.caller(), null);

    assertThat(findings(order(there, medicine)))
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("state"))
        .containsExactly(tuple(Reason.STATE_LICENCE_MISSING, "LIC-10", "US-KY"));
    assertThat(findings(order(nowhere, medicine)))
        .extracting(Finding::reason)
        .containsExactly(Reason.STATE_LICENCE_MISSING);
  }

  private long branch(Buyer buyer, String region) {
    return container.inTransaction(
        () ->
            container
                .get(RegistrationService.class)
                .addSite(
                    Caller.setup(),
                    new AddSite(
                        buyer.companyId(),
                        "B" + region,
                        "Branch",
                        "分店",
                        Market.gln((int) (buyer.companyId() % 100_000) * 2 + region.length()),
                        ZoneId.of("Asia/Shanghai"),
                        "2 Test Road",
                        "测试路2号",
                        "BOTH",
                        region)));
  }

  @Test
  @DisplayName(
      "SPC-06, EPHEDRINE_CHANNEL: a store and an approved wholesaler buy it, no other does")
  void keepsEphedrineInItsChannel() {
    var scope = Set.of("CHEM", "RX", "EPH_CPD");
    var compound =
        china.medicine(
            china.seller("WHOLESALER", scope),
            100,
            "18",
            1,
            Map.of("RX", SINCE, "CHEM", SINCE, "EPH_CPD", SINCE));
    var wholesaler = china.buyer("WHOLESALER");

    assertThat(order(china.pharmacy(scope, 365, true), compound)).isInstanceOf(Placed.class);
    assertThat(findings(order(wholesaler, compound)))
        .extracting(Finding::reason, Finding::rule)
        .contains(tuple(Reason.EPHEDRINE_CHANNEL, "SPC-06"));
    china.addLicence(wholesaler.companyId(), "CN_SPEC", Set.of("EPH_CPD"));
    assertThat(refusals(order(wholesaler, compound))).doesNotContain(Reason.EPHEDRINE_CHANNEL);
  }

  private static Set<Reason> refusals(PlaceOrderResult result) {
    return result instanceof PlaceOrderResult.Refused refused
        ? refused.findings().stream().map(Finding::reason).collect(Collectors.toSet())
        : Set.of();
  }

  @Test
  @DisplayName("SCP-07, DEVICE_LICENCE: a filing is for class II, class III needs a licence")
  void asksForTheDeviceLicence() {
    var seller = china.seller("WHOLESALER", Set.of("DEVICE_2", "DEVICE_3"));
    china.addLicence(seller, "CN_MDL", Set.of("DEVICE_3"));
    china.addLicence(seller, "CN_MDR", Set.of("DEVICE_2"));
    var strips = china.medicine(seller, 10, "55", 1, Map.of("DEVICE_2", SINCE));
    var syringes = china.medicine(seller, 10, "35", 1, Map.of("DEVICE_3", SINCE));
    var store = china.pharmacy();
    china.addLicence(store.companyId(), "CN_MDR", Set.of("DEVICE_2"));

    assertThat(order(store, strips)).isInstanceOf(Placed.class);
    assertThat(refusals(order(store, syringes)))
        .contains(Reason.DEVICE_LICENCE)
        .doesNotContain(Reason.LICENCE_EXPIRED);
    china.addLicence(store.companyId(), "CN_MDL", Set.of("DEVICE_3"));
    assertThat(order(store, syringes)).isInstanceOf(Placed.class);

    var lapsed = china.pharmacy();
    china.addLicence(lapsed.companyId(), "CN_MDL", Set.of("DEVICE_3"), -1, -400);
    assertThat(refusals(order(lapsed, syringes)))
        .contains(Reason.LICENCE_EXPIRED)
        .doesNotContain(Reason.DEVICE_LICENCE);
  }

  @Test
  @DisplayName("SCP-09, ITEM_NOT_APPROVED: an approval that ended yesterday is refused, today not")
  void asksForTheApproval() {
    long seller = china.wholesaler();
    var buyer = china.pharmacy();
    var medicine = china.medicine(seller, 10, "5");
    approve(medicine, china.day(0));
    assertThat(order(buyer, medicine)).isInstanceOf(Placed.class);
    assertThat(gate(seller, medicine)).isEmpty();

    var number = approve(medicine, china.day(-1));
    assertThat(findings(order(buyer, medicine)))
        .filteredOn(Finding::refuses)
        .extracting(Finding::reason, Finding::rule, Finding::document, Finding::date)
        .containsExactly(
            tuple(
                Reason.ITEM_NOT_APPROVED,
                "SCP-09",
                Optional.of(number),
                Optional.of(china.day(-1).toString())));
    assertThat(gate(seller, medicine))
        .extracting(Finding::reason)
        .containsExactly(Reason.ITEM_NOT_APPROVED);
  }

  /** The number of the approval, which now ends that day. */
  private String approve(Medicine medicine, LocalDate last) {
    return container.inTransaction(
        () -> {
          var item = container.get(EntityManager.class).find(Item.class, medicine.itemId());
          var now = item.published();
          item.change(
              new PublishItem(
                  now.code(),
                  now.en(),
                  now.zh(),
                  now.brand(),
                  now.strength(),
                  now.route(),
                  now.storage(),
                  now.unit(),
                  now.classes(),
                  now.identifiers(),
                  now.packing(),
                  Optional.of(last),
                  now.genericGroup()));
          return item.view().approvalNumber();
        });
  }

  private List<Finding> gate(long seller, Medicine medicine) {
    return container
        .get(OfferGate.class)
        .refusals(Caller.setup(), seller, Set.of(medicine.itemId()), china.day(0))
        .getOrDefault(medicine.itemId(), List.of());
  }

  @Test
  @DisplayName("P12: the same lines under three laws have three outcomes")
  void judgesByTheMarket() {
    assertThat(findings(order(china.pharmacy(), special(china))))
        .extracting(Finding::reason)
        .contains(Reason.ONLINE_SALE_BANNED);
    assertThat(findings(order(america.pharmacy(), special(america))))
        .extracting(Finding::reason)
        .contains(Reason.DEA_SCHEDULE_NOT_COVERED);
    assertThat(order(europe.pharmacy(), special(europe))).isInstanceOf(Placed.class);
  }

  /** Alprazolam: a psychotropic in China, schedule IV in America, prescription only in Europe. */
  private static Medicine special(Market market) {
    return market.medicine(
        market.wholesaler(), 10, "9", 1, Map.of("RX", SINCE, "PSY2", SINCE, "C4", SINCE));
  }

  private PlaceOrderResult order(Buyer buyer, Medicine... medicines) {
    return container
        .get(PlaceOrderService.class)
        .place(
            buyer.caller(),
            new PlaceOrder(
                UUID.randomUUID().toString(),
                buyer.siteId(),
                medicines[0].sellerId(),
                Optional.empty(),
                Arrays.stream(medicines)
                    .map(one -> new PlaceOrder.Line(one.offerId(), BigDecimal.ONE))
                    .toList()));
  }

  private static List<Finding> findings(PlaceOrderResult result) {
    return ((PlaceOrderResult.Refused) result).findings();
  }

  private static String said(Finding finding, Locale language) {
    return Texts.in(language).what(finding);
  }
}
