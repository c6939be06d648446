package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bencao.integration.as2.As2Station;
import org.bencao.integration.transport.SftpStation;
import org.bencao.system.BuyerSystem.Wanted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six programs of a pharmacy order at once, in three standards over four transports, while the
 * lines go dead three times and the server twice. -Dbencao.orders=900 makes some 10,000 documents
 * of it.
 */
@Tag("fault")
@Tag("long")
@Tag("browser")
@ExtendWith(Browsers.Shared.class)
class MixedTrafficIT {

  private static final int ORDERS = Integer.getInteger("bencao.orders", 120);
  private static final int BROKER_PORT = 16_616 + Ports.MIXED.offset();

  /** Wholesalers do not send again because others are served before them. */
  private static final Duration RESEND = Duration.ofMinutes(2);

  private static final Duration DEAD = Duration.ofSeconds(7);
  private static final Duration LIMIT = Duration.ofMinutes(15);
  private static final String BUYER = "lin.wei@qingnang.example";
  private static final String OPERATOR = "gao.lan@bencao.example";
  private static final String JOURNAL = "/exchange/messages?size=200";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> OPEN = Set.of("RECEIVED", "READ", "CREATED", "SENT", "NO_ACK");

  @TempDir static Path folder;

  private final Browsers browsers;

  MixedTrafficIT(Browsers browsers) {
    this.browsers = browsers;
  }

  @Test
  @DisplayName(
      "rel:I6 rel:I7 rel:I10 documents of mixed formats over queues, folders, SFTP and AS2, with dead"
          + " lines and dead servers: each has one verdict and one effect")
  void everyDocumentOnce() throws Exception {
    var settings =
        Life.quick(Settings.demo("it-mixed-" + System.currentTimeMillis(), Ports.MIXED), RESEND);
    try (var broker = OutsideBroker.start(folder.resolve("artemis"), BROKER_PORT);
        var line = Proxy.before(BROKER_PORT);
        var portal = Portal.start(settings.with("BENCAO_BROKER_URL", broker.url(line.port())));
        var world = new Lines(portal, line)) {
      var programs = world.programs(broker);
      var began = Instant.now();
      programs.forEach(Correspondent::start);
      for (int blow = 1; blow <= 5; blow++) {
        int answered = blow * total(programs) / 6;
        Until.holds(answered + " orders are answered", LIMIT, () -> answered(programs) >= answered);
        if (blow % 2 == 1) {
          world.dead(DEAD);
        } else {
          portal.server().kill();
          portal.server().start();
        }
      }
      Until.holds("every order is answered", LIMIT, () -> unanswered(programs).isEmpty());
      Until.holds("every document has its receipt", LIMIT, () -> isQuiet(portal));
      var took = Duration.between(began, Instant.now());
      programs.forEach(Correspondent::stop);
      Until.holds("what they said last is decided", LIMIT, () -> isQuiet(portal));
      portal.server().stop();
      judge(settings, programs, took);
    }
  }

  private static int total(List<Correspondent> programs) {
    return programs.stream().mapToInt(one -> one.numbers().size()).sum();
  }

  private static int answered(List<Correspondent> programs) {
    return programs.stream().mapToInt(one -> one.answers().size()).sum();
  }

  private static List<String> unanswered(List<Correspondent> programs) {
    return programs.stream().flatMap(one -> one.unanswered().stream()).toList();
  }

  /** A page of a journal of so many costs as much as several orders. */
  private static boolean isQuiet(Portal portal) {
    LockSupport.parkNanos(DEAD.toNanos());
    return Stream.of("QN", "HT")
        .map(company -> portal.program(company, "edi-administrator"))
        .noneMatch(MixedTrafficIT::isWaiting);
  }

  private static boolean isWaiting(Rest company) {
    var page = company.get(JOURNAL).json();
    while (true) {
      if (Answer.all(page.path("messages")).anyMatch(MixedTrafficIT::isOpen)) {
        return true;
      }
      if (!page.path("older").isTextual()) {
        return false;
      }
      page = company.get(JOURNAL + "&older=" + page.path("older").asText()).json();
    }
  }

  /** Nobody acknowledges an acknowledgement. */
  private static boolean isOpen(JsonNode row) {
    boolean isOurWord =
        row.path("direction").asText().equals("OUT")
            && row.path("documentType").asText().matches("997|CONTRL|ApplicationResponse");
    return !isOurWord && OPEN.contains(row.path("state").asText());
  }

  private void judge(Settings settings, List<Correspondent> programs, Duration took) {
    var database = Database.h2(settings);
    var ledger = Ledger.of(settings.data());
    var judge = new Judge(database, ledger);
    var exchange = new ExchangeJudge(database, judge);
    exchange.everyDocumentIsDecided();
    exchange.everyDocumentIsAcknowledgedOnce();
    exchange.everyControlNumberHasOneContent();
    exchange.everyNumberOfOursIsAccountedFor();
    exchange.everythingThatStoppedSaysWhy();
    exchange.nothingStopped();
    var placed = new HashMap<String, String>();
    database
        .rows(
            "select number, order_number from ordering_arrived_order where verdict = 'PLACED'",
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            one ->
                assertThat(placed.put(one.getKey(), one.getValue()))
                    .as("placed twice: " + one.getKey())
                    .isNull());
    for (var program : programs) {
      assertThat(placed.keySet()).containsAll(program.numbers());
      assertThat(program.answers())
          .as("each answer has one content, to " + program.code())
          .allSatisfy((number, contents) -> assertThat(contents).hasSize(1));
    }
    assertThat(placed.values())
        .allSatisfy(number -> assertThat(ledger.effects()).containsEntry(number, 1));
    tell(database, programs, took);
  }

