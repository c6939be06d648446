package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a receiver finds wrong with packs of one delivery (rules 10), through REST and at goods-in:
 * each has a reason of its own, in both languages, and the good packs are counted meanwhile.
 */
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class PlantedGoodsSystemIT {

  private static final LocalDate GOOD = LocalDate.now(ZoneOffset.UTC).plusYears(3);
  private static final LocalDate SHORT = LocalDate.now(ZoneOffset.UTC).plusDays(100);
  private static final LocalDate PAST = LocalDate.now(ZoneOffset.UTC).minusDays(40);
  private static final String NAMED = "895200000000010000";
  private static final String RESPONSIBLE = "marco.aurora@farmacia-aurora.example";
  private static final String INACTIVE = "89520000000004000001";
  private static final String STRANGER = "89520000000002000001";
  private static final String ELSEWHERE = "89520000000003000001";
  private static final String SOLD = "89520000000003000002";
  private static final List<String> ITEMS = List.of("100281", "100283", "100287");
  private static final int PACKS = 100;

  private static Life life;
  private static Portal portal;
  private static Rest receiver;
  private static final Map<Delivery, String> DESPATCHES = new EnumMap<>(Delivery.class);

  private static String number;

  /** A reason, what is booked, and what the page of goods-in is asked. */
  private record Fault(
      String reason, Delivery delivery, Map<String, String> booking, Map<String, String> page) {}

  /** Deliveries in which faults are planted. */
  private enum Delivery {
    GOODS("XHE", "xie.na@xinghe.example"),
    /** Insulin, without a file of its way. */
    COLD("QN", "chen.bo@qingnang.example"),
    /** The same with a file that says 8.9 degrees. */
    WARM("QN", "chen.bo@qingnang.example");

    private final String company;
    private final String login;

    Delivery(String company, String login) {
      this.company = company;
      this.login = login;
    }

    Rest receiver() {
      return portal.program(company, "receiver");
    }
  }

  private static final List<Fault> FAULTS =
      List.of(
          fault("EXPIRED", 1, Map.of("expiry", PAST.toString())),
          fault("SHELF_LIFE_SHORT", 3, Map.of()),
          fault("LOT_MISMATCH", 1, Map.of("lot", "LZ")),
          scanned("CODE_NOT_ON_ASN", 2, STRANGER),
          scanned("CODE_ALREADY_RECEIVED", 1, ELSEWHERE),
          scanned("CODE_ALREADY_SOLD", 1, SOLD),
          fault("RECALLED", 3, Map.of()),
          way("LOGGER_MISSING", Delivery.COLD),
          way("EXCURSION", Delivery.WARM));

  private static Fault way(String reason, Delivery delivery) {
    return new Fault(reason, delivery, Map.of("position", "1"), Map.of("line", "1"));
  }

  private static Fault fault(String reason, int line, Map<String, String> read) {
    var booking = new LinkedHashMap<>(read);
    booking.put("position", String.valueOf(line));
    var page = new LinkedHashMap<>(read);
    page.put("line", String.valueOf(line));
    return new Fault(reason, Delivery.GOODS, booking, page);
  }

  private static Fault scanned(String reason, int line, String code) {
    return new Fault(
        reason,
        Delivery.GOODS,
        Map.of("position", String.valueOf(line), "code", code),
        Map.of("line", String.valueOf(line), "pack", code));
  }

  /** Two packs of another pharmacy, one of them sold; then a delivery to the hospital. */
  @BeforeAll
  static void deliver(Life shared) {
    life = shared;
    portal = shared.portal();
    receiver = portal.program("XHE", "receiver");
    var pharmacy = portal.program("QN", "receiver");
    var first = delivery("QN", List.of("\"lot\":\"LA\",\"expiry\":\"%s\"".formatted(GOOD)));
    book(pharmacy, first, "1", ELSEWHERE, SOLD);
    Created.expect(
        200,
        pharmacy.post(
            "/receiving/packs/reports",
            "{\"siteId\":\"%s\",\"fate\":\"DISPENSED\",\"codes\":[\"%s\"]}"
                .formatted(site("QN"), SOLD)));
    var codes = new ArrayList<String>();
    for (int at = 0; at < PACKS; at++) {
      codes.add("\"%s%02d\"".formatted(NAMED, at));
    }
    number =
        delivery(
            "XHE",
            List.of(
                "\"lot\":\"LA\",\"expiry\":\"%s\"".formatted(GOOD),
                "\"lot\":\"LB\",\"expiry\":\"%s\",\"codes\":[%s]"
                    .formatted(GOOD, String.join(",", codes)),
                "\"lot\":\"LC\",\"expiry\":\"%s\"".formatted(SHORT)));
    DESPATCHES.put(Delivery.GOODS, despatch(receiver, number));
    recall();
    DESPATCHES.put(Delivery.COLD, insulin());
    DESPATCHES.put(Delivery.WARM, insulin());
    warm();
  }

  private static void recall() {
    var body =
        """
        {"number":"RC-%s","item":"%s","lots":["LC"],"grade":"II","cause":"Tablets were broken"}"""
            .formatted(number.substring(number.length() - 13), ITEMS.get(2));
    Created.expect(200, portal.program("YS", "supplier-desk").post("/receiving/recalls", body));
  }

  /** What the sandbox sends of a cold item. */
  private static String insulin() {
    var placed = life.place("Kanghe", Shelf.line("100209", 10));
    return Life.id(life.arrived(placed.path("number").asText(), 1));
  }

  private static void warm() {
    var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    var file = new StringBuilder("time,temperature\n");
    for (int at = 60; at >= 0; at -= 5) {
      var celsius = at <= 45 && at >= 10 ? "8.9" : "5.1";
      file.append(now.minus(at, ChronoUnit.MINUTES)).append(',').append(celsius).append('\n');
    }
    var headers =
        Map.of("Content-Type", "text/csv", "Idempotency-Key", UUID.randomUUID().toString());
    var path =
        "/receiving/despatches/" + DESPATCHES.get(Delivery.WARM) + "/recordings?fileName=way.csv";
    Created.expect(200, Delivery.WARM.receiver().send("POST", path, headers, file.toString()));
  }

  @Test
  @DisplayName("P1, P10, E14: each planted fault of a pack has its own explained refusal, twice")
  void explainsEachInBothLanguages() {
    for (var language : List.of("en", "zh")) {
      var titles = FAULTS.stream().map(fault -> refused(fault, language)).toList();
      assertThat(titles.stream().map(reason -> reason.path("title").asText()).toList())
          .doesNotHaveDuplicates()
          .allSatisfy(title -> assertThat(title).isNotBlank().doesNotContain("{", "#"));
    }
  }

  @Test
  @Tag("browser")
  @DisplayName("P1, P10, E14: each planted fault of a pack says the same at goods-in, twice")
  void explainsEachOnTheScreen(Browsers browsers) {
    for (var language : List.of("en", "zh")) {
      for (var login : FAULTS.stream().map(one -> one.delivery().login).distinct().toList()) {
        try (var screen = browsers.screen(portal.address(), language, 1440, 900)) {
          screen.signIn(portal.person(login));
          screen.speak(language);
          FAULTS.stream()
              .filter(fault -> fault.delivery().login.equals(login))
              .forEach(fault -> readsAtGoodsIn(screen, fault, language));
          screen.didNotComplain();
        }
      }
    }
  }

  private void readsAtGoodsIn(Screen screen, Fault fault, String language) {
    var reason = refused(fault, language);
    var page = "/receiving/goods-in?id=" + DESPATCHES.get(fault.delivery()) + query(fault.page());
    screen.page().navigate(page);
    assertThat(screen.at("#verdict .bc-why").allInnerTexts())
        .as(fault + " in " + language)
        .anySatisfy(
            why ->
                assertThat(why)
                    .containsIgnoringCase(reason.path("title").asText())
                    .containsIgnoringCase(reason.path("action").asText()));
  }

  @Test
  @DisplayName("P1: good packs are counted while bad ones are argued about")
  void countsTheGoodOnes() {
    var code = NAMED + "00";
    book(receiver, number, "2", code);

    assertThat(receiver.get("/receiving/packs?code=" + code).json().path("whereabouts").asText())
        .isEqualTo("HERE");
    var goods = DESPATCHES.get(Delivery.GOODS);
    var again = booking(receiver, goods, "2", List.of(code), Map.of());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().at("/reasons/0/code").asText()).isEqualTo("CODE_COUNTED");
    assertThat(receiver.get("/receiving/packs?code=" + SOLD).json().path("whereabouts").asText())
        .isEqualTo("GONE");
    assertThat(receiver.get("/receiving/packs?code=" + SOLD).json().path("steps")).isEmpty();
  }

  @Test
  @Tag("browser")
  @DisplayName("TRC-08, P10: a pack that is not active is told by the law of Europe, twice")
  void tellsWhatIsNotActive(Browsers browsers) {
    var who = portal.program("FAU", "receiver");
    var despatch = arrived(portal, "FAU", "Nordlicht", "100561", 50);
    var place = who.get("/organisation/me").json().at("/sites/0/id").asText();
    var sold =
        "{\"siteId\":\"%s\",\"fate\":\"DISPENSED\",\"codes\":[\"%s\"]}".formatted(place, INACTIVE);
    Created.expect(200, who.post("/receiving/packs/reports", sold));
    for (var language : List.of("en", "zh")) {
      var answer = booking(who.in(language), despatch, "1", List.of(INACTIVE), Map.of());
      var reason = reason(answer, "UI_NOT_ACTIVE", "TRC-08");
      try (var screen = browsers.screen(portal.address(), language, 1440, 900)) {
        screen.signIn(portal.person("luca.aurora@farmacia-aurora.example"));
        screen.speak(language);
        var scan = Map.of("line", "1", "pack", INACTIVE);
        screen.page().navigate("/receiving/goods-in?id=" + despatch + query(scan));
        says(screen.at("#verdict .bc-why").allInnerTexts(), reason);
        screen.didNotComplain();
      }
    }
  }

  @Test
  @Tag("browser")
  @DisplayName("TRC-07, P10: a pack that nobody can verify does not go back, twice")
  void tellsWhatIsNotVerified(Browsers browsers) {
    var who = portal.program("MFP", "receiver");
    var despatch = arrived(portal, "MFP", "Larkspur", "100238", 20);
    var more = Map.of("quantity", "20");
    Created.expect(201, booking(who, despatch, "1", List.of(), more));
    Created.expect(
        200, who.post("/receiving/despatches/" + despatch + "/closure?noCode=NOT_PRINTED", ""));
    var lot =
        who.get("/receiving/returns/returnable/" + despatch).json().at("/lots/0/lot").asText();
    var wanted =
        "{\"despatchId\":\"%s\",\"reason\":\"NOT_NEEDED\",\"packs\":[{\"position\":1,\"lot\":\"%s\",\"quantity\":\"2\"}]}"
            .formatted(despatch, lot);
    for (var language : List.of("en", "zh")) {
      var answer = who.in(language).post("/receiving/returns", wanted);
      var reason = reason(answer, "RETURN_NOT_VERIFIED", "TRC-07");
      try (var screen = browsers.screen(portal.address(), language, 1440, 900)) {
        screen.signIn(portal.person("cole.maple@maple-fern.example"));
        screen.speak(language);
        screen.page().navigate("/receiving/return?delivery=" + despatch);
        screen.at("input[name=quantity]").first().fill("2");
        screen.at("#reason").selectOption("NOT_NEEDED");
        screen.at("#codes").fill(STRANGER);
        screen.at("form.claim button[type=submit]").click();
        says(screen.at("main .bc-why").allInnerTexts(), reason);
        assertThat(screen.at("#codes").inputValue()).contains(STRANGER);
        screen.didNotComplain();
      }
    }
  }

  private static void says(List<String> whys, JsonNode reason) {
    assertThat(whys)
        .anySatisfy(
            why ->
                assertThat(why)
                    .containsIgnoringCase(reason.path("title").asText())
                    .containsIgnoringCase(reason.path("action").asText()));
  }

  private static JsonNode reason(Answer answer, String code, String rule) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
    var reason =
        Answer.all(answer.json().path("reasons"))
            .filter(one -> one.path("code").asText().equals(code))
            .findFirst()
            .orElseThrow(() -> new AssertionError(answer.toString()));
    assertThat(reason.path("rule").asText()).isEqualTo(rule);
    return reason;
  }

  /** What was ordered, when its seller sent it. */
  static String arrived(Portal portal, String company, String seller, String item, int packs) {
    var buyer = portal.program(company, "buyer");
    var order = new Shelf(buyer).order(seller, List.of(Shelf.line(item, packs)), "planted");
    var answer = buyer.post("/ordering/orders", order);
    assertThat(answer.status()).as(answer.toString()).isIn(201, 202);
    var placed = answer.json();
    if (answer.status() == 202) {
      // the seller's inspection is old: who is responsible approves (LIC-11)
      var marked = "act=marked&mark=" + placed.path("id").asText();
      var approved = portal.session(RESPONSIBLE).post("/ordering/approvals/act", marked);
      assertThat(approved.status()).as(approved.toString()).isEqualTo(302);
    }
    var who = portal.program(company, "receiver");
    return Until.found(
        "delivery of " + placed.path("number").asText(),
        Duration.ofSeconds(90),
        () ->
            Answer.all(who.get("/receiving/despatches?size=200").json().path("despatches"))
                .filter(
                    row ->
                        Answer.all(row.path("orderNumbers"))
                            .anyMatch(one -> one.equals(placed.path("number"))))
                .map(row -> row.path("id").asText())
                .findFirst());
  }

  private static JsonNode refused(Fault fault, String language) {
    var codes =
        fault.booking().containsKey("code")
            ? List.of(fault.booking().get("code"))
            : List.<String>of();
    var answer =
        booking(
            fault.delivery().receiver().in(language),
            DESPATCHES.get(fault.delivery()),
            fault.booking().get("position"),
            codes,
            fault.booking());
    assertThat(answer.status()).as(fault + ": " + answer).isEqualTo(409);
    var reason =
        Answer.all(answer.json().path("reasons"))
            .filter(one -> one.path("code").asText().equals(fault.reason()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(fault + ": " + answer));
    assertThat(reason.path("action").asText())
        .as(fault.toString())
        .isNotBlank()
        .doesNotContain("{", "#");
    return reason;
  }

  private static String delivery(String company, List<String> lots) {
    var buyer = portal.program(company, "buyer");
    var shelf = new Shelf(buyer);
    var lines = ITEMS.stream().map(item -> Shelf.line(item, PACKS)).toList();
    var answer = buyer.post("/ordering/orders", shelf.order("Yunshan", lines, "goods-" + company));
    var order = Created.expect(201, answer).json().path("id").asText();
    var desk = portal.program("YS", "supplier-desk");
    var number = "GO-" + company + "-" + order;
    var said = new ArrayList<String>();
    for (int at = 0; at < lots.size(); at++) {
      said.add("{\"line\":%d,\"quantity\":\"%d\",%s}".formatted(at + 1, PACKS, lots.get(at)));
    }
    Created.expect(
        204,
        desk.post(
            "/ordering/desk/orders/" + order + "/despatches",
            "{\"number\":\"%s\",\"laterLot\":\"promised\",\"lots\":[%s]}"
                .formatted(number, String.join(",", said))));
    return number;
  }

  private static String despatch(Rest who, String number) {
    var found = who.get("/receiving/despatches?number=" + number).json();
    return found.at("/despatches/0/id").asText();
  }

  private static void book(Rest who, String number, String position, String... codes) {
    var answer = booking(who, despatch(who, number), position, List.of(codes), Map.of());
    Created.expect(201, answer);
  }

  private static Answer booking(
      Rest who, String despatch, String position, List<String> codes, Map<String, String> read) {
    var more =
        read.entrySet().stream()
            .filter(one -> List.of("lot", "expiry").contains(one.getKey()))
            .map(one -> ",\"%s\":\"%s\"".formatted(one.getKey(), one.getValue()))
            .collect(Collectors.joining());
    var named =
        codes.isEmpty()
            ? ""
            : ",\"codes\":[%s]"
                .formatted(
                    codes.stream().map("\"%s\""::formatted).collect(Collectors.joining(",")));
    return who.post(
        "/receiving/despatches/" + despatch + "/bookings",
        "{\"position\":%s,\"state\":\"GOOD\",\"quantity\":\"%d\"%s%s}"
            .formatted(
                position,
                Integer.parseInt(
                    read.getOrDefault("quantity", String.valueOf(Math.max(1, codes.size())))),
                more,
                named));
  }

  private static String site(String company) {
    var me = portal.program(company, "receiver").get("/organisation/me").json();
    return me.at("/sites/0/id").asText();
  }

  private static String query(Map<String, String> page) {
    return page.entrySet().stream()
        .map(
            one ->
                "&"
                    + one.getKey()
                    + "="
                    + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }
}
