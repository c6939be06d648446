package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bencao.ordering.boundary.Purchasing.reasons;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.organisation.boundary.AddSite;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.LicenceRecord;
import org.bencao.organisation.boundary.LicenceResult;
import org.bencao.organisation.boundary.LicenceService;
import org.bencao.organisation.boundary.LicenceState;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.RegistrationService;
import org.bencao.organisation.boundary.UploadLicence;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Licences from their upload to the order that they allow or stop. */
@EachDatabase
class LicenceDeskDatabaseTest {

  private static final byte[] SCAN = picture();

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;
  private Buyer buyer;
  private Medicine medicine;
  private Caller platform;
  private int numbers;

  LicenceDeskDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @BeforeEach
  void aTrade() {
    buyer = market.pharmacy();
    medicine = market.medicine(market.deskSeller(), 1000, "10.00");
    platform = Market.caller(market.wholesaler(), Role.PLATFORM_ADMINISTRATOR);
  }

  @Test
  @DisplayName(
      "LIC-04: the renewal that was asked for is handed in, compared, and opens what was locked")
  void isRenewed() {
    var late = market.pharmacy(Set.of("CHEM", "RX"), -1, true);
    assertThat(reasons(purchasing.place(late, medicine, 1))).contains(Reason.LICENCE_EXPIRED);

    long id = done(service().upload(late.administrator(), renewal(late)));

    assertThat(reasons(purchasing.place(late, medicine, 1)))
        .as("nobody has compared it yet")
        .contains(Reason.LICENCE_EXPIRED);
    assertThat(record(late, id).state()).isEqualTo(LicenceState.WAITING);
    done(service().verify(platform, id, "Register of the authority: same").orElseThrow());
    assertThat(purchasing.place(late, medicine, 1)).isInstanceOf(Placed.class);
    assertThat(record(late, id).evidence()).contains("Register");
  }

  @Test
  @DisplayName("LIC-08: an order keeps what its licences said, whatever is handed in after it")
  void keepsWhatWasValid() {
    var order = (Placed) purchasing.place(buyer, medicine, 1);
    var before = frozen(order);

    long id = done(service().upload(buyer.administrator(), renewal(buyer)));
    done(service().verify(platform, id, "same").orElseThrow());

    assertThat(frozen(order)).isEqualTo(before);
    assertThat(frozen((Placed) purchasing.place(buyer, medicine, 1))).isNotEqualTo(before);
  }

  @Test
  @DisplayName("LIC-12, LICENCE_SELF_VERIFIED: who handed it in does not verify it")
  void isNotVerifiedByItsUploader() {
    var both =
        new Caller(
            Caller.Kind.PERSON,
            buyer.administrator().id(),
            "Both",
            buyer.companyId(),
            Set.of(
                new Caller.Grant(buyer.companyId(), Optional.empty(), Role.COMPANY_ADMINISTRATOR),
                new Caller.Grant(
                    buyer.companyId(), Optional.empty(), Role.PLATFORM_ADMINISTRATOR)));
    long id = done(service().upload(both, renewal(buyer)));

    var refused = refused(service().verify(both, id, "same").orElseThrow());

    assertThat(refused.reason()).isEqualTo(Reason.LICENCE_SELF_VERIFIED);
    assertThat(refused.rule()).isEqualTo("LIC-12");
    assertThat(record(buyer, id).state()).isEqualTo(LicenceState.WAITING);
  }

