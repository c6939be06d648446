package org.bencao.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.document.Standard;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.partner.boundary.PartnerResult.Done;
import org.bencao.partner.boundary.PartnerResult.Refused;
import org.bencao.partner.boundary.PartnerTerms.Station;
import org.bencao.testing.Certificates;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A system that is reached by AS2, on both databases. */
@EachDatabase
class StationProposalDatabaseTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final LeftDocuments NOTHING = partner -> false;
  private static final String GLN = "9521000000014";
  private static final String URL = "https://as2.pharmacy.example:4080/as2?station=1";
  private static final As2Certificate NOW = Certificates.good("now");
  private static final As2Certificate NEXT = Certificates.good("next");

  private final TestContainer container;
  private final Market market;
  private Market.Buyer pharmacy;
  private Caller administrator;
  private Caller platform;
  private String login;
  private String code;
  private String name;

  StationProposalDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void whoCares() {
    platform = Market.caller(market.wholesaler(), Role.PLATFORM_ADMINISTRATOR);
    pharmacy = market.pharmacy();
    administrator = Market.caller(pharmacy.companyId(), Role.EDI_ADMINISTRATOR);
    code = "as2" + System.nanoTime() % 1_000_000_000 + NUMBERS.incrementAndGet();
    name = "Station " + code;
    login = "lin." + code + "@pharmacy.example";
    container
        .get(PeopleService.class)
        .add(
            pharmacy.administrator(),
            new AddPerson(
                login, "Lin Wei", Set.of(new GrantRequest(Optional.empty(), Role.BUYER)), "en"));
  }

  @AfterEach
  void today() {
    container.get(TestClock.class).isTheWallAgain();
  }

  private PartnerProposalService service() {
    return container.get(PartnerProposalService.class);
  }

  private PartnerService partners() {
    return container.get(PartnerService.class);
  }

  private Station station(String next, String from) {
    return new Station(" " + name + " ", URL, NOW.pem(), next, from);
  }

  private static PartnerTerms terms(Station station) {
    return new PartnerTerms(
        GLN,
        true,
        "Asia/Shanghai",
        60,
        0,
        Transport.AS2,
        Optional.empty(),
        Optional.ofNullable(station));
  }

  private PartnerResult propose(String called, Station station) {
    return service()
        .propose(
            administrator,
            new ProposePartner(
                pharmacy.companyId(),
                called,
                PartnerKind.BUYER,
                Standard.X12,
                login,
                terms(station)));
  }

  @Test
  @DisplayName(
      "P7, J2: a station is known by its name, and its next certificate is written down ahead of its day")
  void isAgreed() {
    long id = ((Done) propose(code, station(NEXT.pem(), "2027-01-15"))).id();

    var partner = partners().ofStation(name).orElseThrow();
    var peer = partner.as2().orElseThrow();
    assertThat(partner.id()).isEqualTo(id);
    assertThat(partner.stage()).isEqualTo(PartnerStage.PROPOSED);
    assertThat(partner.addressIn()).isEqualTo(name);
    assertThat(partner.addressOut()).isEqualTo(URL);
    assertThat(peer.signers()).containsExactly(NOW, NEXT);
    assertThat(peer.receiver(LocalDate.parse("2027-01-14"))).isEqualTo(NOW);
    assertThat(peer.receiver(LocalDate.parse("2027-01-15"))).isEqualTo(NEXT);
    assertThat(partners().ofStation(name.toUpperCase(Locale.ROOT))).isEmpty();
  }

  @Test
  @DisplayName(
      "P7, J2: a live system is paused to take in its next certificate; who changed it and to what is in the trail")
  void takesInTheNextCertificate() {
    long id = ((Done) propose(code, station("", ""))).id();
    service().goLive(platform, id, 0);
    service().pause(administrator, id);
    container.get(TestClock.class).passes(Duration.ofSeconds(16));
    long revision = service().find(administrator, id).orElseThrow().revision();

    var changed =
        service()
            .change(administrator, id, revision, terms(station(NEXT.pem(), "2027-01-15")), NOTHING);

    assertThat(changed).isEqualTo(new Done(id));
    assertThat(partners().ofStation(name).orElseThrow().as2().orElseThrow().successor())
        .contains(new As2Peer.Successor(NEXT, LocalDate.parse("2027-01-15")));
    assertThat(trail("partner-changed"))
        .anySatisfy(
            detail ->
                assertThat(detail)
                    .contains(name, NOW.fingerprint(), NEXT.fingerprint(), "2027-01-15"));
  }

  private List<String> trail(String act) {
    return container.inTransaction(
        () ->
            container
                .get(EntityManager.class)
                .createQuery(
                    "select e.detail from AuditEntry e where e.act = :act and e.companyId = :of",
                    String.class)
                .setParameter("act", act)
                .setParameter("of", pharmacy.companyId())
                .getResultList());
  }

  @Test
  @DisplayName("P7, J2: under one name comes one system, however it is written")
  void namesAreTakenOnce() {
    propose(code, station("", ""));
    name = name.toUpperCase(Locale.ROOT);

    assertThat(propose(code + "b", station("", "")))
        .isEqualTo(new Refused(PartnerFault.STATION_NAME_TAKEN));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource({
    "none,           STATION_NAME",
    "name,           STATION_NAME",
    "line break,     STATION_NAME",
    "long name,      STATION_NAME",
    "ftp,            STATION_URL",
    "user,           STATION_URL",
    "fragment,       STATION_URL",
    "relative,       STATION_URL",
    "no certificate, STATION_CERTIFICATE",
    "a key,          STATION_CERTIFICATE",
    "too long,       STATION_CERTIFICATE",
    "weak,           STATION_CERTIFICATE_WEAK",
    "elliptic,       STATION_CERTIFICATE_WEAK",
    "over,           STATION_CERTIFICATE_ENDED",
    "next over,      STATION_CERTIFICATE_ENDED",
    "no day,         STATION_SUCCESSOR",
    "no day at all,  STATION_SUCCESSOR",
    "no next,        STATION_SUCCESSOR"
  })
  @DisplayName("P7, J2: what cannot be agreed of a station is named")
  void namesWhatIsWrong(String what, PartnerFault fault) {
    var called =
        switch (what) {
          case "name" -> "\"quoted\"";
          case "line break" -> "A\r\nB";
          case "long name" -> "A".repeat(129);
          default -> name;
        };
    var url =
        switch (what) {
          case "ftp" -> "ftp://as2.example/in";
          case "user" -> "https://me:secret@as2.example/";
          case "fragment" -> "https://as2.example/#in";
          case "relative" -> "/as2";
          default -> URL;
        };
    var certificate =
        switch (what) {
          case "no certificate" -> "";
          case "a key" -> NOW.pem().replace("CERTIFICATE", "PRIVATE KEY");
          case "too long" -> NOW.pem().replace("END", "A".repeat(5_000) + "END");
          case "weak" -> Certificates.weak("weak").pem();
          case "elliptic" -> Certificates.elliptic("elliptic").pem();
          case "over" -> Certificates.over("over").pem();
          default -> NOW.pem();
        };
    var next =
        switch (what) {
          case "no day", "no day at all" -> NEXT.pem();
          case "next over" -> Certificates.over("next").pem();
          default -> "";
        };
    var from =
        switch (what) {
          case "no day" -> "2027-02-30";
          case "next over", "no next" -> "2027-01-15";
          default -> "";
        };
    var station = what.equals("none") ? null : new Station(called, url, certificate, next, from);

    assertThat(propose(code, station)).isEqualTo(new Refused(fault));
    assertThat(partners().ofStation(name)).isEmpty();
  }
}
