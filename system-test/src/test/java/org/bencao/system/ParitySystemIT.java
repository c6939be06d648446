package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One order, told to the portal in six ways. */
@Tag("browser")
@Tag("fault")
@ExtendWith({Outside.Shared.class, Browsers.Shared.class})
class ParitySystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final String LOGIN = "lin.wei@qingnang.example";
  private static final String SELLER = "Kanghe";
  private static final String SELLER_NAME = "Kanghe Wholesale Demo";

  /** The simulated wholesaler takes seven in full, gives up half of one, refuses and replaces. */
  private static final Map<String, Integer> WANTED = new LinkedHashMap<>();

  static {
    WANTED.put("100201", 61);
    WANTED.put("100202", 62);
    WANTED.put("100203", 63);
    WANTED.put("100205", 64);
    WANTED.put("100206", 65);
    WANTED.put("100207", 66);
    WANTED.put("100208", 67);
    WANTED.put("SBX-03", 10);
    WANTED.put("SBX-05", 10);
    WANTED.put("SBX-08", 10);
  }

  private final Outside outside;
  private final Browsers browsers;
  private final Rest buyer;
  private final Shelf shelf;

  ParitySystemIT(Outside outside, Browsers browsers) {
    this.outside = outside;
    this.browsers = browsers;
    this.buyer = outside.portal().programOf(LOGIN, "buyer");
    this.shelf = new Shelf(buyer);
  }

  @Test
  @DisplayName(
      "P13: ten lines by screen, Excel, REST, X12, EDIFACT and UBL, full, partial, replaced and"
          + " refused, end in the same state")
  void endsTheSame() {
    var numbers = new LinkedHashMap<String, String>();
    numbers.put("screen", byScreen());
    numbers.put("Excel", byExcel());
    numbers.put("REST", byRest());
    numbers.put("X12", byX12());
    numbers.put("EDIFACT", byEdifact());
    numbers.put("UBL", byUbl());
    assertThat(numbers.values()).doesNotHaveDuplicates();

    var ends = new LinkedHashMap<String, List<JsonNode>>();
    numbers.forEach((way, number) -> ends.put(way, end(way, number)));

    var first = ends.get("screen");
    assertThat(first).hasSize(10);
    assertThat(first.stream().limit(7)).allSatisfy(line -> is(line, "confirmed", "ordered"));
    assertThat(first.get(7).path("confirmed").asText()).isEqualTo("5");
    assertThat(first.get(7).path("rejected").asText()).isEqualTo("5");
    is(first.get(8), "rejected", "ordered");
    is(first.get(9), "offered", "ordered");
    ends.forEach((way, lines) -> assertThat(lines).as(way).isEqualTo(first));
  }

  private static void is(JsonNode line, String found, String wanted) {
    assertThat(line.path(found)).as(line.toString()).isEqualTo(line.path(wanted));
  }

  /** The lines once the seller has said all that it says. */
  private List<JsonNode> end(String way, String number) {
    return Until.found(
        "the end of " + number + " by " + way,
        PATIENCE,
        () ->
            Optional.of(lines(number))
                .filter(lines -> lines.stream().allMatch(ParitySystemIT::isAnswered)));
  }

  private static boolean isAnswered(JsonNode line) {
    return line.path("unanswered").asText().equals("0")
        && line.path("backOrdered").asText().equals("0");
  }

  /** Without what comes after the answer: despatches take their own time. */
  private List<JsonNode> lines(String number) {
    var id =
        Answer.all(buyer.get("/ordering/orders?size=200").json().path("orders"))
            .filter(one -> one.path("number").asText().equals(number))
            .map(one -> one.path("id").asText())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no order " + number));
    return Answer.all(buyer.get("/ordering/orders/" + id).json().path("lines"))
        .map(
            line ->
                ((ObjectNode) line)
                    .retain(
                        "number",
                        "itemCode",
                        "gtin",
                        "sellerItem",
                        "unit",
                        "price",
                        "priceKind",
                        "confirmedPrice",
                        "net",
                        "ordered",
                        "cancelled",
                        "confirmed",
                        "backOrdered",
                        "rejected",
                        "offered",
                        "unanswered",
                        "answerReason"))
        .map(JsonNode.class::cast)
        .toList();
  }

  private String byScreen() {
    try (var screen = browsers.screen(outside.portal().address(), "en", 1280, 900)) {
      screen.signIn(outside.portal().person(LOGIN));
      screen.speak("en");
      screen.page().navigate("/ordering/pad?draft=" + shelf.draft("By screen"));
      var pad = new OrderPad(screen);
      WANTED.forEach((item, packs) -> pad.add(SELLER, Shelf.line(item, packs)));
      return pad.submit(1).get(SELLER);
    }
  }

  private String byExcel() {
    var draft = shelf.draft("By Excel");
    try (var screen = browsers.screen(outside.portal().address(), "en", 1280, 900)) {
      screen.signIn(outside.portal().person(LOGIN));
      screen.speak("en");
      screen.page().navigate("/ordering/upload?draft=" + draft);
      // it is sent as soon as it is chosen
      screen.turns(
          () -> screen.at("#file").setInputFiles(new FilePayload("order.xlsx", XLSX, workbook())));
      screen.turns(() -> screen.at("button[value=add]").click());
      screen.page().navigate("/ordering/pad?draft=" + draft);
      var pad = new OrderPad(screen);
      assertThat(pad.lines()).isEqualTo(WANTED.size());
      return pad.submit(1).get(SELLER);
    }
  }

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private byte[] workbook() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("Item code", "Order qty", "Unit", "Supplier"));
    WANTED.forEach(
        (item, packs) -> rows.add(List.of(item, String.valueOf(packs), "box", SELLER_NAME)));
    return Workbook.of(rows);
  }

  private String byRest() {
    var lines = new ArrayList<Shelf.Line>();
    WANTED.forEach((item, packs) -> lines.add(Shelf.line(item, packs)));
    var answer = buyer.post("/ordering/orders", shelf.order(SELLER, lines), UblPaper.number());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().path("number").asText();
  }

  private String byX12() {
    var answers = BuyerSystem.of(outside.broker(), LOGIN).order(wanted("X12-" + UblPaper.number()));
    return answers.get("855").stream()
        .filter(segment -> segment.get(0).equals("BAK"))
        .findFirst()
        .orElseThrow()
        .get(8);
  }

  private String byEdifact() {
    var paper = new EdifactPaper("QN");
    leave("qneancom", paper.order(wanted("EDI-" + EdifactPaper.next())));
    var answer = next("qneancom", "+ORDRSP:");
    leave("qneancom", paper.acknowledgement(answer));
    return answer.replaceAll("(?s).*RFF\\+VN:([^']+)'.*", "$1");
  }

  private String byUbl() {
    var paper = new UblPaper("QN");
    leave("qnubl", paper.order(wanted(UblPaper.number())));
    var answer = next("qnubl", "<Type>OrderResponse</Type>");
    leave("qnubl", paper.acknowledgement(answer));
    return UblPaper.said(answer, "cbc:SalesOrderID");
  }

  private BuyerSystem.Wanted wanted(String number) {
    var site =
        Answer.all(buyer.get("/organisation/me").json().path("sites"))
            .filter(one -> one.path("id").asText().equals(shelf.site()))
            .findFirst()
            .orElseThrow();
    var lines = new ArrayList<BuyerSystem.Line>();
    WANTED.forEach(
        (item, packs) ->
            lines.add(
                new BuyerSystem.Line(
                    shelf.offer(item, SELLER).at("/item/gtin").asText(),
                    String.valueOf(packs),
                    "BX")));
    return new BuyerSystem.Wanted(
        number, BuyerSystem.seller(SELLER), site.path("gln").asText(), "CNY", lines);
  }

  private void leave(String code, String document) {
    outside.broker().leave(code, document.getBytes(StandardCharsets.UTF_8));
  }

  /** The next in which that stands; what else it is told is passed over. */
  private String next(String code, String sign) {
    for (int at = 0; at < 50; at++) {
      var text =
          outside
              .broker()
              .take(code, PATIENCE)
              .map(raw -> new String(raw, StandardCharsets.UTF_8))
              .orElseThrow(() -> new AssertionError("no " + sign));
      if (text.contains(sign)) {
        return text;
      }
    }
    throw new AssertionError("no " + sign + " among 50");
  }
}
