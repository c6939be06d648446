package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a seller's system is told by X12 861 of packs that were set aside when they were counted.
 */
@ExtendWith(Life.Shared.class)
class GoodsAdviceSystemIT {

  private static final LocalDate PAST = LocalDate.now(ZoneOffset.UTC).minusDays(40);
  private static final LocalDate SHORT = LocalDate.now(ZoneOffset.UTC).plusDays(100);

  /** A pack that the pharmacy has, and one that it sold; others each time. */
  private static final String KNOWN = "895200000000051000%02d";

  private static final String IBUPROFEN = "100202";

  /** Of the holder that calls it back. */
  private static final String AMLODIPINE = "100207";

  /** Nobody else's tests are sent this lot. */
  private static final String BACK = "LBACK";

  private static final String INSULIN = "100209";

  private final Life life;

  GoodsAdviceSystemIT(Life life) {
    this.life = life;
  }

  @AfterEach
  void speaksEnglishAgain() {
    PartnerLanguages.speak(portal(), "en", "kh", "lks", "nlp");
  }

  @ParameterizedTest(name = "in {0}")
  @CsvSource({"en, 12", "zh, 14"})
  @DisplayName(
      "P10, E14: each planted fault of a pack that is set aside reaches its seller by 861, with"
          + " reason, rule and document, in both languages")
  void tellsTheSellerWhy(String language, int first) {
    PartnerLanguages.speak(portal(), language, "kh");
    var here = KNOWN.formatted(first);
    var sold = KNOWN.formatted(first + 1);
    known(here, sold);
    var order =
        life.place(
            "Kanghe",
            Shelf.line(IBUPROFEN, 20),
            Shelf.line(AMLODIPINE, 10),
            Shelf.line(INSULIN, 10));
    var delivery = life.arrived(order.path("number").asText(), 1);
    recall();
    aside(delivery, IBUPROFEN, "EXPIRED", ",\"expiry\":\"%s\"".formatted(PAST));
    aside(delivery, IBUPROFEN, "SHORT_DATED", ",\"expiry\":\"%s\"".formatted(SHORT));
    aside(delivery, IBUPROFEN, "WRONG_LOT", ",\"lot\":\"LZ\"");
    aside(delivery, IBUPROFEN, "SUSPECT", ",\"codes\":[\"%s\"]".formatted(here));
    aside(delivery, IBUPROFEN, "SUSPECT", ",\"codes\":[\"%s\"]".formatted(sold));
    aside(delivery, AMLODIPINE, "RECALLED", ",\"lot\":\"%s\"".formatted(BACK));
    aside(delivery, INSULIN, "TEMPERATURE", "");
    warm(delivery);
    aside(delivery, INSULIN, "TEMPERATURE", "");

    var claims =
        Answer.all(life.delivery(Life.id(delivery)).path("discrepancies"))
            .flatMap(claim -> Answer.all(claim.path("reasons")))
            .map(reason -> reason.path("code").asText())
            .distinct();
    assertThat(claims)
        .contains(
            "EXPIRED",
            "SHELF_LIFE_SHORT",
            "LOT_MISMATCH",
            "CODE_ALREADY_RECEIVED",
            "CODE_ALREADY_SOLD",
            "RECALLED",
            "LOGGER_MISSING",
            "EXCURSION");

    Created.expect(200, life.close(delivery));
    var raw = advice("KH", order.path("number").asText());
    for (var told : language.equals("zh") ? chinese(sold) : english(here, sold)) {
      assertThat(raw).contains("REF*L1*" + told);
    }
  }

  private static List<String> english(String here, String sold) {
    return List.of(
        "EXPIRED*EXP-01 EXPIRED: LOT ",
        "SHELF_LIFE_SHORT*EXP-02 SHELF_LIFE_SHORT: LOT ",
        "LOT_MISMATCH*LOT_MISMATCH: ",
        "CODE_ALREADY_RECEIVED*TRC-03 CODE_ALREADY_RECEIVED: CODE " + here,
        "CODE_ALREADY_SOLD*TRC-03 CODE_ALREADY_SOLD: CODE " + sold,
        "RECALLED*RCL-01 RECALLED: LOT ",
        "LOGGER_MISSING*STO-03 LOGGER_MISSING: NO TEMPERATURE FILE",
        "EXCURSION*STO-04 EXCURSION: 8.9 ");
  }

  /** The same in the words of the pages. */
  private static List<String> chinese(String sold) {
    return List.of(
        "EXPIRED*EXP-01 EXPIRED: 批号",
        "SHELF_LIFE_SHORT*EXP-02 SHELF_LIFE_SHORT: 批号",
        "LOT_MISMATCH*LOT_MISMATCH: ",
        "CODE_ALREADY_RECEIVED*TRC-03 CODE_ALREADY_RECEIVED: 追溯码",
        "CODE_ALREADY_SOLD*TRC-03 CODE_ALREADY_SOLD: 追溯码" + sold,
        "RECALLED*RCL-01 RECALLED: 批号",
        "LOGGER_MISSING*STO-03 LOGGER_MISSING: ",
        "EXCURSION*STO-04 EXCURSION: ");
  }

