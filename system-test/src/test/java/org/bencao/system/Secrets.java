package org.bencao.system;

import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a pharmacy and of those it buys from, with a word of its own in each free text. */
final class Secrets {

  static final Duration LIMIT = Duration.ofSeconds(90);

  private static final String PHARMACY = "QN";
  private static final String WHOLESALER = "KH";

  private final Canaries canaries = new Canaries();
  private final Map<String, String> rows = new HashMap<>();
  private final Rest buyer;
  private final Rest administrator;
  private final Rest seller;
  private final Shelf shelf;
  private final Portal portal;

  Secrets(Portal portal, Sessions sessions) {
    this.portal = portal;
    this.buyer = portal.program(PHARMACY, "buyer");
    this.administrator = portal.program(PHARMACY, "company-administrator");
    this.seller = portal.program(WHOLESALER, "edi-administrator");
    this.shelf = new Shelf(buyer);
    rows.put("today", China.today().toString());
    receivers();
    goods();
    orders();
    requisitions();
    holds();
    signedForms();
    limits();
    licences(sessions);
    dossiers(sessions);
    register();
    authorityReports();
    traceCases(sessions);
    var sent = new SentLists(portal.program(WHOLESALER, "supplier-desk"), canaries);
    drafts();
    lists();
    rows.putAll(new PageSecrets(sessions, canaries, rows).rows());
    rows.putAll(new DeskTrade(portal, shelf, canaries).rows());
    rows.putAll(sent.rows());
    people();
    documents();
  }

  Canaries canaries() {
    return canaries;
  }

  Rows rows() {
    return new Rows(rows);
  }

  /** Receivers of events stand first: what happens later is told to them. */
  private void receivers() {
    rows.put("webhook", webhook("hook"));
    rows.put("lostWebhook", webhook("lost-hook"));
    rows.put(
        "buyerSystem",
        administrator.get("/exchange/partners").json().at("/partners/0/id").asText());
    rows.put("proposal", proposal("proposal"));
    rows.put("lostProposal", proposal("lost-proposal"));
    rows.put("partner", seller.get("/exchange/partners").json().at("/partners/0/id").asText());
  }

  /** As whom the portal would sign in at its server is nobody else's to know. */
  private String proposal(String place) {
    var body =
        """
        {"code":"zz%s","kind":"BUYER","standard":"X12","buyerLogin":"lin.wei@qingnang.example",
         "terms":{"identifier":"9521000000014","test":true,"zone":"Asia/Shanghai","ackSeconds":600,
         "answerSeconds":0,"transport":"SFTP","server":{"host":"127.0.0.1","port":9,"user":"%s",
         "hostKey":"ssh-ed25519 %s","fetchFrom":"%s","putInto":"in-%s"}}}"""
            .formatted(
                place.replace("-", ""),
                canaries.word("user-of-" + place, PHARMACY, Canaries.OPERATOR),
                "A".repeat(68),
                place,
                place);
    return Created.id(administrator.post("/exchange/partners", body));
  }

  /** Nobody listens there, which is all the same to who may see it. */
  private String webhook(String place) {
    var word = canaries.word(place, PHARMACY);
    var body = "{\"url\":\"http://127.0.0.1:9/%s\",\"description\":\"%s\"}".formatted(word, word);
    return Created.id(administrator.post("/exchange/webhooks", body));
  }

  private void goods() {
    rows.put("site", shelf.site());
    rows.put("offer", shelf.offer("100202", "Kanghe").path("id").asText());
    rows.put("seller", shelf.offer("100202", "Kanghe").path("sellerId").asText());
    rows.put("deskSeller", shelf.offer("100207", "Yunshan").path("sellerId").asText());
    rows.put("item", item("100202"));
    rows.put("newItem", item("SBX-10"));
    rows.put("spareItem", item("100207"));
  }

  private String item(String code) {
    return shelf.offer(code, "Kanghe").at("/item/id").asText();
  }

  /** One is answered dearer, one with a substitute; both wait for a person. */
  private void orders() {
    var order = placed("dearer", line("SBX-10", 60));
    rows.put("order", order.path("id").asText());
    rows.put("number", order.path("number").asText());
    rows.put("offered", placed("offer-a", line("SBX-08", 60)).path("id").asText());
    rows.put("formOffered", placed("offer-b", line("SBX-08", 60)).path("id").asText());
    placed("stopped", line("100207", 9237));
    rows.put("orderLine", "1");
  }

