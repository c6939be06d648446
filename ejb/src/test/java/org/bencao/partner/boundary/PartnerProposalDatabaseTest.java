package org.bencao.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.partner.boundary.CheckedDocument.Verdict;
import org.bencao.partner.boundary.PartnerResult.Done;
import org.bencao.partner.boundary.PartnerResult.NotFound;
import org.bencao.partner.boundary.PartnerResult.Refused;
import org.bencao.partner.boundary.PartnerTerms.Server;
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

/** A system from the form to its first document, on both databases. */
@EachDatabase
class PartnerProposalDatabaseTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final LeftDocuments NOTHING = partner -> false;
  private static final String GLN = "9521000000014";

  private final TestContainer container;
  private final Market market;
  private Market.Buyer pharmacy;
  private Caller administrator;
  private Caller platform;
  private String login;
  private String code;
  private String hostKey;

  PartnerProposalDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void whoCares() {
    platform = Market.caller(market.wholesaler(), Role.PLATFORM_ADMINISTRATOR);
    pharmacy = market.pharmacy();
    administrator = Market.caller(pharmacy.companyId(), Role.EDI_ADMINISTRATOR);
    int number = NUMBERS.incrementAndGet();
    code = "erp" + System.nanoTime() % 1_000_000_000 + number;
    hostKey = "ssh-ed25519 " + code.repeat(6);
    login = "lin." + code + "@pharmacy.example";
    person(login, Role.BUYER);
  }

  @AfterEach
  void today() {
    clock().isTheWallAgain();
  }

  @Test
  @DisplayName("P7: nothing is exchanged with a system before whoever runs the portal says so")
  void isProposedThenLive() {
    var id = proposed(buyers(terms(Transport.FOLDER, null)));

    var proposal = find(id);
    assertThat(proposal.stage()).isEqualTo(PartnerStage.PROPOSED);
    assertThat(proposal.kind()).isEqualTo(PartnerKind.BUYER);
    assertThat(proposal.addressIn()).isEqualTo(code + "/in");
    assertThat(proposal.sandbox()).isFalse();
    assertThat(partners().live()).extracting(PartnerView::id).doesNotContain(id);
    assertThat(partners().list(administrator)).extracting(PartnerView::id).containsExactly(id);
    assertThatThrownBy(() -> service().goLive(administrator, id, proposal.revision()))
        .isInstanceOf(AccessDenied.class);

    assertThat(service().goLive(platform, id, proposal.revision())).isEqualTo(new Done(id));

    assertThat(partners().live()).extracting(PartnerView::id).contains(id);
    assertThat(find(id).stage()).isEqualTo(PartnerStage.LIVE);
  }

  @Test
  @DisplayName("P7: what is exchanged with is paused before it changes, and is not lost by it")
  void isPausedBeforeItChanges() {
    var id = live(buyers(terms(Transport.FOLDER, null)));
    var other = terms(Transport.SFTP, server("sftp.pharmacy.example", "out", "in"));

    assertThat(service().change(administrator, id, find(id).revision(), other, NOTHING))
        .isEqualTo(new Refused(PartnerFault.LIVE));
    assertThat(service().pause(administrator, id)).isEqualTo(new Done(id));
    assertThat(partners().live()).extracting(PartnerView::id).doesNotContain(id);
    assertThat(service().change(administrator, id, find(id).revision(), other, NOTHING))
        .as("what is on its way is still taken")
        .isEqualTo(new Refused(PartnerFault.STILL_CLOSING));
    clock().passes(Duration.ofSeconds(16));
    assertThat(service().change(administrator, id, find(id).revision(), other, NOTHING))
        .isEqualTo(new Done(id));

    var changed = find(id);
    assertThat(changed.stage()).isEqualTo(PartnerStage.PAUSED);
    assertThat(changed.addressIn()).isEqualTo("out");
    assertThat(changed.addressOut()).isEqualTo("in");
    assertThat(changed.sftp().orElseThrow().hostKey()).isEqualTo(hostKey);
    assertThat(service().withdraw(administrator, id)).isEqualTo(new Refused(PartnerFault.WAS_LIVE));
    assertThat(service().goLive(platform, id, changed.revision())).isEqualTo(new Done(id));
    assertThat(partners().live())
        .filteredOn(one -> one.id() == id)
        .extracting(PartnerView::transport)
        .containsExactly(Transport.SFTP);
  }

  @Test
  @DisplayName("P7: nobody makes live what they have not seen, and nobody undoes another's change")
  void looksBeforeItActs() {
    var id = proposed(buyers(terms(Transport.FOLDER, null)));
    var seen = find(id).revision();
    service().change(administrator, id, seen, terms(Transport.JMS, null), NOTHING);

    assertThat(service().goLive(platform, id, seen))
        .isEqualTo(new Refused(PartnerFault.CHANGED_MEANWHILE));
    assertThat(service().change(platform, id, seen, terms(Transport.FOLDER, null), NOTHING))
        .isEqualTo(new Refused(PartnerFault.CHANGED_MEANWHILE));
    assertThat(find(id).stage()).isEqualTo(PartnerStage.PROPOSED);
    assertThat(find(id).transport()).isEqualTo(Transport.JMS);
    assertThat(service().pause(platform, id)).isEqualTo(new Refused(PartnerFault.NOT_LIVE));
  }

  @Test
  @DisplayName("P7: what a system left under its former terms is judged before it has others")
  void leavesNothingBehind() {
    var id = live(buyers(terms(Transport.FOLDER, null)));
    service().pause(administrator, id);
    clock().passes(Duration.ofSeconds(16));
    var queue = terms(Transport.JMS, null);

    assertThat(service().change(administrator, id, find(id).revision(), queue, one -> true))
        .isEqualTo(new Refused(PartnerFault.DOCUMENTS_LEFT));
    assertThat(
            service()
                .change(
                    administrator,
                    id,
                    find(id).revision(),
                    terms(Transport.FOLDER, null),
                    one -> true))
        .as("it stays where it lies")
        .isEqualTo(new Done(id));
    container
        .get(InboundExchange.class)
        .store(id, pharmacy.companyId(), "ISA*".getBytes(StandardCharsets.US_ASCII));
    assertThat(service().change(administrator, id, find(id).revision(), queue, NOTHING))
        .as("taken and not judged")
        .isEqualTo(new Refused(PartnerFault.DOCUMENTS_LEFT));
    assertThat(find(id).transport()).isEqualTo(Transport.FOLDER);
  }

  @Test
  @DisplayName("P7: what never was live can be taken back")
  void isWithdrawn() {
    var id = proposed(buyers(terms(Transport.JMS, null)));

    assertThat(service().withdraw(administrator, id)).isEqualTo(new Done(id));

    assertThat(service().find(administrator, id)).isEmpty();
    assertThat(service().withdraw(administrator, id)).isEqualTo(new NotFound());
  }

  @Test
  @DisplayName("M6: systems of other companies are neither seen, proposed nor changed")
  void keepsOthersOut() {
    var id = live(buyers(terms(Transport.JMS, null)));
    var stranger = Market.caller(market.pharmacy().companyId(), Role.EDI_ADMINISTRATOR);
    var terms = terms(Transport.FOLDER, null);

    assertThat(service().find(stranger, id)).isEmpty();
    assertThat(service().change(stranger, id, find(id).revision(), terms, NOTHING))
        .isEqualTo(new NotFound());
    assertThat(service().pause(stranger, id)).isEqualTo(new NotFound());
    assertThat(service().withdraw(stranger, id)).isEqualTo(new NotFound());
    assertThat(service().propose(stranger, buyers("x" + code, terms)))
        .isEqualTo(new Refused(PartnerFault.COMPANY_UNKNOWN));
    assertThatThrownBy(() -> service().find(pharmacy.caller(), id))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> service().propose(pharmacy.caller(), buyers("y" + code, terms)))
        .isInstanceOf(AccessDenied.class);
    var elsewhere =
        new Caller(
            Caller.Kind.PERSON,
            1,
            "Lin Wei",
            pharmacy.companyId(),
            Set.of(
                new Caller.Grant(
                    pharmacy.companyId() + 1, Optional.empty(), Role.PLATFORM_ADMINISTRATOR)));
    assertThat(service().goLive(elsewhere, id, find(id).revision())).isEqualTo(new NotFound());
  }

  @Test
  @DisplayName("P7: a seller is one partner, and who sells nothing hears no orders")
  void isOneSeller() {
    var terms = terms(Transport.JMS, null);
    var selling = market.buyer("WHOLESALER");
    var seller = Market.caller(selling.companyId(), Role.EDI_ADMINISTRATOR);

    assertThat(service().propose(administrator, seller(pharmacy.companyId(), code, terms)))
        .isEqualTo(new Refused(PartnerFault.COMPANY_SELLS_NOTHING));
    assertThat(
            service()
                .propose(
                    seller,
                    new ProposePartner(
                        selling.companyId(), code, PartnerKind.SELLER, Standard.UBL, "", terms)))
        .isEqualTo(new Refused(PartnerFault.STANDARD_OF_SELLER));
    var proposed = (Done) service().propose(seller, seller(selling.companyId(), code, terms));
    assertThat(partners().ofSeller(seller, selling.companyId())).isEmpty();
    assertThat(service().propose(seller, seller(selling.companyId(), code + "b", terms)))
        .isEqualTo(new Refused(PartnerFault.SELLER_HAS_ONE));

    service().goLive(platform, proposed.id(), find(proposed.id()).revision());
    assertThat(partners().ofSeller(seller, selling.companyId())).isPresent();
    service().pause(platform, proposed.id());
    assertThat(partners().ofSeller(seller, selling.companyId()))
        .as("what is for a paused seller waits")
        .map(PartnerView::stage)
        .contains(PartnerStage.PAUSED);
  }

  @Test
  @DisplayName("P7: orders come in the name of an active buyer of the company, and of no one else")
  void ordersInTheNameOfABuyer() {
    var receiver = "receiver." + login;
    person(receiver, Role.RECEIVER);
    var terms = terms(Transport.JMS, null);
    var elsewhere = market.pharmacy();

    for (var nobody : new String[] {"nobody@pharmacy.example", receiver}) {
      assertThat(service().propose(administrator, buyers(code, nobody, terms)))
          .as(nobody)
          .isEqualTo(new Refused(PartnerFault.BUYER_UNKNOWN));
    }
    var other = Market.caller(elsewhere.companyId(), Role.EDI_ADMINISTRATOR);
    assertThat(
            service()
                .propose(
                    other,
                    new ProposePartner(
                        elsewhere.companyId(),
                        code,
                        PartnerKind.BUYER,
                        Standard.X12,
                        login,
                        terms)))
        .as("of another company")
        .isEqualTo(new Refused(PartnerFault.BUYER_UNKNOWN));
    assertThat(service().propose(administrator, buyers(code, login.toUpperCase(), terms)))
        .isInstanceOf(Done.class);
    assertThat(service().propose(administrator, buyers(code, login, terms)))
        .isEqualTo(new Refused(PartnerFault.CODE_TAKEN));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource({
    "code,       CODE_UNREADABLE",
    "identifier, IDENTIFIER_UNREADABLE",
    "gln,        IDENTIFIER_UNREADABLE",
    "short,      IDENTIFIER_UNREADABLE",
    "zone,       ZONE_UNKNOWN",
    "seconds,    SECONDS_OUT_OF_RANGE",
    "host,       SERVER_HOST",
    "none,       SERVER_HOST",
    "port,       SERVER_PORT",
    "user,       SERVER_USER",
    "key,        SERVER_KEY",
    "folder,     SERVER_FOLDERS",
    "mixed,      SERVER_FOLDERS",
    "same,       SERVER_FOLDERS_SAME"
  })
  @DisplayName("P7: what cannot be agreed is named")
  void namesWhatIsWrong(String what, PartnerFault fault) {
    boolean gln = what.equals("gln");
    var server =
        new Server(
            what.equals("host") ? "sftp.example?x=1" : " sftp.example ",
            what.equals("port") ? 0 : 22,
            what.equals("user") ? "a:b@c" : "bencao",
            what.equals("key") ? "ssh-ed25519" : hostKey + " root@sftp",
            what.equals("folder") ? "../etc" : code,
            what.equals("same") ? code : what.equals("mixed") ? "/in" : "in");
    var terms =
        new PartnerTerms(
            identifier(what),
            true,
            what.equals("zone") ? "Mars/Olympus" : "Asia/Shanghai",
            what.equals("seconds") ? 3 : 60,
            0,
            Transport.SFTP,
            what.equals("none") ? Optional.empty() : Optional.of(server),
            Optional.empty());

    var command =
        new ProposePartner(
            pharmacy.companyId(),
            what.equals("code") ? "Qing Nang" : code,
            PartnerKind.BUYER,
            gln ? Standard.EDIFACT : Standard.X12,
            login,
            terms);

    assertThat(service().propose(administrator, command)).isEqualTo(new Refused(fault));
    assertThat(partners().list(administrator)).isEmpty();
  }

  private static String identifier(String what) {
    return switch (what) {
      case "identifier" -> "A*B";
      case "short" -> "A";
      case "gln" -> "9521000000013";
      default -> GLN;
    };
  }

  @Test
  @DisplayName("sec, M6: the account of another company is nobody else's, whatever it is called")
  void keepsAccountsApart() {
    proposed(buyers(terms(Transport.SFTP, server(code + ".example", "out", "in"))));
    var other = market.pharmacy();
    var there = Market.caller(other.companyId(), Role.EDI_ADMINISTRATOR);
    var theirs = "zhu." + code + "@pharmacy.example";
    container
        .get(PeopleService.class)
        .add(
            other.administrator(),
            new AddPerson(
                theirs, "Zhu Hong", Set.of(new GrantRequest(Optional.empty(), Role.BUYER)), "en"));
    var otherKey = "ssh-ed25519 " + "B".repeat(68);

    for (var server :
        List.of(
            new Server("192.0.2.7", 22, "bencao", hostKey, "/home/bencao/out", "/home/bencao/in"),
            new Server(code + ".example", 2222, "bencao", otherKey, "else", "there"))) {
      assertThat(
              service()
                  .propose(
                      there,
                      new ProposePartner(
                          other.companyId(),
                          "o" + code,
                          PartnerKind.BUYER,
                          Standard.X12,
                          theirs,
                          terms(Transport.SFTP, server))))
          .as(server.toString())
          .isEqualTo(new Refused(PartnerFault.SERVER_FOLDERS_TAKEN));
    }
    assertThat(
            service()
                .propose(
                    administrator,
                    buyers("o" + code, terms(Transport.SFTP, server(code, "/else", "/there")))))
        .as("one account, two ways to write its folders")
        .isEqualTo(new Refused(PartnerFault.SERVER_FOLDERS_TAKEN));
  }

  @Test
  @DisplayName("P7: nobody is sent to the folders of somebody else")
  void keepsFoldersApart() {
    var host = code + ".example";
    proposed(buyers(terms(Transport.SFTP, server(host, "out", "in"))));

    for (var folders : new String[][] {{"out", "else"}, {"in", "else"}, {"else", "out"}}) {
      var terms = terms(Transport.SFTP, server(host.toUpperCase(), folders[0], folders[1]));
      assertThat(service().propose(administrator, buyers("o" + code, terms)))
          .as(String.join(" ", folders))
          .isEqualTo(new Refused(PartnerFault.SERVER_FOLDERS_TAKEN));
    }
    var apart = terms(Transport.SFTP, server(host, "else", "there"));
    assertThat(service().propose(administrator, buyers("o" + code, apart)))
        .isInstanceOf(Done.class);
  }

  @Test
  @DisplayName("J5, P7: of each type it is kept how the last try did, until other terms are agreed")
  void keepsWhatWasTried() {
    var id = proposed(buyers(terms(Transport.JMS, null)));
    assertThat(trials(id))
        .extracting(PartnerTrial::type)
        .containsExactly("850", "997", "860", "180");
    assertThat(trials(id)).noneMatch(PartnerTrial::isPassed);

    tries(id, document("850", Verdict.ACCEPTED), document("850", Verdict.REJECTED));
    tries(id, document("997", Verdict.ACCEPTED), document("810", Verdict.ACCEPTED));
    assertThat(trials(id))
        .filteredOn(PartnerTrial::isPassed)
        .extracting(PartnerTrial::type)
        .containsExactly("997");
    assertThat(trials(id).get(0).last())
        .hasValueSatisfying(
            last -> {
              assertThat(last.verdict()).as("of two the worst").isEqualTo(Verdict.REJECTED);
              assertThat(last.reason()).isEqualTo("SYNTAX");
              assertThat(last.position()).isEqualTo("segment 3");
              assertThat(last.by()).isEqualTo("Lin Wei");
            });
    tries(id, document("850", Verdict.WARNED));
    assertThat(trials(id)).filteredOn(PartnerTrial::needed).allMatch(PartnerTrial::isPassed);

    service()
        .change(administrator, id, find(id).revision(), terms(Transport.FOLDER, null), NOTHING);
    assertThat(trials(id)).noneMatch(trial -> trial.last().isPresent());
    tries(id, document("850", Verdict.ACCEPTED));
    assertThat(service().withdraw(administrator, id)).isEqualTo(new Done(id));
  }

  @Test
  @DisplayName("M6: nobody tries documents in the name of another company's system")
  void triesOnlyOwn() {
    var id = proposed(buyers(terms(Transport.JMS, null)));
    var stranger = Market.caller(market.pharmacy().companyId(), Role.EDI_ADMINISTRATOR);
    DocumentChecker never =
        (partner, raw) -> {
          throw new IllegalStateException("looked at");
        };

    assertThat(tests().list(stranger, id)).isEmpty();
    assertThat(trials().run(stranger, id, new byte[1], never))
        .isEqualTo(new DocumentTrials.Answer.NotFound());
    assertThatThrownBy(() -> trials().run(pharmacy.caller(), id, new byte[1], never))
        .isInstanceOf(AccessDenied.class);
    assertThat(trials().run(administrator, id, new byte[DocumentTrials.MOST_BYTES + 1], never))
        .isEqualTo(new DocumentTrials.Answer.Refused(PartnerFault.TRIAL_TOO_LARGE));
    assertThat(trials().run(administrator, id, new byte[0], never))
        .isEqualTo(new DocumentTrials.Answer.Refused(PartnerFault.TRIAL_EMPTY));
  }

  @Test
  @DisplayName(
      "P7: nothing is kept of what was judged under other terms, and few are judged at once")
  void keepsNothingOfOthers() {
    var id = proposed(buyers(terms(Transport.JMS, null)));
    var answers = new ArrayList<DocumentTrials.Answer>();
    DocumentChecker third = (partner, raw) -> List.of(document("850", Verdict.ACCEPTED));
    DocumentChecker second =
        (partner, raw) -> {
          answers.add(trials().run(administrator, id, raw, third));
          return third.check(partner, raw);
        };

    trials()
        .run(
            administrator,
            id,
            new byte[1],
            (partner, raw) -> {
              trials().run(administrator, id, raw, second);
              service()
                  .change(
                      administrator,
                      id,
                      find(id).revision(),
                      terms(Transport.FOLDER, null),
                      NOTHING);
              return third.check(partner, raw);
            });

    assertThat(answers).containsExactly(new DocumentTrials.Answer.Refused(PartnerFault.TRIAL_BUSY));
    assertThat(trials(id)).noneMatch(trial -> trial.last().isPresent());
  }

  @Test
  @DisplayName("P7: the report says what was shown, and its signature holds for no other text")
  void signsItsReport() throws Exception {
    var id = proposed(buyers(terms(Transport.JMS, null)));
    tries(
        id,
        document("850", Verdict.ACCEPTED),
        new CheckedDocument(
            "X12 004010", "997", Verdict.REJECTED, "SYNTAX", "segment 3\u2028Document: 180"));
    var stranger = Market.caller(market.pharmacy().companyId(), Role.EDI_ADMINISTRATOR);
    assertThat(reports().zip(stranger, id)).isEmpty();

    var files = unzipped(reports().zip(administrator, id).orElseThrow());

    var report = new String(files.get("report.txt"), StandardCharsets.UTF_8);
    assertThat(report.lines())
        .startsWith("Bencao conformance report 1")
        .contains(
            "System: " + code,
            "Partner: ZZ " + GLN,
            "Document: 180 optional not shown",
            "Accepted: 1 of 2 that are needed")
        .anyMatch(
            line ->
                line.startsWith("Document: 850 needed ACCEPTED at ")
                    && line.endsWith(Sha256.hex(Sha256.of(new byte[1]))))
        .anyMatch(line -> line.endsWith(": SYNTAX segment 3 Document: 180"));
    assertThat(verifies(files, files.get("report.txt"))).isTrue();
    var other = report.replace("1 of 2", "2 of 2").getBytes(StandardCharsets.UTF_8);
    assertThat(verifies(files, other)).isFalse();
  }

  private static boolean verifies(Map<String, byte[]> files, byte[] report) throws Exception {
    var pem = new String(files.get("key.pem"), StandardCharsets.US_ASCII);
    var key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]*-----", ""));
    var signature = Signature.getInstance("Ed25519");
    signature.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
    signature.update(report);
    return signature.verify(files.get("report.sig"));
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
    var files = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private ConformanceReportService reports() {
    return container.get(ConformanceReportService.class);
  }

  private static CheckedDocument document(String type, Verdict verdict) {
    return verdict == Verdict.REJECTED
        ? new CheckedDocument("X12 004010", type, verdict, "SYNTAX", "segment 3")
        : new CheckedDocument("X12 004010", type, verdict, "", "");
  }

  private void tries(long id, CheckedDocument... documents) {
    assertThat(trials().run(administrator, id, new byte[1], (partner, raw) -> List.of(documents)))
        .isEqualTo(new DocumentTrials.Answer.Judged(List.of(documents)));
  }

  private List<PartnerTrial> trials(long id) {
    return tests().list(administrator, id).orElseThrow();
  }

  private DocumentTrials trials() {
    return container.get(DocumentTrials.class);
  }

  private TestClock clock() {
    return container.get(TestClock.class);
  }

  private PartnerTrialService tests() {
    return container.get(PartnerTrialService.class);
  }

  private void person(String name, Role role) {
    container
        .get(PeopleService.class)
        .add(
            pharmacy.administrator(),
            new AddPerson(name, "Lin Wei", Set.of(new GrantRequest(Optional.empty(), role)), "en"));
  }

  private Server server(String host, String from, String into) {
    return new Server(host, 2222, "bencao", hostKey, from, into);
  }

  private static PartnerTerms terms(Transport transport, Server server) {
    return new PartnerTerms(
        GLN,
        true,
        "Asia/Shanghai",
        60,
        3600,
        transport,
        Optional.ofNullable(server),
        Optional.empty());
  }

  private ProposePartner buyers(PartnerTerms terms) {
    return buyers(code, terms);
  }

  private ProposePartner buyers(String called, PartnerTerms terms) {
    return buyers(called, login, terms);
  }

  private ProposePartner buyers(String called, String who, PartnerTerms terms) {
    return new ProposePartner(
        pharmacy.companyId(), called, PartnerKind.BUYER, Standard.X12, who, terms);
  }

  @Test
  @DisplayName("K1, P7: a seller that answers by hand may get a system, once, and no second desk")
  void growsFromADesk() {
    var terms = terms(Transport.JMS, null);
    long company = market.deskSeller();
    var seller = Market.caller(company, Role.EDI_ADMINISTRATOR);
    var desk = partners().ofSeller(seller, company).orElseThrow();
    assertThat(desk.desk()).isTrue();

    assertThat(
            service()
                .propose(
                    seller,
                    new ProposePartner(
                        company, code + "d", PartnerKind.DESK, Standard.X12, "", terms)))
        .isEqualTo(new Refused(PartnerFault.SELLER_HAS_ONE));
    var proposed = (Done) service().propose(seller, seller(company, code, terms));
    assertThat(partners().ofSeller(seller, company)).as("not yet").contains(desk);
    assertThat(service().propose(seller, seller(company, code + "b", terms)))
        .isEqualTo(new Refused(PartnerFault.SELLER_HAS_ONE));

    service().goLive(platform, proposed.id(), find(proposed.id()).revision());

    assertThat(partners().ofSeller(seller, company).map(PartnerView::id)).contains(proposed.id());
    assertThat(partners().deskOf(seller, company)).contains(desk);
    assertThat(partners().serving(seller, Optional.of(desk.id()), company)).contains(desk);
    assertThat(partners().serving(seller, Optional.empty(), company).map(PartnerView::id))
        .contains(proposed.id());
  }

  private static ProposePartner seller(long company, String called, PartnerTerms terms) {
    return new ProposePartner(company, called, PartnerKind.SELLER, Standard.X12, "", terms);
  }

  private long proposed(ProposePartner command) {
    var result = service().propose(administrator, command);
    assertThat(result).isInstanceOf(Done.class);
    return ((Done) result).id();
  }

  private long live(ProposePartner command) {
    long id = proposed(command);
    assertThat(service().goLive(platform, id, find(id).revision())).isEqualTo(new Done(id));
    return id;
  }

  private PartnerView find(long id) {
    return service().find(platform, id).orElseThrow();
  }

  private PartnerProposalService service() {
    return container.get(PartnerProposalService.class);
  }

  private PartnerService partners() {
    return container.get(PartnerService.class);
  }
}
