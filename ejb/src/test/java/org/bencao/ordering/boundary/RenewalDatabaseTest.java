package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bencao.ordering.boundary.Purchasing.reasons;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.compliance.entity.Rule;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.LicenceResult;
import org.bencao.organisation.boundary.LicenceService;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.UploadLicence;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A licence that ends while its renewal is decided. */
@EachDatabase
class RenewalDatabaseTest {

  private static final Set<String> SCOPE = Set.of("CHEM", "RX");

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;
  private Medicine medicine;
  private Caller platform;

  RenewalDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @BeforeEach
  void aTrade() {
    medicine = market.medicine(market.deskSeller(), 1000, "10.00");
    platform = Market.caller(market.wholesaler(), Role.PLATFORM_ADMINISTRATOR);
  }

  @AfterEach
  void asDelivered() {
    grace(0);
  }

  @Test
  @DisplayName("LIC-07, LICENCE_EXPIRED: without days of grace a receipt unlocks nothing")
  void goesNotOnByItself() {
    var buyer = ended(-5);
    receipt(buyer, 40, true);

    assertThat(reasons(purchasing.place(buyer, medicine, 1))).contains(Reason.LICENCE_EXPIRED);
  }

  @Test
  @DisplayName(
      "LIC-07, LICENCE_RENEWAL_PENDING: grace 30, accepted 40 days early: the head of quality"
          + " approves")
  void isApprovedByTheHeadOfQuality() {
    grace(30);
    var buyer = ended(-5);
    long receipt = receipt(buyer, 40, true);

    var waiting = (Waiting) purchasing.place(buyer, medicine, 1);

    assertThat(waiting.findings())
        .filteredOn(finding -> finding.rule().equals("LIC-07"))
        .extracting(Finding::reason, one -> one.facts().get("to"), one -> one.facts().get("number"))
        .containsExactly(
            tuple(
                Reason.LICENCE_RENEWAL_PENDING,
                day(25).toString(),
                service().find(platform, receipt).orElseThrow().licence().number()));
    assertThat(waiting.findings())
        .extracting(Finding::reason)
        .doesNotContain(Reason.LICENCE_EXPIRED);
    var head = Purchasing.person(buyer, 1, Role.QUALITY_HEAD);
    var decided = (DecisionResult.Decided) purchasing.approve(head, waiting.id());
    assertThat(decided.state()).isEqualTo(RequisitionState.APPROVED);
    var became = purchasing.view(buyer.caller(), decided.id()).row().order().orElseThrow();
    var order = container.get(OrderService.class).find(buyer.caller(), became).orElseThrow();
    assertThat(order.licences())
        .as("the order keeps the licence as it is written, and the receipt")
        .extracting(OrderView.LicenceCopy::kind)
        .contains("CN_DDL", "CN_REN");
  }

  @Test
  @DisplayName("LIC-07: accepted ten days before the end is too late, and 60 days are the most")
  void isTooLate() {
    grace(300);
    var late = ended(-5);
    receipt(late, 10, true);
    var long_ = ended(-61);
    receipt(long_, 40, true);
    var unverified = ended(-5);
    receipt(unverified, 40, false);
    var still = ended(-60);
    receipt(still, 40, true);

    assertThat(List.of(late, long_, unverified))
        .allSatisfy(
            one ->
                assertThat(reasons(purchasing.place(one, medicine, 1)))
                    .contains(Reason.LICENCE_EXPIRED));
    assertThat(purchasing.place(still, medicine, 1)).isInstanceOf(Waiting.class);
  }

  @Test
  @DisplayName("LIC-07: a renewed licence needs no grace")
  void isRenewed() {
    grace(30);
    var buyer = ended(-5);
    receipt(buyer, 40, true);
    market.addLicence(buyer.companyId(), "CN_DDL", SCOPE);

    assertThat(purchasing.place(buyer, medicine, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("LIC-07, FACT_MISSING: a receipt names one of the own documents that ends")
  void namesWhatItRenews() {
    var buyer = market.pharmacy(SCOPE, 10, true);
    var other = market.pharmacy(SCOPE, 10, true);

    assertThat(
            List.of(
                upload(buyer, "CN_REN", Optional.empty(), day(-40)),
                upload(buyer, "CN_REN", Optional.of(licence(other)), day(-40)),
                upload(buyer, "CN_DDL", Optional.of(licence(buyer)), day(-40))))
        .allSatisfy(
            result ->
                assertThat(((LicenceResult.Refused) result).finding())
                    .extracting(Finding::reason, one -> one.facts().get("fact"))
                    .containsExactly(Reason.FACT_MISSING, "#fact.renews"));
  }

  private Buyer ended(int lastDay) {
    return market.pharmacy(SCOPE, lastDay, true);
  }

  private long receipt(Buyer buyer, int daysBefore, boolean compared) {
    var accepted = ofLicence(buyer).validTo().orElseThrow().minusDays(daysBefore);
    var result = upload(buyer, "CN_REN", Optional.of(licence(buyer)), accepted);
    long id = ((LicenceResult.Done) result).id();
    if (compared) {
      assertThat(service().verify(platform, id, "register says the same").orElseThrow())
          .isInstanceOf(LicenceResult.Done.class);
    }
    return id;
  }

  private LicenceResult upload(Buyer buyer, String kind, Optional<Long> renews, LocalDate issued) {
    var name =
        container
            .get(CompanyService.class)
            .find(platform, buyer.companyId())
            .orElseThrow()
            .nameZh();
    return service()
        .upload(
            buyer.administrator(),
            new UploadLicence(
                Optional.empty(),
                kind,
                "R-" + UUID.randomUUID(),
                "Authority of the province",
                name,
                "91-" + buyer.companyId(),
                "",
                issued,
                Optional.empty(),
                Set.of(),
                "",
                renews,
                "receipt.png",
                picture()));
  }

  private LicenceView ofLicence(Buyer buyer) {
    return container
        .get(CompanyService.class)
        .licences(platform, List.of(buyer.companyId()))
        .stream()
        .filter(one -> one.kind().equals("CN_DDL"))
        .findFirst()
        .orElseThrow();
  }

  private long licence(Buyer buyer) {
    return ofLicence(buyer).id();
  }

  private void grace(int days) {
    container.inTransaction(
        () -> {
          var entities = container.get(EntityManager.class);
          var rows =
              entities
                  .createQuery("select r from Rule r where r.id = 'LIC-07'", Rule.class)
                  .getResultList();
          assertThat(rows).hasSize(3);
          entities
              .createNativeQuery(
                  "update compliance_rule set params = concat(substring(params, 1,"
                      + " locate(';grace=', params)), 'grace="
                      + days
                      + "') where id = 'LIC-07'")
              .executeUpdate();
          return entities
              .createNativeQuery(
                  "update common_reference set version = version + 1 where kind = 'RULES'")
              .executeUpdate();
        });
  }

  private LicenceService service() {
    return container.get(LicenceService.class);
  }

  private LocalDate day(int offset) {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneId.of("Asia/Shanghai"))
        .plusDays(offset);
  }

  private static byte[] picture() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