  /** A compound with pseudoephedrine waits for the approver; nobody else hears of it. */
  private void requisitions() {
    approved("EPH_CPD");
    for (var name :
        List.of("requisition", "withdrawn", "formApproved", "formRefused", "formWithdrawn")) {
      var order = shelf.order("Kanghe", List.of(line("100219", 30)), canaries.word(name, PHARMACY));
      var waiting = Created.expect(202, buyer.post("/ordering/orders", order)).json();
      canaries.keep(waiting.path("number").asText(), PHARMACY);
      rows.put(name, waiting.path("id").asText());
    }
    // what else is bought of it waits for nobody
    approved("RADIO");
  }

  /** First orders of a controlled substance that are too large: the seller's officer decides. */
  private void holds() {
    var store = portal.program("MFP", "buyer");
    var goods = new Shelf(store);
    for (var name : List.of("unusual", "formUnusual")) {
      var order = goods.order("Larkspur", List.of(line("100235", 21)), canaries.word(name, "MFP"));
      var placed = Created.expect(201, store.post("/ordering/orders", order)).json();
      rows.put(name, hold(placed.path("id").asText()));
    }
  }

  /** A draft of what has to be signed, and what was signed for it. */
  private void signedForms() {
    var store = portal.program("MFP", "buyer");
    var goods = new Shelf(store);
    var offer = goods.offer("100233", "Larkspur");
    var draft = goods.draft(canaries.word("toSign", "MFP"));
    var line = "{\"offerId\":\"%s\",\"quantity\":\"3\"}".formatted(offer.path("id").asText());
    Created.expect(200, store.post("/ordering/drafts/" + draft + "/lines", line));
    rows.put("toSign", draft);
    rows.put("larkspur", offer.path("sellerId").asText());
    rows.put("mapleSite", goods.site());
    for (var name : List.of("signed", "formSigned", "unwantedSigned")) {
      var message =
          new DemoSigner(portal)
              .sign(store, DemoSigner.OWNER, draft, offer.path("sellerId").asText());
      rows.put("signedMessage", message);
      var kept =
          store.send(
              "POST",
              "/ordering/signed-forms",
              Map.of("Idempotency-Key", name, "Content-Type", "application/pkcs7-mime"),
              message);
      rows.put(name, Created.expect(200, kept).json().path("id").asText());
    }
  }