  private static void tell(Database database, List<Correspondent> programs, Duration took) {
    long documents =
        database.rows("select count(*) from exchange_message", row -> row.getLong(1)).get(0);
    System.out.printf(
        "mixed traffic: %d orders, %d documents in %d s, %.1f a second%n",
        total(programs), documents, took.toSeconds(), documents / (double) took.toSeconds());
    database
        .rows(
            """
            select p.code, p.transport, m.direction, m.document_type, m.state, count(*)
            from exchange_message m join partner_profile p on p.id = m.partner_id
            group by p.code, p.transport, m.direction, m.document_type, m.state
            order by p.code, m.direction, m.document_type, m.state
            """,
            row ->
                "  %s %s %s %s %s: %d"
                    .formatted(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6)))
        .forEach(System.out::println);
    programs.forEach(
        one -> System.out.printf("  %s left again %d times%n", one.code(), one.retries()));
  }

  /** All that stands between the portal and its partners, and can go dead. */
  private final class Lines implements AutoCloseable {

    private final Portal portal;
    private final Proxy broker;
    private final SftpStation sftp;
    private final Proxy toSftp;
    private final As2Station as2;
    private final Proxy toAs2;
    private final Proxy fromAs2;
    private final String ours;

    Lines(Portal portal, Proxy broker) throws Exception {
      this.portal = portal;
      this.broker = broker;
      var keys = portal.program("QN", "edi-administrator").get("/exchange/partners").json();
      sftp = new SftpStation(folder.resolve("station"), keys.path("sftpKey").asText());
      sftp.folder("mxsftp/in");
      sftp.folder("mxsftp/out");
      sftp.start();
      toSftp = Proxy.before(sftp.port());
      as2 =
          As2Station.of(
              "QN-MIXED", folder.resolve("keys"), keys.at("/as2Station/certificates/0").asText());
      as2.start();
      toAs2 = Proxy.before(URI.create(as2.url()).getPort());
      fromAs2 = Proxy.before(URI.create(portal.address()).getPort());
      ours = keys.at("/as2Station/name").asText();
      connect("mxsftp", "SFTP", Map.of("server", server()));
      connect("mxas2", "AS2", Map.of("station", station()));
    }

    private Map<String, Object> server() {
      return Map.of(
          "host",
          "127.0.0.1",
          "port",
          toSftp.port(),
          "user",
          SftpStation.USER,
          "hostKey",
          sftp.hostKey(),
          "fetchFrom",
          "mxsftp/in",
          "putInto",
          "mxsftp/out");
    }

    private Map<String, Object> station() throws Exception {
      return Map.of(
          "name", "QN-MIXED",
          "url", as2.url().replaceFirst(":\\d+", ":" + toAs2.port()),
          "certificate", as2.certificate());
    }

    private void connect(String code, String transport, Map<String, Object> peer) throws Exception {
      var terms = new HashMap<String, Object>(peer);
      terms.putAll(
          Map.of(
              "identifier",
              BuyerSystem.company("code", "QN").get("gln"),
              "test",
              true,
              "zone",
              "Asia/Shanghai",
              "ackSeconds",
              60,
              "answerSeconds",
              0,
              "transport",
              transport));
      var body =
          Map.of(
              "code", code,
              "kind", "BUYER",
              "standard", "X12",
              "buyerLogin", BUYER,
              "terms", terms);
      var company = portal.program("QN", "edi-administrator");
      var id = Created.id(company.post("/exchange/partners", JSON.writeValueAsString(body)));
      try (var operator = browsers.screenOf(portal, portal.person(OPERATOR), "en", 1280, 900)) {
        operator.page().navigate("/partner/onboarding?partner=" + id);
        operator.at("[id='state:live']").click();
        operator.at(".bc-bar.ok:has-text('It is live')").waitFor();
      }
    }

    List<Correspondent> programs(OutsideBroker queues) {
      var wanted =
          Wanted.ofShelf(portal.programOf(BUYER, "buyer"), "MX", "Heting", "100207").of("1");
      Function<String, Wanted> numbered = wanted::as;
      int each = ORDERS / 6;
      var files = new FolderMailbox(portal.server().settings().data().resolve("exchange"));
      return List.of(
          new Correspondent("qnerp", queues, Tongue.x12("qnerp", "QN"), each, numbered),
          new Correspondent("qneancom", queues, Tongue.edifact("QN"), each, numbered),
          new Correspondent("qnubl", queues, Tongue.ubl("QN"), each, numbered),
          new Correspondent("qnfiles", files, Tongue.x12("qnfiles", "QN"), each, numbered),
          new Correspondent(
              "mxsftp",
              new FolderMailbox(folder.resolve("station")),
              Tongue.x12("mxsftp", "QN"),
              each,
              numbered),
          new Correspondent(
              "mxas2",
              new As2Mailbox(as2, ours, fromAs2.port()),
              Tongue.x12("mxas2", "QN"),
              each,
              numbered));
    }

    /** Nothing arrives any more, and nobody hangs up; after a while it does again. */
    void dead(Duration time) {
      var all = List.of(broker, toSftp, toAs2, fromAs2);
      all.forEach(one -> one.is(Weather.blackHole()));
      LockSupport.parkNanos(time.toNanos());
      all.forEach(one -> one.is(Weather.clear()));
    }

    @Override
    public void close() {
      sftp.close();
      as2.close();
      List.of(toSftp, toAs2, fromAs2).forEach(Proxy::close);
    }
  }
}