  @ParameterizedTest(name = "in {0}")
  @CsvSource({"en, 22", "zh, 24"})
  @DisplayName(
      "TRC-04, TRC-08: of a pack that the advice does not name, and of one that is not active, its"
          + " seller hears by 861 as well, in both languages")
  void tellsOfOtherMarkets(String language, int first) {
    var stranger = KNOWN.formatted(first);
    var gone = KNOWN.formatted(first + 1);
    var american = portal().program("MFP", "receiver");
    PartnerLanguages.speak(portal(), language, "lks", "nlp");
    var unadvised = PlantedGoodsSystemIT.arrived(portal(), "MFP", "Larkspur", "100238", 20);
    aside(american, unadvised, stranger);
    var european = portal().program("FAU", "receiver");
    var inactive = PlantedGoodsSystemIT.arrived(portal(), "FAU", "Nordlicht", "100561", 50);
    var place = european.get("/organisation/me").json().at("/sites/0/id").asText();
    Created.expect(
        200,
        european.post(
            "/receiving/packs/reports",
            "{\"siteId\":\"%s\",\"fate\":\"DISPENSED\",\"codes\":[\"%s\"]}"
                .formatted(place, gone)));
    aside(european, inactive, gone);

    assertThat(advice("LKS", ended(american, unadvised)))
        .contains(
            "REF*L1*CODE_NOT_ON_ASN*TRC-04 CODE_NOT_ON_ASN: "
                + (language.equals("zh") ? "" : "PACK ")
                + stranger);
    assertThat(advice("NLP", ended(european, inactive)))
        .contains(
            "REF*L1*UI_NOT_ACTIVE*TRC-08 UI_NOT_ACTIVE: "
                + (language.equals("zh") ? "唯一标识" : "IDENTIFIER ")
                + gone);
  }

  private Portal portal() {
    return life.portal();
  }

  private static void aside(Rest who, String despatch, String code) {
    Created.expect(
        201,
        who.post(
            "/receiving/despatches/" + despatch + "/bookings",
            """
            {"position":1,"state":"QUARANTINED","quantity":"1","kind":"SUSPECT","codes":["%s"]}"""
                .formatted(code)));
  }

  /** The number of the order whose count is ended. */
  private static String ended(Rest who, String despatch) {
    var path = "/receiving/despatches/" + despatch;
    Created.expect(200, who.post(path + "/closure?noCode=NOT_PRINTED", ""));
    return who.get(path).json().at("/lines/0/orderNumber").asText();
  }

  /** Two packs that the pharmacy has, of which one went to a patient. */
  private void known(String here, String sold) {
    var order = life.place("Kanghe", Shelf.line(IBUPROFEN, 40));
    var delivery = life.arrived(order.path("number").asText(), 1);
    var codes = ",\"codes\":[\"%s\",\"%s\"]".formatted(here, sold);
    Created.expect(201, life.book(delivery, 1, "GOOD", 2, codes));
    Created.expect(
        200,
        life.receiver()
            .post(
                "/receiving/packs/reports",
                "{\"siteId\":\"%s\",\"fate\":\"DISPENSED\",\"codes\":[\"%s\"]}"
                    .formatted(life.site(), sold)));
  }

  private void recall() {
    var body =
        """
        {"number":"RC-ADV-%s","item":"%s","lots":["%s"],"grade":"II","cause":"Tablets were broken"}"""
            .formatted(UUID.randomUUID().toString().substring(0, 8), AMLODIPINE, BACK);
    Created.expect(
        200, life.portal().program("YS", "supplier-desk").post("/receiving/recalls", body));
  }

  private void aside(JsonNode delivery, String item, String kind, String more) {
    int position = line(delivery, item).path("position").asInt();
    var answer =
        life.book(delivery, position, "QUARANTINED", 1, ",\"kind\":\"" + kind + "\"" + more);
    Created.expect(201, answer);
  }

  /** A recorder that wrote 8.9 degrees for a while. */
  private void warm(JsonNode delivery) {
    var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    var file = new StringBuilder("time,temperature\n");
    for (int at = 60; at >= 0; at -= 5) {
      var celsius = at <= 45 && at >= 10 ? "8.9" : "5.1";
      file.append(now.minus(at, ChronoUnit.MINUTES)).append(',').append(celsius).append('\n');
    }
    var headers =
        Map.of("Content-Type", "text/csv", "Idempotency-Key", UUID.randomUUID().toString());
    var path = "/receiving/despatches/" + Life.id(delivery) + "/recordings?fileName=way.csv";
    Created.expect(200, life.receiver().send("POST", path, headers, file.toString()));
  }

  private static JsonNode line(JsonNode delivery, String item) {
    return Answer.all(delivery.path("lines"))
        .filter(line -> line.path("itemCode").asText().equals(item))
        .findFirst()
        .orElseThrow(() -> new AssertionError(delivery.toString()));
  }

  /** The bytes of the receiving advice of the order. */
  private String advice(String seller, String number) {
    var journal = new Journal(portal().program(seller, "edi-administrator"));
    return Until.found(
        "861 of " + number,
        Life.LIMIT,
        () ->
            journal.of(number).stream()
                .filter(one -> one.path("documentType").asText().equals("861"))
                .map(journal::raw)
                .findFirst());
  }
}