  private String hold(String order) {
    var officer = portal.program("LKS", "compliance-officer");
    return Answer.all(officer.get("/ordering/holds").json().path("holds"))
        .filter(one -> one.path("orderId").asText().equals(order))
        .map(one -> one.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private void approved(String word) {
    var rules =
        "{\"rules\":[{\"basis\":\"GOODS\",\"words\":[\"%s\"],\"step\":1,\"role\":\"approver\"}]}"
            .formatted(word);
    Created.expect(200, administrator.send("PUT", "/ordering/approval-rules", Map.of(), rules));
  }

  /** So high that they hold nothing back. */
  private void limits() {
    var budget =
        """
        {"siteId":"%s","name":"%s","from":"%s","to":"2099-12-31",
        "amount":{"amount":"900000000","currency":"CNY"},"hard":true}"""
            .formatted(rows.get("site"), canaries.word("budget", PHARMACY), rows.get("today"));
    var made = Created.expect(201, administrator.post("/credit/budgets", budget));
    rows.put("deputy", deputy());
    rows.put("budget", made.json().path("id").asText());
    credit(portal.program(WHOLESALER, "supplier-desk"));
    var yunshan = portal.program("YS", "supplier-desk");
    rows.put("pharmacy", credit(yunshan));
    for (var name : List.of("payment", "lostPayment", "formPayment")) {
      rows.put(name, payment(yunshan, name));
    }
    rows.put(
        "statement",
        Created.expect(200, yunshan.post("/invoicing/statements", "{\"buyer\":\"QN\"}"))
            .json()
            .path("statements")
            .path(0)
            .path("id")
            .asText());
    quotes(yunshan);
    var kanghe = portal.program(WHOLESALER, "supplier-desk");
    rows.put("group", group(portal.program("YS", "supplier-desk")));
    rows.put("contract", contract(kanghe, WHOLESALER, "100211"));
    rows.put("formContract", contract(portal.program("YS", "supplier-desk"), "YS", "100207"));
  }

  /** One that came with the pharmacy, and one that its people handed in with a scan. */
  private void licences(Sessions sessions) {
    rows.put(
        "licence",
        Answer.all(buyer.get("/compliance/licences").json().path("licences"))
            .filter(one -> one.path("kind").asText().equals("CN_DDL"))
            .map(one -> one.path("id").asText())
            .findFirst()
            .orElseThrow());
    var fields =
        Map.of(
            "act", "UPLOAD",
            "kind", "CN_BL",
            "number", canaries.word("licence", PHARMACY, Canaries.OPERATOR),
            "holder", canaries.word("holder", PHARMACY, Canaries.OPERATOR),
            "registry", "91-0",
            "issuer", "Authority",
            "issued", "2026-01-01");
    var answer =
        sessions
            .of(Cast.PEOPLE.owner())
            .upload("/compliance/licence/change", fields, "scan", "scan.png", Scans.png());
    var address = answer.header("Location").orElseThrow();
    rows.put("scanned", address.replaceAll(".*licence=([0-9A-Z]+).*", "$1"));
  }

  /** The one of a supplier that the demo's pharmacy is filling, and a scan in it. */
  private void dossiers(Sessions sessions) {
    var id =
        Answer.all(buyer.get("/compliance/dossiers").json().path("dossiers"))
            .filter(one -> one.path("state").asText().equals("DRAFT"))
            .map(one -> one.path("id").asText())
            .findFirst()
            .orElseThrow();
    rows.put("dossier", id);
    var number = canaries.word("dossier", PHARMACY, Canaries.OPERATOR);
    var fields =
        Map.of("act", "ADD", "id", id, "kind", "ANNUAL_REPORT", "number", number, "sealed", "1");
    var reader = sessions.of(Cast.BUYER.owner());
    reader.upload("/compliance/dossier/change", fields, "scan", "scan.png", Scans.png());
    var page = reader.get("/compliance/dossiers?id=" + id).text();
    rows.put(
        "dossierScan", page.replaceAll("(?s).*/compliance/dossier/scan\\?id=([0-9A-Z]+).*", "$1"));
  }

  /** What came of a medicine that is traded outside the portal. */
  private void register() {
    var receiver = portal.program("QN", "receiver");
    for (var name : List.of("register", "formRegister")) {
      var body =
          """
          {"siteId":"%s","item":"100215","way":"IN","happenedOn":"%s","quantity":"5",
          "lot":"L1","expiry":"2090-01-31","partyKind":"WHOLESALER","party":"%s",
          "licence":"checked","document":"checked"}"""
              .formatted(rows.get("site"), rows.get("today"), canaries.word(name, PHARMACY));
      var written = Created.expect(200, receiver.post("/compliance/register", body));
      rows.put(name, written.json().path("id").asText());
    }
  }

  /** Something of which an authority is told. */
  private void authorityReports() {
    var officer = portal.program("QN", "quality-officer");
    for (var name : List.of("authorityReport", "lostReport", "formReport")) {
      var body =
          "{\"kind\":\"DATA_BREACH\",\"subject\":\"%s\"}".formatted(canaries.word(name, PHARMACY));
      var begun = Created.expect(200, officer.post("/compliance/authority-reports", body));
      rows.put(name, begun.json().path("id").asText());
    }
  }

  /** Lots of a medicine that nobody else touches, and what somebody wants to know of a seller. */
  private void traceCases(Sessions sessions) {
    for (var name : List.of("suspicion", "formSuspicion")) {
      var fields =
          Map.of(
              "act",
              "SUSPECT",
              "item",
              "100281",
              "lot",
              "S-" + name,
              "why",
              canaries.word(name, PHARMACY));
      var address =
          sessions
              .of(Cast.RECEIVER.owner())
              .send("/receiving/cases/change", fields)
              .header("Location")
              .orElseThrow();
      rows.put(name, address.replaceAll(".*[?&]id=([0-9A-Z]+).*", "$1"));
    }
    var desk = portal.program("YS", "supplier-desk");
    for (var name : List.of("traceRequest", "formRequest")) {
      var body = "{\"asker\":\"checked\",\"question\":\"%s\"}".formatted(canaries.word(name, "YS"));
      rows.put(
          name,
          Created.expect(200, desk.post("/receiving/trace-cases/requests", body))
              .json()
              .path("id")
              .asText());
    }
  }

  /** Of the pharmacy's people the one for its accounts. */
  private String deputy() {
    return Answer.all(administrator.get("/organisation/people").json().path("people"))
        .filter(person -> person.path("login").asText().equals("qian.yun@qingnang.example"))
        .map(person -> person.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private String contract(Rest desk, String seller, String item) {
    var body =
        """
        {"number":"%s","buyer":"QN","from":"2098-01-01","to":"2098-12-31",
        "lines":[{"item":"%s","from":"1","price":"3.21"}]}"""
            .formatted(canaries.word("contract-" + seller, PHARMACY, seller), item);
    return Created.id(desk.post("/pricing/contracts", body));
  }

  /** Some that nobody answered, and some with a price, each for other packs. */
  private void quotes(Rest desk) {
    var open = new int[] {900061};
    for (var name : List.of("quote", "undone", "formQuote")) {
      asked(name, open[0]++);
    }
    for (var name : List.of("priced", "locked", "unwantedQuote", "formPriced", "formLocked")) {
      asked(name, open[0]++);
      var body =
          "{\"validTo\":\"2099-12-31\",\"note\":\"%s\",\"prices\":[{\"line\":1,\"price\":\"3.21\"}]}";
      var note = canaries.word("bid-" + name, PHARMACY, "YS");
      Created.expect(
          200, desk.post("/pricing/quotes/" + rows.get(name) + "/prices", body.formatted(note)));
    }
  }

  private void asked(String place, int packs) {
    var body =
        """
        {"sellers":["YS"],"answerBy":"2099-12-31","note":"%s",
        "lines":[{"item":"100207","quantity":"%d"}]}"""
            .formatted(canaries.word("rfq-" + place, PHARMACY, "YS"), packs);
    var made = Created.expect(201, buyer.post("/pricing/inquiries", body)).json();
    canaries.keep(made.path("number").asText(), PHARMACY, "YS");
    rows.put(place, made.at("/quotes/0/id").asText());
    rows.put(place + "In", made.path("id").asText());
  }

  /** Any buyer may join it. */
  private static String group(Rest desk) {
    var body =
        """
        {"number":"open to all","item":"100334","tiers":[{"from":100,"price":"3.20"}],
        "lastDay":"2098-01-01","holdsTo":"2098-02-01"}""";
    return Created.expect(200, desk.post("/pricing/groups", body)).json().path("id").asText();
  }

  private String payment(Rest desk, String place) {
    var body =
        """
        {"buyer":"QN","amount":{"amount":"3.21","currency":"CNY"},
        "reference":"%s","receivedOn":"2026-11-01"}"""
            .formatted(canaries.word(place, PHARMACY, "YS"));
    return Created.id(desk.post("/invoicing/payments", body));
  }

  /** The pharmacy, to which it is given. */
  private static String credit(Rest desk) {
    var line = "{\"buyer\":\"QN\",\"amount\":{\"amount\":\"900000000\",\"currency\":\"CNY\"}}";
    return Created.expect(
            200,
            desk.send("PUT", "/credit/lines", Map.of("Content-Type", "application/json"), line))
        .json()
        .path("buyerId")
        .asText();
  }

  private JsonNode placed(String place, Shelf.Line line) {
    var reference = canaries.word(place, PHARMACY, WHOLESALER, Canaries.OPERATOR);
    var order = shelf.order("Kanghe", List.of(line), reference);
    var placed = Created.expect(201, buyer.post("/ordering/orders", order)).json();
    canaries.keep(placed.path("number").asText(), PHARMACY, WHOLESALER, Canaries.OPERATOR);
    return placed;
  }

  private void drafts() {
    rows.put("draft", draft("draft"));
    rows.put("given", draft("given"));
    rows.put("lostDraft", draft("lost-draft"));
    var line = "{\"offerId\":\"%s\",\"quantity\":\"40\"}".formatted(rows.get("offer"));
    rows.put("line", lineId("/ordering/drafts/" + rows.get("draft") + "/lines", line));
    var given = "/ordering/drafts/" + rows.get("given") + "/hand-over";
    rows.put("colleague", buyer.get(given).json().at("/colleagues/0/id").asText());
    var note =
        "{\"personId\":\"%s\",\"note\":\"%s\"}"
            .formatted(rows.get("colleague"), canaries.word("note-given", PHARMACY));
    Created.expect(204, buyer.post(given, note));
  }

  private String draft(String place) {
    return made("/ordering/drafts", place);
  }

  private void lists() {
    rows.put("list", made("/ordering/lists", "list"));
    for (var name :
        List.of("spareList", "renamed", "lostList", "formList", "formSpare", "formLost")) {
      rows.put(name, made("/ordering/lists", name));
    }
    rows.put("listLine", listLine("list", "item"));
    rows.put("spareLine", listLine("list", "spareItem"));
    rows.put("formLine", listLine("formList", "item"));
  }

  private String made(String path, String place) {
    var body = "{\"name\":\"%s\"}".formatted(canaries.word(place, PHARMACY));
    return Created.id(buyer.post(path + "?site=" + rows.get("site"), body));
  }

  private String listLine(String list, String item) {
    var body = "{\"itemId\":\"%s\",\"quantity\":\"40\"}".formatted(rows.get(item));
    return lineId("/ordering/lists/" + rows.get(list) + "/lines", body);
  }

  private String lineId(String path, String body) {
    return Created.expect(200, buyer.post(path, body)).json().path("lineId").asText();
  }

  private void people() {
    var login = canaries.word("person", PHARMACY);
    var name = canaries.word("name", PHARMACY);
    rows.put(
        "person",
        Created.id(
            administrator.post(
                "/organisation/people",
                """
                {"login":"%s@qingnang.example","name":"%s","language":"en",
                "grants":[{"role":"receiver"}]}"""
                    .formatted(login, name))));
    rows.put(
        "forgotten",
        Created.id(
            administrator.post(
                "/organisation/people",
                """
                {"login":"%s@qingnang.example","name":"%s","language":"en",
                "grants":[{"role":"receiver"}]}"""
                    .formatted(
                        canaries.word("forgotten", PHARMACY),
                        canaries.word("oblivion", PHARMACY)))));
    var token =
        "{\"name\":\"%s\",\"roles\":[\"receiver\"],\"days\":1}"
            .formatted(canaries.word("token", PHARMACY));
    rows.put("token", Created.id(administrator.post("/organisation/tokens", token)));
  }

  /** What the wholesaler's answers bring with them. */
  private void documents() {
    rows.put("message", message("EVERYTHING", rows.get("number"), "850"));
    rows.put("stopped", message("NEEDS_PERSON", "", "855"));
    rows.put("exception", Until.found("an open point", LIMIT, this::openPoint));
    Until.holds("a substitute is offered", LIMIT, () -> isOffered("offered"));
    Until.holds("another is offered", LIMIT, () -> isOffered("formOffered"));
    var told = "/exchange/webhooks/" + rows.get("webhook") + "/deliveries";
    rows.put("delivery", administrator.get(told).json().at("/deliveries/0/id").asText());
  }

  private Optional<String> openPoint() {
    return Optional.of(order("order").at("/exceptions/0/id").asText()).filter(id -> !id.isEmpty());
  }

  private boolean isOffered(String name) {
    return Life.whole(Life.line(order(name), 1).path("offered")) > 0;
  }

  private JsonNode order(String name) {
    return buyer.get("/ordering/orders/" + rows.get(name)).json();
  }

  private String message(String view, String query, String type) {
    var path = "/exchange/messages?view=" + view + "&q=" + query;
    return Until.found(
        type + " in " + view,
        LIMIT,
        () ->
            Answer.all(seller.get(path).json().path("messages"))
                .filter(message -> message.path("documentType").asText().equals(type))
                .map(message -> message.path("id").asText())
                .findFirst());
  }
}
