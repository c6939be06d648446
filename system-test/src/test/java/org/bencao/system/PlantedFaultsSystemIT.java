package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is planted in the demo for those who order (rules 10), through REST and on the order pad:
 * each mistake has an answer of its own, with rule, way out and, where there is one, document and
 * day.
 */
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class PlantedFaultsSystemIT {

  /** Who, for which site, item, packs, seller, reason; the document that it rests on. */
  static final String FAULTS =
      """
      gui.ting@guihua-lane.example          | Guihua Lane store | 100202 | 12   | Kanghe    | LICENCE_EXPIRED           | DEMO-GH-DDL-042
      zhu.hong@baicaoyuan.example           | Store B           | 100201 | 12   | Kanghe    | RX_NOT_IN_CATEGORY        | DEMO-BCY-DDL-040
      zhu.hong@baicaoyuan.example           | Store C           | 100202 | 12   | Kanghe    | LICENCE_SITE_MISMATCH     |
      zhu.hong@baicaoyuan.example           | Head office       | 100226 | 12   | Kanghe    | ANABOLIC_RETAIL_BANNED    |
      zhu.hong@baicaoyuan.example           | Head office       | 100202 | 12   | Beiling   | QUALITY_AGREEMENT_EXPIRED | BCY-BL-QA-1
      zhu.hong@baicaoyuan.example           | Head office       | 100202 | 9000 | Beiling   | CREDIT_LIMIT              |
      lin.tao@chenguang.example             | Chenguang Clinic  | 100202 | 12   | Kanghe    | PERSON_AUTH_EXPIRED       | DEMO-CG-L1
      qiao.mei@chenguang.example            | Chenguang Clinic  | 100201 | 12   | Kanghe    | PERSON_AUTH_SCOPE         | DEMO-CG-L2
      fan.lei@yuanfan.example               | Office            | 100202 | 12   | Kanghe    | AGENT_MAY_NOT_TRADE       |
      song.yan@xinghe.example               | Central pharmacy  | 100215 | 12   | Kanghe    | ONLINE_SALE_BANNED        |
      song.yan@xinghe.example               | Central pharmacy  | 100206 | 12   | Kanghe    | VBP_WINNER_FIRST          | V-2026-1
      song.yan@xinghe.example               | Ward 3            | 100202 | 60   | Kanghe    | BUDGET_EXCEEDED           |
      song.yan@xinghe.example               | Central pharmacy  | 100205 | 120  | Kanghe    | PRICE_ABOVE_CEILING       | V-2026-1
      song.yan@xinghe.example               | Central pharmacy  | 100431 | 12   | Heting    | ITEM_NOT_APPROVED         | DEMO-H
      dana.fern@maple-fern.example          | Site A            | 100234 | 12   | Larkspur  | DEA_SCHEDULE_NOT_COVERED  |
      dana.fern@maple-fern.example          | Site A            | 100235 | 101  | Larkspur  | THRESHOLD_REACHED         |
      dana.fern@maple-fern.example          | Site B            | 100238 | 12   | Larkspur  | STATE_LICENCE_MISSING     |
      giulia.aurora@farmacia-aurora.example | Pharmacy          | 100239 | 12   | Nordlicht | FIRST_ITEM_MISSING        |
      giulia.aurora@farmacia-aurora.example | Pharmacy          | 100240 | 12   | Nordlicht | NARCOTIC_FORM             |
      """;

  /** Who offers what; what is said of the row, in English and in Chinese. */
  private static final String OFFERED =
      """
      wu.gang@beiling.example  | 100209 | may not sell class            | 不含
      wu.gang@beiling.example  | 100209 | is not qualified for          | 不具备
      feng.yi@yunshan.example  | 100202 | is not the holder of          | 不是
      feng.yi@yunshan.example  | 100431 | approval                      | 批准证明
      sun.hao@kanghe.example   | 100220 | mg ephedrine class, limit 720 | 麻黄碱类900mg
      """;

  /** Of what has to be signed. */
  private static final String SIGNED =
      "dana.fern@maple-fern.example | Site A | 100233 | %d | Larkspur | %s |";

  private static Portal portal;

  private final Map<String, Rest> programs = new HashMap<>();
  private final Map<String, Shelf> shelves = new HashMap<>();

  record Fault(
      String login,
      String site,
      String item,
      String quantity,
      String seller,
      String reason,
      String document) {

    static Fault of(String row) {
      var cells = row.split("\\|", -1);
      return new Fault(
          cells[0].strip(),
          cells[1].strip(),
          cells[2].strip(),
          cells[3].strip(),
          cells[4].strip(),
          cells[5].strip(),
          cells[6].strip());
    }
  }

  @BeforeAll
  static void share(Portal shared) {
    portal = shared;
  }

  @Test
  @DisplayName("P10, E14: each planted mistake of who orders has its own explained refusal, twice")
  void explainsEachInBothLanguages() {
    for (var language : List.of("en", "zh")) {
      var titles = new ArrayList<String>();
      for (var fault : FAULTS.lines().map(Fault::of).toList()) {
        var reason = refused(fault, language);
        assertThat(reason.path("rule").asText()).as(fault.toString()).isNotBlank();
        assertThat(reason.path("source").asText()).as(fault.toString()).isNotBlank();
        assertThat(reason.path("action").asText())
            .as(fault.toString())
            .isNotBlank()
            .doesNotContain("{", "#");
        assertThat(reason.path("document").asText("")).contains(fault.document());
        titles.add(reason.path("title").asText());
      }
      assertThat(titles)
          .doesNotHaveDuplicates()
          .allSatisfy(title -> assertThat(title).isNotBlank().doesNotContain("{", "#"));
    }
  }

  @Test
  @Tag("browser")
  @DisplayName("P10, E14: each planted mistake of who orders says the same on the order pad, twice")
  void explainsEachOnTheScreen(Browsers browsers) {
    var faults = FAULTS.lines().map(Fault::of).toList();
    for (var login : faults.stream().map(Fault::login).distinct().toList()) {
      for (var language : List.of("en", "zh")) {
        try (var screen = browsers.screen(portal.address(), language, 1440, 900)) {
          screen.signIn(portal.person(login));
          screen.speak(language);
          faults.stream()
              .filter(fault -> fault.login().equals(login))
              .forEach(fault -> readsOnThePad(screen, fault, language));
          screen.didNotComplain();
        }
      }
    }
  }

  @Test
  @Tag("browser")
  @DisplayName("SPC-08, E6: signed by a revoked certificate, or changed after signing, twice")
  void takesNoSignedOrderThatDoesNotHold(Browsers browsers) {
    var revoked = Fault.of(SIGNED.formatted(12, "CSOS_SIGNATURE"));
    var changed = Fault.of(SIGNED.formatted(13, "CSOS_ORDER_DEFECTIVE"));
    for (var language : List.of("en", "zh")) {
      try (var screen = browsers.screen(portal.address(), language, 1440, 900)) {
        screen.signIn(portal.person(revoked.login()));
        screen.speak(language);
        sign(DemoSigner.REVOKED);
        assertThat(refused(revoked, language).path("title").asText())
            .containsAnyOf("revoked", "吊销");
        readsOnThePad(screen, revoked, language);
        sign(DemoSigner.OWNER);
        assertThat(refused(changed, language).path("rule").asText()).isEqualTo("SPC-08");
        readsOnThePad(screen, changed, language);
        screen.didNotComplain();
      }
    }
  }

  /** Twelve packs, and no other number of them. */
  private void sign(String certificate) {
    var login = "dana.fern@maple-fern.example";
    var program = programs.computeIfAbsent(login, one -> portal.programOf(one, "buyer"));
    var offer =
        shelves.computeIfAbsent(login, one -> new Shelf(program)).offer("100233", "Larkspur");
    new DemoSigner(portal).keep(program, certificate, site(program, "Site A"), offer, 12);
  }

  private void readsOnThePad(Screen screen, Fault fault, String language) {
    var reason = refused(fault, language);
    var program = programs.get(fault.login());
    var place = site(program, fault.site());
    var named = "{\"name\":\"%s\"}".formatted(fault.reason());
    var draft = Created.id(program.post("/ordering/drafts?site=" + place, named));
    var offer = shelves.get(fault.login()).offer(fault.item(), fault.seller());
    var line =
        "{\"offerId\":\"%s\",\"quantity\":\"%s\"}"
            .formatted(offer.path("id").asText(), fault.quantity());
    Created.expect(200, program.post("/ordering/drafts/" + draft + "/lines", line));
    screen
        .page()
        .evaluate(
            """
            site => fetch('/settings/site', {method: 'POST', redirect: 'manual',
              headers: {'Content-Type': 'application/x-www-form-urlencoded'},
              body: 'next=/work&site=' + site})""",
            place);
    screen.page().navigate("/ordering/pad?draft=" + draft);

    var whys = screen.at("main .bc-why").allInnerTexts();
    assertThat(whys)
        .as(fault + " in " + language)
        .anySatisfy(
            why ->
                assertThat(why)
                    .containsIgnoringCase(upToWhatDiffers(reason.path("title").asText()))
                    .contains(reason.path("rule").asText())
                    .containsIgnoringCase(reason.path("action").asText()));
  }

  @Test
  @Tag("browser")
  @DisplayName("SCP-04: who buys for one store alone is told that its head office supplies it")
  void sendsStoresToTheirHeadOffice(Browsers browsers) {
    for (var language : List.of("en", "zh")) {
      try (var screen = browsers.screen(portal.address(), language, 1440, 900)) {
        screen.signIn(portal.person("shi.tian@baicaoyuan.example"));
        screen.speak(language);
        screen.page().navigate("/ordering/pad");
        var kanghe = language.equals("en") ? "Kanghe" : "康禾";
        new OrderPad(screen).add(kanghe, Shelf.line("100202", 20));
        assertThat(screen.text("main"))
            .contains(
                language.equals("en")
                    ? "Store A must be supplied by its head office"
                    : "连锁门店A店须由总部配送")
            .contains("SCP-04");
        screen.didNotComplain();
      }
    }
  }

  @Test
  @DisplayName("P10, E14: each planted mistake of who offers is told beside its row, twice")
  void explainsWhatMayNotBeOffered() {
    for (var row : OFFERED.lines().map(line -> line.split("\\|")).toList()) {
      var desk = new ImportDesk(portal, row[0].strip());
      desk.speak("en");
      var file = "item,seller_item,price,currency\n%1$s,X%1$s,9.80,CNY\n".formatted(row[1].strip());
      var page =
          desk.upload("Bencao offers ·", "offers.csv", file.getBytes(StandardCharsets.UTF_8));
      desk.read(page);
      assertThat(desk.refused(page).values())
          .as(String.join("|", row))
          .singleElement()
          .asString()
          .contains(row[2].strip());
      desk.speak("zh");
      assertThat(desk.refused(page).values())
          .as(String.join("|", row))
          .singleElement()
          .asString()
          .contains(row[3].strip());
    }
  }

  @Test
  @DisplayName("PRC-03: a second price of one buyer for one item and day is refused, twice")
  void keepsOnePrice() {
    var desk = portal.program("KH", "supplier-desk");
    var body =
        """
        {"number":"C-002","buyer":"XHE","from":"2026-01-01","to":"2099-12-31",
        "lines":[{"item":"100201","from":"1","price":"9.40"}]}""";
    for (var language : List.of("en", "zh")) {
      var answer = desk.in(language).post("/pricing/contracts", body);
      assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
      assertThat(answer.json().at("/reasons/0/code").asText()).isEqualTo("PRICE_OVERLAP");
      assertThat(answer.json().at("/reasons/0/rule").asText()).isEqualTo("PRC-03");
      assertThat(answer.json().at("/reasons/0/document").asText()).isEqualTo("C-001");
    }
  }

  @Test
  @DisplayName("PRC-06: a program that names the price it saw is refused when it is dearer by now")
  void refusesWhatBecameDearer() {
    var program = portal.program("QN", "buyer");
    var offer = new Shelf(program).offer("100202", "Kanghe");
    var body =
        """
        {"siteId":"%s","sellerId":"%s",
        "lines":[{"offerId":"%s","quantity":"12","seenPrice":"0.01"}]}"""
            .formatted(
                site(program, "Jing'an"),
                offer.path("sellerId").asText(),
                offer.path("id").asText());

    var answer = program.post("/ordering/orders", body);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
    assertThat(answer.json().at("/reasons/0/code").asText()).isEqualTo("PRICE_CHANGED");
    assertThat(answer.json().at("/reasons/0/rule").asText()).isEqualTo("PRC-06");
  }

  /** Sums, and who asks, read otherwise where people look at them; before that it is the same. */
  private static String upToWhatDiffers(String title) {
    return title.split("CNY|USD|EUR|system test")[0];
  }

  /** What is refused, or waits for somebody who has to approve it; that is withdrawn again. */
  private JsonNode refused(Fault fault, String language) {
    var program =
        programs.computeIfAbsent(fault.login(), login -> portal.programOf(login, "buyer"));
    var shelf = shelves.computeIfAbsent(fault.login(), login -> new Shelf(program));
    var offer = shelf.offer(fault.item(), fault.seller());
    var body =
        "{\"siteId\":\"%s\",\"sellerId\":\"%s\",\"lines\":[{\"offerId\":\"%s\",\"quantity\":\"%s\"}]}"
            .formatted(
                site(program, fault.site()),
                offer.path("sellerId").asText(),
                offer.path("id").asText(),
                fault.quantity());
    var answer = program.in(language).post("/ordering/orders", body);
    assertThat(answer.status()).as(fault + ": " + answer).isIn(409, 202);
    if (answer.status() == 202) {
      var waiting = answer.json().path("id").asText();
      Created.expect(204, program.post("/ordering/requisitions/" + waiting + "/withdrawal", ""));
    }
    return Answer.all(answer.json().path("reasons"))
        .filter(one -> one.path("code").asText().equals(fault.reason()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fault + ": " + answer));
  }

  private static String site(Rest program, String name) {
    return Answer.all(program.get("/organisation/me").json().path("sites"))
        .filter(one -> one.path("nameEn").asText().startsWith(name))
        .map(one -> one.path("id").asText())
        .findFirst()
        .orElseThrow();
  }
}