  @Test
  @DisplayName("LIC-09, LICENCE_HOLDER_MISMATCH: another name or register number is refused")
  void isOfItsHolder() {
    var named = service().upload(buyer.administrator(), of(buyer, "Somebody Else", "91-1"));
    assertThat(refused(service().verify(platform, done(named), "same").orElseThrow()).reason())
        .isEqualTo(Reason.LICENCE_HOLDER_MISMATCH);

    long first = done(service().upload(buyer.administrator(), of(buyer, name(buyer), "91-1")));
    done(service().verify(platform, first, "same").orElseThrow());
    long other = done(service().upload(buyer.administrator(), of(buyer, name(buyer), "91-2")));

    assertThat(refused(service().verify(platform, other, "same").orElseThrow()))
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("LIC-09");
              assertThat(finding.reason()).isEqualTo(Reason.LICENCE_HOLDER_MISMATCH);
            });
  }

  @Test
  @DisplayName("LIC-05, LICENCE_SUSPENDED: at once, with its day, until its issuer lets it go on")
  void stopsAtOnce() {
    long licence = medicineLicence(medicine.sellerId());
    done(service().stop(platform, licence, false, "Notice 12").orElseThrow());

    var refused = (Refused) purchasing.place(buyer, medicine, 1);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.LICENCE_SUSPENDED, "LIC-05"));
    assertThat(refused.findings().get(0).facts()).containsEntry("date", day(0).toString());
    done(service().goOn(platform, licence, "Notice 13").orElseThrow());
    assertThat(purchasing.place(buyer, medicine, 1)).isInstanceOf(Placed.class);
    done(service().stop(platform, licence, true, "Notice 14").orElseThrow());
    assertThat(reasons(purchasing.place(buyer, medicine, 1)))
        .containsExactly(Reason.LICENCE_SUSPENDED);
    assertThat(refused(service().goOn(platform, licence, "no").orElseThrow()).reason())
        .isEqualTo(Reason.LICENCE_DECIDED);
  }

  @Test
  @DisplayName(
      "LIC-12, LICENCE_RECHECK_DUE: six months: nothing; a day more: said; seven and a day: refused")
  void isLookedUpAgain() {
    long licence = medicineLicence(buyer.companyId());
    var sixMonths = day(0).minusMonths(6);

    lookedUp(licence, sixMonths);
    assertThat(said(buyer)).isEmpty();
    lookedUp(licence, sixMonths.minusDays(1));
    assertThat(said(buyer))
        .extracting(Finding::reason, Finding::outcome, Finding::rule)
        .containsExactly(tuple(Reason.LICENCE_RECHECK_DUE, Outcome.WARN, "LIC-12"));
    lookedUp(licence, day(0).minusMonths(7).minusDays(1));
    assertThat(reasons(purchasing.place(buyer, medicine, 1)))
        .containsExactly(Reason.LICENCE_RECHECK_DUE);
    done(service().recheck(platform, licence, "still there").orElseThrow());
    assertThat(purchasing.place(buyer, medicine, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("LIC-10, LICENCE_SITE_MISMATCH: a branch that stands on no licence gets nothing")
  void knowsItsSites() {
    long branch = site(buyer.companyId());
    long own = medicineLicence(buyer.companyId());
    assertThat(place(buyer.caller(), branch)).isInstanceOf(Placed.class);

    // the licence for all sites ends, one for the first site comes
    long office =
        done(
            service()
                .upload(
                    buyer.administrator(), ofSite(buyer, Optional.of(buyer.siteId()), "CN_DDL")));
    done(service().verify(platform, office, "same").orElseThrow());
    ended(own);

    assertThat(place(buyer.caller(), buyer.siteId())).isInstanceOf(Placed.class);
    var refused = (Refused) place(buyer.caller(), branch);
    assertThat(refused.findings())
        .filteredOn(finding -> finding.rule().equals("LIC-10"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(Reason.LICENCE_SITE_MISMATCH);
              assertThat(finding.facts()).containsEntry("site", "Branch");
            });
    assertThat(reasons(refused)).doesNotContain(Reason.LICENCE_EXPIRED);
  }

  private void ended(long licence) {
    container.inTransaction(
        () -> {
          container
              .get(jakarta.persistence.EntityManager.class)
              .find(org.bencao.organisation.entity.Licence.class, licence)
              .endsOn(day(-1));
          return null;
        });
  }

  @Test
  @DisplayName("SCP-04, CHAIN_STORE_SELF_PURCHASE: a store of a chain buys through its head office")
  void suppliesStoresThroughTheOffice() {
    var chain = market.buyer("CHAIN");
    long store = site(chain.companyId());
    var ofStore =
        new Caller(
            Caller.Kind.PERSON,
            chain.caller().id() + 9,
            "Store",
            chain.companyId(),
            Set.of(new Caller.Grant(chain.companyId(), Optional.of(store), Role.BUYER)));

    var refused = (Refused) place(ofStore, store);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.CHAIN_STORE_SELF_PURCHASE, "SCP-04"));
    assertThat(place(chain.caller(), store)).as("the office for it").isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("SCP-06, RX_NOT_IN_CATEGORY: a class B shop buys no prescription medicine")
  void keepsToItsCategory() {
    var shop = market.pharmacy(Set.of("CHEM", "OTC_B"), 365, true);
    var classB =
        market.medicine(
            medicine.sellerId(),
            10,
            "5",
            1,
            java.util.Map.of("CHEM", day(-900), "OTC_B", day(-900)));

    var refused = (Refused) purchasing.place(shop, medicine, 1);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.RX_NOT_IN_CATEGORY, "SCP-06"));
    assertThat(refused.findings().get(0).facts())
        .containsEntry("category", "#class.OTC_B")
        .containsEntry("class", "#class.RX");
    var unnamed = market.pharmacy(Set.of("CHEM"), 365, true);
    assertThat(reasons(purchasing.place(unnamed, medicine, 1)))
        .as("a licence that names no category")
        .containsExactly(Reason.RX_NOT_IN_CATEGORY);
    var all = market.pharmacy(Set.of("CHEM", "RX"), 365, true);
    assertThat(purchasing.place(all, classB, 1)).as("the wider one").isInstanceOf(Placed.class);
    assertThat(purchasing.place(shop, classB, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "LIC-01, COMPANY_NOT_VERIFIED: the last document that its kind needs makes a company active")
  void becomesActive() {
    var fresh = market.pharmacy(Set.of("CHEM", "RX"), 365, false);
    assertThat(reasons(purchasing.place(fresh, medicine, 1)))
        .containsExactly(Reason.COMPANY_NOT_VERIFIED, Reason.LICENCE_MISSING);

    long id =
        done(service().upload(fresh.administrator(), ofSite(fresh, Optional.empty(), "CN_BL")));
    done(service().verify(platform, id, "same").orElseThrow());

    assertThat(
            container
                .get(CompanyService.class)
                .find(platform, fresh.companyId())
                .orElseThrow()
                .verified())
        .isTrue();
    assertThat(purchasing.place(fresh, medicine, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("E2: what is given back counts for nothing, says why, and is not verified any more")
  void isGivenBack() {
    long id = done(service().upload(buyer.administrator(), renewal(buyer)));

    done(service().giveBack(platform, id, "The scan cannot be read").orElseThrow());

    assertThat(record(buyer, id).stateNote()).isEqualTo("The scan cannot be read");
    assertThat(record(buyer, id).state()).isEqualTo(LicenceState.RETURNED);
    assertThat(refused(service().verify(platform, id, "same").orElseThrow()).reason())
        .isEqualTo(Reason.LICENCE_DECIDED);
  }

  @Test
  @DisplayName("E2: what was given back is handed in again, with the same scan and the right date")
  void isHandedInAgain() {
    var command = renewal(buyer);
    long id = done(service().upload(buyer.administrator(), command));
    done(service().giveBack(platform, id, "Wrong date").orElseThrow());

    long again = done(service().upload(buyer.administrator(), command));

    assertThat(again).isNotEqualTo(id);
    assertThat(record(buyer, again).state()).isEqualTo(LicenceState.WAITING);
  }

  @Test
  @DisplayName(
      "LIC-05: without its business licence a seller sells nothing, whatever else it holds")
  void needsItsBusinessLicence() {
    long id = done(service().upload(sellersAdministrator(), businessLicence()));
    done(service().verify(platform, id, "same").orElseThrow());
    assertThat(purchasing.place(buyer, medicine, 1)).isInstanceOf(Placed.class);

    done(service().stop(platform, id, true, "struck off").orElseThrow());

    assertThat(reasons(purchasing.place(buyer, medicine, 1)))
        .containsExactly(Reason.LICENCE_SUSPENDED);
  }

  private Caller sellersAdministrator() {
    return Market.caller(medicine.sellerId(), Role.COMPANY_ADMINISTRATOR);
  }

  private UploadLicence businessLicence() {
    var name =
        container
            .get(CompanyService.class)
            .find(platform, medicine.sellerId())
            .orElseThrow()
            .nameEn();
    return upload(Optional.empty(), "CN_BL", name, "91-9");
  }

  @Test
  @DisplayName("SCP-01, SELLER_SCOPE: a stopped licence gives no scope beside one that holds")
  void givesNoScopeWhenStopped() {
    var biologic =
        market.medicine(
            medicine.sellerId(),
            10,
            "5",
            1,
            java.util.Map.of("CHEM", day(-900), "RX", day(-900), "TCM_PATENT", day(-900)));
    market.addLicence(medicine.sellerId(), "CN_SPEC", Set.of("TCM_PATENT"));
    var patients = market.pharmacy(Set.of("CHEM", "RX", "TCM_PATENT"), 365, true);
    assertThat(purchasing.place(patients, biologic, 1)).isInstanceOf(Placed.class);
    market.addLicence(medicine.sellerId(), "CN_SPEC", Set.of("BIO"));

    var naming =
        container
            .get(CompanyService.class)
            .licences(platform, List.of(medicine.sellerId()))
            .stream()
            .filter(one -> one.scope().contains("TCM_PATENT"))
            .findFirst()
            .orElseThrow();
    done(service().stop(platform, naming.id(), true, "over").orElseThrow());

    assertThat(reasons(purchasing.place(patients, biologic, 1)))
        .containsExactly(Reason.SELLER_SCOPE);
  }

  @Test
  @DisplayName(
      "PRV-04, M7: a scan is opened for who may, each look is kept, and its row says nothing")
  void showsScans() {
    long id = done(service().upload(buyer.administrator(), renewal(buyer)));

    assertThat(service().scan(buyer.administrator(), id).orElseThrow().bytes()).isEqualTo(SCAN);
    assertThat(service().scan(platform, id)).isPresent();
    assertThat(service().scan(market.pharmacy().administrator(), id)).isEmpty();
    assertThatThrownBy(() -> service().scan(buyer.caller(), id)).isInstanceOf(AccessDenied.class);

    assertThat(service().looks(platform, id)).hasSize(2);
    assertThat(service().looks(buyer.caller(), id)).isEmpty();
    assertThat(sealed(id)).isNotEqualTo(SCAN);
  }

  @Test
  @DisplayName("M6: a company sees its own licences, nobody another's; the platform sees all")
  void isSeenByItsCompany() {
    long id = done(service().upload(buyer.administrator(), renewal(buyer)));
    var other = market.pharmacy();

    assertThat(service().find(buyer.caller(), id)).isPresent();
    assertThat(service().find(other.caller(), id)).isEmpty();
    assertThat(service().list(other.caller()))
        .allMatch(one -> one.company().id() == other.companyId());
    assertThat(service().list(platform)).extracting(one -> one.licence().id()).contains(id);
    assertThatThrownBy(() -> service().upload(buyer.caller(), renewal(buyer)))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> service().verify(buyer.administrator(), id, "x"))
        .isInstanceOf(AccessDenied.class);
    assertThat(service().verify(platform, 1, "x")).isEmpty();
  }

  @Test
  @DisplayName("F15: the same licence sent again is there once; what is no picture is refused")
  void isThereOnce() {
    var command = renewal(buyer);
    long id = done(service().upload(buyer.administrator(), command));

    assertThat(done(service().upload(buyer.administrator(), command))).isEqualTo(id);
    for (var wrong :
        List.of(
            "text".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(SCAN, 12),
            "RIFF0000WEBP".getBytes(StandardCharsets.UTF_8))) {
      assertThat(refused(service().upload(buyer.administrator(), with(command, wrong))))
          .extracting(Finding::reason)
          .isEqualTo(Reason.SCAN_UNUSABLE);
    }
    assertThat(
            refused(
                service()
                    .upload(
                        buyer.administrator(),
                        ofSite(buyer, Optional.of(market.pharmacy().siteId()), "CN_DDL"))))
        .extracting(Finding::reason)
        .isEqualTo(Reason.SITE_UNKNOWN);
  }

  @Test
  @DisplayName("perf: a list of licences runs a constant number of statements")
  void readsTheListAtOnce() {
    done(service().upload(buyer.administrator(), renewal(buyer)));
    long few = container.statementsAgain(() -> service().list(buyer.caller()));
    for (int at = 0; at < 5; at++) {
      done(service().upload(buyer.administrator(), renewal(buyer)));
    }

    assertThat(container.statementsAgain(() -> service().list(buyer.caller()))).isEqualTo(few);
  }

  private static byte[] picture() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private List<Finding> said(Buyer of) {
    var drafts = container.get(DraftService.class);
    long draft = drafts.open(of.caller(), of.siteId()).id();
    drafts.addLine(of.caller(), draft, medicine.offerId(), "1");
    var view = drafts.find(of.caller(), draft).orElseThrow();
    return Stream.concat(
            view.lines().stream().flatMap(line -> line.findings().stream()),
            view.splits().stream().flatMap(split -> split.findings().stream()))
        .distinct()
        .toList();
  }

  private void lookedUp(long licence, LocalDate day) {
    container.inTransaction(
        () -> {
          container
              .get(RegistrationService.class)
              .lookedUp(
                  platform,
                  licence,
                  "then",
                  day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
          return null;
        });
  }

  private long site(long company) {
    return container.inTransaction(
        () ->
            container
                .get(RegistrationService.class)
                .addSite(
                    Caller.setup(),
                    new AddSite(
                        company,
                        "B" + ++numbers,
                        "Branch",
                        "分店",
                        Market.gln((int) (company % 100_000) + 700_000 + numbers),
                        ZoneId.of("Asia/Shanghai"),
                        "2 Test Road",
                        "测试路2号",
                        "BOTH",
                        "")));
  }

  private PlaceOrderResult place(Caller caller, long site) {
    return container
        .get(PlaceOrderService.class)
        .place(
            caller,
            new PlaceOrder(
                UUID.randomUUID().toString(),
                site,
                medicine.sellerId(),
                Optional.empty(),
                List.of(new PlaceOrder.Line(medicine.offerId(), BigDecimal.ONE))));
  }

  private long medicineLicence(long company) {
    return container.get(CompanyService.class).licences(platform, List.of(company)).stream()
        .filter(one -> one.kind().equals("CN_DDL"))
        .map(LicenceView::id)
        .findFirst()
        .orElseThrow();
  }

  private byte[] sealed(long id) {
    return (byte[])
        container.inTransaction(
            () ->
                container
                    .get(jakarta.persistence.EntityManager.class)
                    .createQuery("select s.bytes from LicenceScan s where s.licenceId = :id")
                    .setParameter("id", id)
                    .getSingleResult());
  }

  private List<String> frozen(Placed order) {
    return container
        .get(OrderService.class)
        .find(buyer.caller(), order.id())
        .orElseThrow()
        .licences()
        .stream()
        .map(OrderView.LicenceCopy::hash)
        .toList();
  }

  private LicenceRecord record(Buyer of, long id) {
    return service().find(of.caller(), id).orElseThrow();
  }

  private String name(Buyer of) {
    return container
        .get(CompanyService.class)
        .find(platform, of.companyId())
        .orElseThrow()
        .nameZh();
  }

  private UploadLicence renewal(Buyer of) {
    return ofSite(of, Optional.empty(), "CN_DDL");
  }

  private UploadLicence ofSite(Buyer of, Optional<Long> site, String kind) {
    return upload(site, kind, name(of), "91-" + of.companyId());
  }

  private UploadLicence of(Buyer of, String holder, String registryId) {
    return upload(Optional.empty(), "CN_DDL", holder, registryId);
  }

  private UploadLicence upload(Optional<Long> site, String kind, String holder, String registryId) {
    return new UploadLicence(
        site,
        kind,
        "N-" + UUID.randomUUID(),
        "Authority of the province",
        holder,
        registryId,
        "",
        day(-10),
        Optional.of(day(1000)),
        Set.of("CHEM", "RX", "OTC_A", "FOOD"),
        "",
        Optional.empty(),
        "scan.jpg",
        SCAN);
  }

  private static UploadLicence with(UploadLicence command, byte[] scan) {
    return new UploadLicence(
        command.siteId(),
        command.kind(),
        command.number(),
        command.issuer(),
        command.holder(),
        command.registryId(),
        command.mode(),
        command.issued(),
        command.validTo(),
        command.scope(),
        command.region(),
        command.renews(),
        command.fileName(),
        scan);
  }

  private static long done(LicenceResult result) {
    return ((LicenceResult.Done) result).id();
  }

  private static Finding refused(LicenceResult result) {
    return ((LicenceResult.Refused) result).finding();
  }

  private LicenceService service() {
    return container.get(LicenceService.class);
  }

  private LocalDate day(int offset) {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneId.of("Asia/Shanghai"))
        .plusDays(offset);
  }
}
