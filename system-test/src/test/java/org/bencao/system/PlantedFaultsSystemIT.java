package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

  /** Company, site, item, seller, reason; the document that it rests on. */
  private static final String FAULTS =
      """
      GH  | Guihua Lane store | 100202 | Kanghe    | LICENCE_EXPIRED           | DEMO-GH-DDL-042
      BCY | Store B           | 100201 | Kanghe    | RX_NOT_IN_CATEGORY        | DEMO-BCY-DDL-040
      BCY | Store C           | 100202 | Kanghe    | LICENCE_SITE_MISMATCH     |
      BCY | Head office       | 100226 | Kanghe    | ANABOLIC_RETAIL_BANNED    |
      BCY | Head office       | 100202 | Beiling   | QUALITY_AGREEMENT_EXPIRED | BCY-BL-QA-1
      MFP | Site A            | 100233 | Larkspur  | CSOS_SIGNATURE            |
      MFP | Site A            | 100234 | Larkspur  | DEA_SCHEDULE_NOT_COVERED  |
      FAU | Pharmacy          | 100239 | Nordlicht | FIRST_ITEM_MISSING        |
      FAU | Pharmacy          | 100240 | Nordlicht | NARCOTIC_FORM             |
      """;

  /** Who orders there. */
  private static final Map<String, String> BUYERS =
      Map.of(
          "GH", "gui.ting@guihua-lane.example",
          "BCY", "zhu.hong@baicaoyuan.example",
          "MFP", "dana.fern@maple-fern.example",
          "FAU", "giulia.aurora@farmacia-aurora.example");

  private static Portal portal;

  private final Map<String, Rest> programs = new HashMap<>();
  private final Map<String, Shelf> shelves = new HashMap<>();

  private record Fault(
      String company, String site, String item, String seller, String reason, String document) {

    static Fault of(String row) {
      var cells = row.split("\\|", -1);
      return new Fault(
          cells[0].strip(),
          cells[1].strip(),
          cells[2].strip(),
          cells[3].strip(),
          cells[4].strip(),
          cells[5].strip());
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
    for (var company : BUYERS.keySet()) {
      for (var language : List.of("en", "zh")) {
        try (var screen = browsers.screen(portal.address(), language, 1440, 900)) {
          screen.signIn(portal.person(BUYERS.get(company)));
          screen.speak(language);
          faults.stream()
              .filter(fault -> fault.company().equals(company))
              .forEach(fault -> readsOnThePad(screen, fault, language));
          screen.didNotComplain();
        }
      }
    }
  }

  private void readsOnThePad(Screen screen, Fault fault, String language) {
    var reason = refused(fault, language);
    var program = programs.get(fault.company());
    var place = site(program, fault.site());
    var named = "{\"name\":\"%s\"}".formatted(fault.reason());
    var draft = Created.id(program.post("/ordering/drafts?site=" + place, named));
    var offer = shelves.get(fault.company()).offer(fault.item(), fault.seller());
    var line = "{\"offerId\":\"%s\",\"quantity\":\"12\"}".formatted(offer.path("id").asText());
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
                    .containsIgnoringCase(reason.path("title").asText())
                    .containsIgnoringCase(reason.path("action").asText()));
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

  private JsonNode refused(Fault fault, String language) {
    var program = programs.computeIfAbsent(fault.company(), code -> portal.program(code, "buyer"));
    var shelf = shelves.computeIfAbsent(fault.company(), code -> new Shelf(program));
    var offer = shelf.offer(fault.item(), fault.seller());
    var body =
        "{\"siteId\":\"%s\",\"sellerId\":\"%s\",\"lines\":[{\"offerId\":\"%s\",\"quantity\":\"%s\"}]}"
            .formatted(
                site(program, fault.site()),
                offer.path("sellerId").asText(),
                offer.path("id").asText(),
                "12");
    var answer = program.in(language).post("/ordering/orders", body);
    assertThat(answer.status()).as(fault + ": " + answer).isEqualTo(409);
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
