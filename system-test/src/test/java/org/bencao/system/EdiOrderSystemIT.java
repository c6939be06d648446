package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.system.BuyerSystem.Wanted;
import org.bencao.system.PlantedFaultsSystemIT.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that come as X12 over a broker of its own, and what their senders are answered. */
@Tag("fault")
@ExtendWith(Outside.Shared.class)
class EdiOrderSystemIT {

  /** Who buys for one store alone. */
  private static final String OF_A_STORE =
      "shi.tian@baicaoyuan.example|Store A|100202|40|Kanghe|CHAIN_STORE_SELF_PURCHASE|";

  /** Who orders for so much that somebody approves, and would be asked. */
  private static final String OF_AN_APPROVER =
      "guo.qiang@xinghe.example|Central pharmacy|100202|3600|Kanghe|OWN_APPROVAL|";

  /** Of what has to be signed. */
  private static final String SIGNED = "dana.fern@maple-fern.example|Site A|100233|%d|Larkspur|%s|";

  private final Outside outside;
  private final Map<String, Rest> programs = new HashMap<>();
  private final Map<String, Shelf> shelves = new HashMap<>();

  EdiOrderSystemIT(Outside outside) {
    this.outside = outside;
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName(
      "P10, E14: each planted mistake of who orders is refused by EDI for the reason that REST"
          + " gives, with rule and way out, in both languages")
  void explainsEachByEdi(String language) {
    var told = new ArrayList<String>();
    int number = 0;
    for (var fault : PlantedFaultsSystemIT.FAULTS.lines().map(Fault::of).toList()) {
      told.add(told(fault, "EDI-" + language + ++number, language));
    }
    told.add(told(Fault.of(OF_A_STORE), "EDI-STORE-" + language, language));
    told.add(told(Fault.of(OF_AN_APPROVER), "EDI-OWN-" + language, language));
    assertThat(told).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName(
      "SPC-08, E6: what was signed by a revoked certificate, or is not as it was signed, is refused"
          + " by EDI too")
  void takesNoSignedOrderThatDoesNotHold(String language) {
    var revoked = Fault.of(SIGNED.formatted(12, "CSOS_SIGNATURE"));
    var changed = Fault.of(SIGNED.formatted(13, "CSOS_ORDER_DEFECTIVE"));

    sign(revoked, DemoSigner.REVOKED);
    var first = told(revoked, "EDI-REVOKED-" + language, language);
    sign(revoked, DemoSigner.OWNER);

    assertThat(told(changed, "EDI-CHANGED-" + language, language)).isNotEqualTo(first);
  }

  @Test
  @DisplayName(
      "SPC-12, SUSPICIOUS_ORDER: who orders by EDI hears which line is held and why, and that it is"
          + " held no more")
  void hearsOfUnusualOrders() {
    var unusual =
        Fault.of("dana.fern@maple-fern.example|Site A|100236|30|Larkspur|SUSPICIOUS_ORDER|");

    assertThat(told(unusual, "EDI-UNUSUAL", "zh")).contains("数量2700异常");
    assertThat(told(unusual, "EDI-UNUSUAL-2", "en")).startsWith("2700 OF PREGABALIN");

    var officer = outside.portal().programOf("ivy.shaw@larkspur.example", "compliance-officer");
    var hold =
        Answer.all(officer.get("/ordering/holds").json().path("holds"))
            .map(one -> one.path("id").asText())
            .findFirst()
            .orElseThrow();
    var cleared =
        outside
            .portal()
            .session("ivy.shaw@larkspur.example")
            .post(
                "/ordering/unusual/act",
                "id=" + hold + "&act=clear&evidence=Letter+of+the+medical+director");
    assertThat(cleared.status()).as(cleared.toString()).isEqualTo(302);
    system(unusual.login())
        .next(
            message ->
                message.stream()
                    .filter(one -> one.get(0).equals("BAK"))
                    .anyMatch(
                        bak -> bak.get(2).equals("AK") && bak.get(3).startsWith("EDI-UNUSUAL")));
  }

  private void sign(Fault fault, String certificate) {
    new DemoSigner(outside.portal())
        .keep(
            program(fault.login()),
            certificate,
            site(fault.login(), fault.site()).path("id").asText(),
            shelf(fault.login()).offer(fault.item(), fault.seller()),
            12);
  }

  /** What the answer says of the fault, behind its code. */
  private String told(Fault fault, String number, String language) {
    var system = system(fault.login());
    PartnerLanguages.speak(outside.portal(), language, system.code());
    var answers = system.order(wanted(fault, number));

    assertThat(segment(answers.get("997"), "AK9").get(1)).as(fault.toString()).isEqualTo("A");
    var bak = segment(answers.get("855"), "BAK");
    assertThat(bak.get(2)).as(fault + ": " + answers).isIn("RJ", "AH");
    assertThat(bak.get(3)).isEqualTo(number);
    var said =
        answers.get("855").stream()
            .filter(one -> one.get(0).equals("MSG"))
            .map(one -> one.get(1))
            .collect(Collectors.joining(" "));
    assertThat(said)
        .as(fault + ": " + answers)
        .contains(" " + fault.reason() + ": ")
        .containsIgnoringCase(fault.document())
        .doesNotContain("{", "#");
    var words = said.replaceAll(".* " + fault.reason() + ": ", "");
    assertThat(PartnerLanguages.isChinese(words)).as(words).isEqualTo(language.equals("zh"));
    return words;
  }

  @Test
  @DisplayName("J1: an order by EDI reaches its seller as any other, and is answered at once")
  void isPlaced() {
    var login = "lin.wei@qingnang.example";
    var answers =
        system(login)
            .order(
                new Wanted(
                    "EDI-OK",
                    BuyerSystem.seller("Heting"),
                    site(login, "Jing'an").path("gln").asText(),
                    "CNY",
                    gtin(shelf(login).offer("100206", "Heting")),
                    "20",
                    "BX"));

    var bak = segment(answers.get("855"), "BAK");
    assertThat(bak.get(2)).as(answers.toString()).isEqualTo("AK");
    var order =
        Answer.all(program(login).get("/ordering/orders").json().path("orders"))
            .filter(one -> one.path("number").asText().equals(bak.get(8)))
            .findFirst()
            .orElseThrow(() -> new AssertionError(bak));
    Until.holds(
        "the seller has it",
        Duration.ofSeconds(120),
        () ->
            !List.of("PLACED", "SENT")
                .contains(
                    program(login)
                        .get("/ordering/orders/" + order.path("id").asText())
                        .json()
                        .at("/order/headline")
                        .asText()));
  }

  private Wanted wanted(Fault fault, String number) {
    var offer = shelf(fault.login()).offer(fault.item(), fault.seller());
    return new Wanted(
        number,
        BuyerSystem.seller(fault.seller()),
        site(fault.login(), fault.site()).path("gln").asText(),
        currency(fault.seller()),
        gtin(offer),
        fault.quantity(),
        unit(offer.at("/item/unit").asText()));
  }

  private Shelf shelf(String login) {
    return shelves.computeIfAbsent(login, name -> new Shelf(program(name)));
  }

  private static String gtin(JsonNode offer) {
    return offer.at("/item/gtin").asText();
  }

  private static String currency(String seller) {
    return switch (seller) {
      case "Larkspur" -> "USD";
      case "Nordlicht" -> "EUR";
      default -> "CNY";
    };
  }

  /** DE 355 of a unit of Rec 20 and 21. */
  static String unit(String code) {
    return switch (code) {
      case "XBX" -> "BX";
      case "XBO" -> "BO";
      case "XVI" -> "VI";
      case "XPK" -> "PK";
      case "XAM" -> "AM";
      case "XTU" -> "TB";
      default -> "EA";
    };
  }

  private BuyerSystem system(String login) {
    return BuyerSystem.of(outside.broker(), login);
  }

  private Rest program(String login) {
    return programs.computeIfAbsent(login, name -> outside.portal().programOf(name, "buyer"));
  }

  private JsonNode site(String login, String name) {
    return Answer.all(program(login).get("/organisation/me").json().path("sites"))
        .filter(one -> one.path("nameEn").asText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> segment(List<List<String>> message, String tag) {
    return message.stream()
        .filter(one -> one.get(0).equals(tag))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tag + " in " + message));
  }
}
