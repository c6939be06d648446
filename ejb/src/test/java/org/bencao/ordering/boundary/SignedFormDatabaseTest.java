package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.FulfilmentRuleService;
import org.bencao.compliance.boundary.FulfilmentRuleService.Goods;
import org.bencao.compliance.boundary.FulfilmentRuleService.Parties;
import org.bencao.compliance.boundary.OrderForm;
import org.bencao.compliance.boundary.SignedForm.Flaw;
import org.bencao.operations.control.DemoAuthority.Signer;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.ordering.boundary.SignedFormResult.Kept;
import org.bencao.organisation.boundary.Proofs;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.SigningOffice;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders of schedule II are signed outside the portal and proved here, on both databases. */
@EachDatabase
class SignedFormDatabaseTest {

  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);
  private static final Map<String, LocalDate> C2 = Map.of("RX", SINCE, "C2", SINCE);

  private final TestContainer container;
  private final Market market;
  private SigningOffice office;
  private Buyer buyer;
  private long seller;
  private Medicine oxycodone;
  private Signer owner;

  SignedFormDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container).american();
  }

  @BeforeEach
  void somebodySigns() {
    office = new SigningOffice(container);
    buyer = market.pharmacy();
    seller = market.deskSeller();
    market.addLicence(buyer.companyId(), "US_DEA", Set.of("C2"));
    market.addLicence(seller, "US_DEA", Set.of("C2"));
    market.addLicence(buyer.companyId(), "US_CSOS", Set.of("C2"));
    oxycodone = market.medicine(seller, 100, "42", 1, C2);
    owner = office.signer(number());
  }

  @AfterEach
  void isTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  private String number() {
    return "DEMO-US_CSOS" + buyer.companyId();
  }

  @Test
  @DisplayName("SPC-08: what is ordered as it was signed is placed, once")
  void placesWhatWasSigned() {
    var form = sign(owner, text(12));
    assertThat(form.flaw()).isEmpty();
    assertThat(form.signer()).isEqualTo("Dana Fern");
    assertThat(form.lines()).extracting(SignedFormView.Line::packs).containsExactly("12");

    var placed = (Placed) order(12);

    var used = forms().list(buyer.caller(), buyer.siteId()).get(0);
    assertThat(used.order())
        .contains(new SignedFormView.Use(placed.id().value(), placed.number(), false));
    office.revoke(owner);
    assertThat(view(form).flaw()).as("it was good when it was used").isEmpty();
    assertThat(causes(order(12))).containsExactly("#cause.unsigned");
    assertThat(forms().withdraw(buyer.caller(), form.id()).orElseThrow())
        .isEqualTo(refused(Reason.FORM_USED, form));
  }

  @Test
  @DisplayName("SPC-08, CSOS_SIGNATURE: a certificate that was revoked yesterday signs nothing")
  void looksAtTheList() {
    office.revoke(owner);
    assertThat(sign(owner, text(12)).flaw()).contains(Flaw.REVOKED);

    var finding = findings(order(12)).get(0);

    assertThat(finding.rule()).isEqualTo("SPC-08");
    assertThat(Texts.in(Locale.ENGLISH).what(finding))
        .startsWith("signature not valid: the certificate was revoked on ");
    assertThat(Texts.in(Locale.CHINESE).what(finding)).startsWith("签名无效：证书已吊销");
  }

  @Test
  @DisplayName("SPC-08, CSOS_SIGNATURE: expired, of a stranger, weak, altered or not to be checked")
  void provesTheSignature() {
    assertThat(sign(office.signer(number(), now().minusSeconds(60)), text(12)).flaw())
        .contains(Flaw.EXPIRED);
    assertThat(causes(order(12))).containsExactly("#cause.expired");
    assertThat(sign(office.stranger(number()), text(12)).flaw()).contains(Flaw.UNTRUSTED);
    assertThat(causes(order(12))).containsExactly("#cause.untrusted");
    assertThat(keep(SigningOffice.sign(owner, text(12), "SHA1withECDSA")).flaw())
        .contains(Flaw.WEAK);
    assertThat(causes(order(12))).containsExactly("#cause.weak");
    assertThat(keep(altered(SigningOffice.sign(owner, text(12)))).flaw()).contains(Flaw.ALTERED);
    assertThat(causes(order(92))).containsExactly("#cause.altered");

    sign(owner, text(12));
    office.publish(now().minusSeconds(3600));
    assertThat(causes(order(12))).containsExactly("#cause.unchecked");
    office.publish(now().plusSeconds(3600));
    assertThat(order(12)).isInstanceOf(Placed.class);
  }

  /** Somebody makes 92 packs of the 12 that were signed. */
  private static byte[] altered(byte[] signed) {
    var text = new String(signed, StandardCharsets.ISO_8859_1);
    return text.replace("line-1-packs: 12", "line-1-packs: 92")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  @DisplayName("SPC-08, CSOS_ORDER_DEFECTIVE: what was changed after signing is not ordered")
  void correctsNothing() {
    var form = sign(owner, text(12));

    var finding = findings(order(13)).get(0);

    assertThat(finding)
        .extracting(Finding::reason, Finding::rule, Finding::document, Finding::line)
        .containsExactly(
            Reason.CSOS_ORDER_DEFECTIVE,
            "SPC-08",
            Optional.of(form.trackingNumber()),
            Optional.of(1));
    assertThat(Texts.in(Locale.ENGLISH).what(finding))
        .isEqualTo("signed order lacks or changed a number of packs: it cannot be corrected");
    assertThat(Texts.in(Locale.CHINESE).action(finding)).isEqualTo("另开新订单");

    sign(owner, text(13).replaceFirst("purchaser-registration: .*", "purchaser-registration: X"));
    assertThat(facts(order(13))).containsExactly("#csos.fact.purchaser-registration");
    sign(owner, text(13).replaceFirst("date: .*", "date: " + market.day(3)));
    assertThat(facts(order(13))).containsExactly("#csos.fact.date");
    sign(owner, text(13) + "remark: leave at the door\n");
    assertThat(facts(order(13))).containsExactly("#csos.fact.other");
    sign(owner, text(13));
    assertThat(order(13)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("SPC-08: of two lines none goes without the other")
  void goesAsAWhole() {
    var other = market.medicine(seller, 100, "50", 1, C2);
    sign(owner, text(Map.of(oxycodone, 12)));

    var refused = findings(order(Map.of(oxycodone, 12, other, 1)));

    assertThat(refused)
        .extracting(Finding::reason, one -> one.line().orElse(0))
        .contains(tuple(Reason.CSOS_ORDER_DEFECTIVE, 1), tuple(Reason.CSOS_ORDER_DEFECTIVE, 2));
  }

  @Test
  @DisplayName("PER-02, POA_MISSING: who signs stands in the buyer's register today")
  void asksWhoSigns() {
    sign(office.signer("DEMO-OF-NOBODY"), text(12));
    var finding = findings(order(12)).get(0);
    assertThat(finding)
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(Reason.POA_MISSING, "PER-02");
    assertThat(Texts.in(Locale.ENGLISH).what(finding))
        .isEqualTo("Dana Fern holds no power of attorney for C2 orders");

    var lapsed = market.pharmacy();
    market.addLicence(lapsed.companyId(), "US_DEA", Set.of("C2"));
    market.addLicence(lapsed.companyId(), "US_CSOS", Set.of("C2"), -1, -400);
    buyer = lapsed;
    sign(office.signer(number()), text(12));
    assertThat(findings(order(12)))
        .extracting(Finding::reason, Finding::document, Finding::date)
        .containsExactly(
            tuple(
                Reason.POA_MISSING, Optional.of(number()), Optional.of(market.day(-1).toString())));
  }

  @Test
  @DisplayName("SPC-08, CSOS_SIGNATURE: a certificate that covers other schedules signs no C2")
  void asksForTheSchedule() {
    buyer = market.pharmacy();
    market.addLicence(buyer.companyId(), "US_DEA", Set.of("C2"));
    market.addLicence(buyer.companyId(), "US_CSOS", Set.of("C3"));
    sign(office.signer(number()), text(12));

    assertThat(causes(order(12))).containsExactly("#cause.schedule");
  }

  @Test
  @DisplayName("SPC-08: what was revoked since it was ordered is not confirmed")
  void looksAgainOnConfirming() {
    sign(owner, text(12));
    var placed = (Placed) order(12);
    office.revoke(owner);

    var refused = (DeskResult.Refused) confirm(placed);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("cause"))
        .containsExactly(tuple(Reason.CSOS_SIGNATURE, "SPC-08", "#cause.revoked"));
  }

  @Test
  @DisplayName(
      "SPC-08: a good order is confirmed; SPC-09, CSOS_ORDER_TOO_OLD: day 60 ships, day 61 not")
  void shipsForSixtyDays() {
    sign(owner, text(12));
    var placed = (Placed) order(12);
    assertThat(confirm(placed)).isEqualTo(new DeskResult.Done());
    office.publish(now().plus(Duration.ofDays(365)));

    passes(60);
    assertThat(shipping(placed)).isEmpty();
    passes(1);
    var finding = shipping(placed).get(0);

    assertThat(finding)
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(Reason.CSOS_ORDER_TOO_OLD, "SPC-09");
    assertThat(Texts.in(Locale.ENGLISH).what(finding))
        .isEqualTo("order signed " + finding.date().orElseThrow() + " is past 60 days");
  }

  private List<Finding> shipping(Placed placed) {
    return container.inTransaction(
        () -> {
          var ledger = container.get(OrderLedger.class);
          var order = ledger.lock(desk(), placed.id()).orElseThrow();
          return container
              .get(FulfilmentRuleService.class)
              .judge(
                  desk(),
                  Act.SHIP,
                  new Parties(buyer.companyId(), seller, buyer.siteId()),
                  new Goods(
                      Map.of(1, oxycodone.itemId()),
                      Map.of(),
                      ledger.signed(desk(), order),
                      List.of(),
                      Optional.empty()));
        });
  }

  @Test
  @DisplayName("SPC-08: what waits for approval keeps its form, withdrawn it gives it back")
  void waitsWithItsForm() {
    var purchasing = new Purchasing(container);
    purchasing.rules(buyer, Purchasing.goods("C2", 1, Role.SITE_HEAD));
    var form = sign(owner, text(12));

    var waiting = (Waiting) order(12);
    assertThat(view(form).order()).map(SignedFormView.Use::waiting).contains(true);
    assertThat(causes(order(12))).containsExactly("#cause.unsigned");
    container.get(ApprovalService.class).withdraw(buyer.caller(), waiting.id()).orElseThrow();
    assertThat(view(form).isOpen()).isTrue();

    var again = (Waiting) order(12);
    var head = Purchasing.person(buyer, 1, Role.SITE_HEAD);
    office.revoke(owner);
    assertThat(approve(head, again)).isInstanceOf(DecisionResult.Refused.class);
    office = new SigningOffice(container);
    assertThat(approve(head, again))
        .as("of an authority that is trusted no more")
        .isInstanceOf(DecisionResult.Refused.class);
  }

  @Test
  @DisplayName("SPC-08: an approved order carries the form with which it waited")
  void passesTheFormOn() {
    var purchasing = new Purchasing(container);
    purchasing.rules(buyer, Purchasing.goods("C2", 1, Role.SITE_HEAD));
    var form = sign(owner, text(12));
    var waiting = (Waiting) order(12);
    assertThat(forms().content(desk(), form.id())).as("it is the buyer's alone").isEmpty();

    assertThat(approve(Purchasing.person(buyer, 1, Role.SITE_HEAD), waiting))
        .isInstanceOf(DecisionResult.Decided.class);

    assertThat(view(form).order()).map(SignedFormView.Use::waiting).contains(false);
    assertThat(forms().content(desk(), form.id())).isPresent();
    var stranger = Market.caller(market.deskSeller(), Role.SUPPLIER_DESK);
    assertThat(forms().content(stranger, form.id())).isEmpty();
    assertThat(forms().content(market.pharmacy().caller(), form.id())).isEmpty();
  }

  private DecisionResult approve(Caller head, Waiting waiting) {
    var seen = new Purchasing(container).view(head, waiting.id()).seen();
    var proof = Optional.of(Proofs.of(head, now()));
    return container
        .get(ApprovalService.class)
        .approve(head, new Decide(waiting.id(), Optional.of(seen), Optional.empty(), proof))
        .orElseThrow();
  }

  @Test
  @DisplayName("SPC-08: of eight orders at once with one form one is placed")
  void isUsedOnce() {
    sign(owner, text(1));

    var results = Race.of(8, at -> order(1));

    assertThat(results).filteredOn(Placed.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(Refused.class::isInstance)
        .hasSize(7)
        .allSatisfy(one -> assertThat(causes(one)).containsExactly("#cause.unsigned"));
  }

  @Test
  @DisplayName(
      "forms: the same bytes are kept once, another text of the number not, nor any other file")
  void keepsEachOnce() {
    var text = text(12);
    var bytes = SigningOffice.sign(owner, text);
    var form = keep(bytes);
    assertThat(keep(bytes).id()).isEqualTo(form.id());
    var asText = SigningOffice.pem(SigningOffice.sign(owner, text(12)));
    assertThat(keep(asText.getBytes(StandardCharsets.US_ASCII)).flaw()).isEmpty();
    assertThat(reasons("-----BEGIN CMS-----\n".getBytes(StandardCharsets.US_ASCII)))
        .containsExactly(Reason.FORM_UNREADABLE);

    var changed = SigningOffice.sign(owner, text.replace("packs: 12", "packs: 13"));
    assertThat(forms().add(buyer.caller(), changed))
        .isEqualTo(refused(Reason.FORM_NUMBER_REUSED, form));
    assertThat(reasons(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(Reason.FORM_UNREADABLE);
    assertThat(reasons(SigningOffice.sign(owner, "twelve packs, please")))
        .containsExactly(Reason.FORM_UNREADABLE);
    assertThat(reasons(SigningOffice.sign(owner, text.replaceAll("number: ..X", "number: 00X"))))
        .containsExactly(Reason.CSOS_ORDER_DEFECTIVE);
    var elsewhere = SigningOffice.sign(owner, text(12));
    var result = (SignedFormResult.Refused) forms().add(market.pharmacy().caller(), elsewhere);
    assertThat(result.findings())
        .extracting(one -> one.facts().get("fact"))
        .containsExactly("#csos.fact.ship-to-gln");
  }

  @Test
  @DisplayName("forms: what was withdrawn is used for nothing, and only its buyer withdraws it")
  void withdraws() {
    var form = sign(owner, text(12));
    assertThat(forms().withdraw(market.pharmacy().caller(), form.id())).isEmpty();

    assertThat(forms().withdraw(buyer.caller(), form.id()).orElseThrow()).isInstanceOf(Kept.class);

    assertThat(view(form).withdrawn()).isTrue();
    office.revoke(owner);
    assertThat(view(form).flaw()).as("it was good when it was used").isEmpty();
    assertThat(causes(order(12))).containsExactly("#cause.unsigned");
    assertThat(forms().withdraw(buyer.caller(), form.id()).orElseThrow()).isInstanceOf(Kept.class);
  }

  @Test
  @DisplayName("forms: those of another company's site are nobody else's, also for its buyer")
  void showsOwnSitesAlone() {
    sign(owner, text(12));
    var stranger = market.pharmacy().caller();
    var site = buyer.siteId();

    assertThatThrownBy(() -> forms().list(stranger, site)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> forms().toSign(stranger, site)).isInstanceOf(AccessDenied.class);
    assertThat(forms().toSign(buyer.caller(), site))
        .extracting(FormToSign::draft, FormToSign::lines)
        .containsExactly(tuple("to sign", 1));
  }

  @Test
  @DisplayName("forms: nothing has to be signed for other goods")
  void writesNoneForOthers() {
    var plain = market.medicine(seller, 100, "6", 1, Map.of("RX", SINCE));
    assertThat(form(Map.of(plain, 3))).isEmpty();
    assertThat(form(Map.of(plain, 3, oxycodone, 2)).orElseThrow().field("lines")).isEqualTo("1");
  }

  private SignedFormService forms() {
    return container.get(SignedFormService.class);
  }

  private SignedFormView view(SignedFormView form) {
    return forms().list(buyer.caller(), buyer.siteId()).stream()
        .filter(one -> one.id() == form.id())
        .findFirst()
        .orElseThrow();
  }

  private List<Reason> reasons(byte[] bytes) {
    var result = (SignedFormResult.Refused) forms().add(buyer.caller(), bytes);
    return result.findings().stream().map(Finding::reason).toList();
  }

  private static SignedFormResult refused(Reason reason, SignedFormView form) {
    return new SignedFormResult.Refused(
        List.of(Finding.of(reason, Optional.empty(), Map.of("doc", form.trackingNumber()))));
  }

  private String text(int packs) {
    return text(Map.of(oxycodone, packs));
  }

  private String text(Map<Medicine, Integer> wanted) {
    return form(wanted).orElseThrow().text();
  }

  private Optional<OrderForm> form(Map<Medicine, Integer> wanted) {
    var draft =
        container
            .get(DraftService.class)
            .create(buyer.caller(), buyer.siteId(), "to sign", lines(wanted));
    return forms().toSign(buyer.caller(), draft.id(), seller);
  }

  private static List<PlaceOrder.Line> lines(Map<Medicine, Integer> wanted) {
    return wanted.entrySet().stream()
        .sorted(Comparator.comparing(one -> one.getKey().offerId()))
        .map(one -> new PlaceOrder.Line(one.getKey().offerId(), BigDecimal.valueOf(one.getValue())))
        .toList();
  }

  private SignedFormView sign(Signer signer, String text) {
    return keep(SigningOffice.sign(signer, text));
  }

  private SignedFormView keep(byte[] bytes) {
    return ((Kept) forms().add(buyer.caller(), bytes)).form();
  }

  private PlaceOrderResult order(int packs) {
    return order(Map.of(oxycodone, packs));
  }

  private PlaceOrderResult order(Map<Medicine, Integer> wanted) {
    return container
        .get(PlaceOrderService.class)
        .place(
            buyer.caller(),
            new PlaceOrder(
                UUID.randomUUID().toString(),
                buyer.siteId(),
                seller,
                Optional.empty(),
                lines(wanted)));
  }

  private static List<Finding> findings(PlaceOrderResult result) {
    return ((Refused) result).findings().stream().filter(Finding::refuses).toList();
  }

  private static List<String> causes(PlaceOrderResult result) {
    return facts(result, "cause");
  }

  private static List<String> facts(PlaceOrderResult result) {
    return facts(result, "fact");
  }

  private static List<String> facts(PlaceOrderResult result, String name) {
    return findings(result).stream()
        .map(one -> one.facts().getOrDefault(name, one.reason().name()))
        .toList();
  }

  private DeskResult confirm(Placed placed) {
    return container
        .get(DeskAnswerService.class)
        .confirmAll(desk(), UUID.randomUUID().toString(), placed.id())
        .orElseThrow();
  }

  private Caller desk() {
    return Market.caller(seller, Role.SUPPLIER_DESK);
  }

  private void passes(int days) {
    container.get(TestClock.class).passes(Duration.ofDays(days));
  }

  private Instant now() {
    return container.get(Clock.class).instant();
  }
}
