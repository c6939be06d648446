package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Texts;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.AskSpecial.Prescription;
import org.bencao.ordering.boundary.AskSpecialResult.Asked;
import org.bencao.ordering.boundary.AskSpecialResult.Refused;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Special orders: between a buyer and who is asked, and nobody else. */
@EachDatabase
class SpecialDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private final long seller;
  private final Caller desk;
  private final Caller platform;

  SpecialDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    buyer = market.pharmacy();
    seller = market.wholesaler();
    desk = Market.caller(seller, Role.SUPPLIER_DESK);
    platform = Market.caller(market.pharmacy().companyId(), Role.PLATFORM_ADMINISTRATOR);
  }

  @Test
  @DisplayName("A12: the supplier that is asked answers, the buyer reads it and closes it")
  void goesThereAndBack() {
    var medicine = market.medicine(seller, 10, "5");
    long special = ask(Optional.of(seller));
    var code = codeOf(medicine.itemId());

    var result = service().answer(desk, special, "In stock from Monday", Optional.of(code));

    assertThat(result).isEqualTo(AnswerSpecialResult.ANSWERED);
    var seen = service().list(buyer.caller()).get(0);
    assertThat(seen.state()).isEqualTo(SpecialState.ANSWERED);
    assertThat(seen.answer().orElseThrow().text()).isEqualTo("In stock from Monday");
    assertThat(seen.item().orElseThrow().id()).isEqualTo(medicine.itemId());
    assertThat(service().close(buyer.caller(), special)).isTrue();
    assertThat(service().close(buyer.caller(), special)).isFalse();
    assertThat(service().answer(desk, special, "Later", Optional.empty()))
        .isEqualTo(AnswerSpecialResult.CLOSED);
    assertThat(auditEntries(special)).isEqualTo(3);
  }

  @Test
  @DisplayName("A12, M6: both parties see it, nobody else does")
  void isSeenByItsTwoPartiesAlone() {
    ask(Optional.of(seller));
    var otherDesk = Market.caller(market.wholesaler(), Role.SUPPLIER_DESK);
    var other = market.pharmacy();

    assertThat(service().list(buyer.caller())).hasSize(1);
    assertThat(service().list(desk)).hasSize(1);
    assertThat(service().list(otherDesk)).isEmpty();
    assertThat(service().list(other.caller())).isEmpty();
    assertThat(service().list(platform)).noneMatch(seen -> seen.supplier().isPresent());
    assertThat(service().list(atOtherSite())).isEmpty();
  }

  @Test
  @DisplayName("A12: without a supplier the platform is asked, and no supplier sees it")
  void asksThePlatform() {
    long special = ask(Optional.empty());

    assertThat(service().list(desk)).isEmpty();
    assertThat(service().list(platform)).extracting(SpecialView::id).contains(special);
    assertThat(service().answer(desk, special, "Mine", Optional.empty()))
        .isEqualTo(AnswerSpecialResult.NOT_FOUND);
    assertThat(service().answer(platform, special, "Looking for it", Optional.empty()))
        .isEqualTo(AnswerSpecialResult.ANSWERED);
  }

  @Test
  @DisplayName("A12: an answer needs words, and an item that it names has to exist")
  void refusesAnAnswerThatSaysNothing() {
    long special = ask(Optional.of(seller));

    assertThat(service().answer(desk, special, " ", Optional.empty()))
        .isEqualTo(AnswerSpecialResult.TEXT_MISSING);
    assertThat(service().answer(desk, special, "Take this", Optional.of("NO-SUCH-CODE")))
        .isEqualTo(AnswerSpecialResult.ITEM_UNKNOWN);
    assertThat(service().list(buyer.caller()).get(0).state()).isEqualTo(SpecialState.OPEN);
  }

  @Test
  @DisplayName("A12, M6: nobody asks for a site of others, and only companies that sell")
  void refusesForeignSitesAndWhoDoesNotSell() {
    var other = market.pharmacy();

    assertThatThrownBy(() -> service().ask(other.caller(), command(Optional.empty())))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> service().ask(buyer.caller(), command(Optional.of(other.companyId()))))
        .isInstanceOf(AccessDenied.class);
    assertThat(service().suppliers(buyer.caller()))
        .extracting(CompanyView::id)
        .contains(seller)
        .doesNotContain(buyer.companyId(), other.companyId());
  }

  @Test
  @DisplayName("S4: thirty special orders run as many statements as one")
  void listsInAConstantNumberOfStatements() {
    ask(Optional.of(seller));
    long few = statements(1);
    IntStream.range(0, 29).forEach(at -> ask(Optional.of(seller)));

    long many = statements(30);

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(5);
  }

  private long statements(int expected) {
    return container.statementsOf(
        () -> assertThat(service().list(buyer.caller())).hasSize(expected));
  }

  private Caller atOtherSite() {
    return new Caller(
        Caller.Kind.PERSON,
        buyer.companyId() + 2,
        "Zhu Hong",
        buyer.companyId(),
        Set.of(new Caller.Grant(buyer.companyId(), Optional.of(buyer.siteId() + 1), Role.BUYER)));
  }

  private long ask(Optional<Long> supplier) {
    return ((Asked) service().ask(buyer.caller(), command(supplier))).id();
  }

  @Test
  @DisplayName("SPC-19, PRESCRIPTION_TOKEN: a prescription is used once, whoever has it")
  void usesAPrescriptionOnce() {
    var token = token("Raremol", 10, 3, hash());

    assertThat(onRx(Optional.of(token))).isInstanceOf(Asked.class);
    var renamed =
        new Prescription(
            "Rx register.", token.hash(), token.item(), token.quantity(), token.validTo());
    assertThat(onRx(Optional.of(renamed))).isInstanceOf(Refused.class);
    var refused = ((Refused) onRx(Optional.of(token))).findings();

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule, Finding::date)
        .containsExactly(
            tuple(Reason.PRESCRIPTION_TOKEN, "SPC-19", Optional.of(market.day(3).toString())));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .isEqualTo("prescription token is absent, other, past " + market.day(3) + " or used");
    assertThat(Texts.in(Locale.CHINESE).what(refused.get(0)))
        .isEqualTo("处方凭证缺失、不符、过期（" + market.day(3) + "）或已使用");
    buyer = market.pharmacy();
    assertThat(onRx(Optional.of(token))).isInstanceOf(Refused.class);
    assertThat(service().list(buyer.caller())).isEmpty();
  }

  @Test
  @DisplayName("SPC-19: absent, of another item, for fewer packs or ended, it orders nothing")
  void wantsTheRightPrescription() {
    assertThat(reasons(onRx(Optional.empty()))).containsExactly(Reason.PRESCRIPTION_TOKEN);
    for (var wrong :
        List.of(
            token("Othermol", 10, 3, hash()),
            token("Raremol", 9, 3, hash()),
            token("Raremol", 10, -1, hash()))) {
      assertThat(reasons(onRx(Optional.of(wrong)))).containsExactly(Reason.PRESCRIPTION_TOKEN);
    }
    assertThat(onRx(Optional.of(token(" rare MOL", 12, 0, hash())))).isInstanceOf(Asked.class);
    assertThat(service().ask(buyer.caller(), command(Optional.empty())))
        .as("for the shelf")
        .isInstanceOf(Asked.class);
  }

  @Test
  @DisplayName("PRV-03, FACT_MISSING: nobody's name stands in the place of the hash")
  void keepsNoPatient() {
    for (var name : List.of("Zhang San", "张三", "110105199001015678", hash() + "0")) {
      var refused = (Refused) onRx(Optional.of(token("Raremol", 10, 3, name)));

      assertThat(refused.findings())
          .extracting(Finding::reason, Finding::rule)
          .containsExactly(tuple(Reason.FACT_MISSING, "PRV-03"));
      assertThat(refused.findings().toString()).doesNotContain(name);
      assertThat(token("Raremol", 10, 3, name).toString()).doesNotContain(name);
    }
  }

  @Test
  @DisplayName("SPC-19: of two who use one prescription at once one does")
  void racesForAPrescription() {
    var token = token("Raremol", 10, 3, hash());

    var results = Race.of(6, at -> onRx(Optional.of(token)));

    assertThat(results.stream().filter(Asked.class::isInstance)).hasSize(1);
    assertThat(results.stream().filter(Refused.class::isInstance).map(SpecialDatabaseTest::reasons))
        .hasSize(5)
        .allMatch(List.of(Reason.PRESCRIPTION_TOKEN)::equals);
    assertThat(service().list(buyer.caller())).hasSize(1);
  }

  private static List<Reason> reasons(AskSpecialResult result) {
    return ((Refused) result).findings().stream().map(Finding::reason).toList();
  }

  private AskSpecialResult onRx(Optional<Prescription> prescription) {
    var shelf = command(Optional.empty());
    return service()
        .ask(
            buyer.caller(),
            new AskSpecial(
                buyer.siteId(),
                shelf.supplierCompanyId(),
                shelf.name(),
                shelf.strength(),
                shelf.form(),
                shelf.pack(),
                shelf.maker(),
                shelf.quantity(),
                shelf.neededBy(),
                true,
                prescription));
  }

  private Prescription token(String item, int packs, int days, String hash) {
    return new Prescription("Rx register", hash, item, BigDecimal.valueOf(packs), market.day(days));
  }

  private static String hash() {
    return HexFormat.of().formatHex(Sha256.of(UUID.randomUUID().toString()));
  }

  private AskSpecial command(Optional<Long> supplier) {
    return new AskSpecial(
        buyer.siteId(),
        supplier,
        "Raremol",
        "5 mg",
        "tablets",
        "20",
        "",
        BigDecimal.TEN,
        Optional.empty());
  }

  private String codeOf(long item) {
    return container.get(CatalogueService.class).item(buyer.caller(), item).orElseThrow().code();
  }

  private long auditEntries(long special) {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery("select count(a) from AuditEntry a where a.subject = :subject", Long.class)
          .setParameter("subject", "special:" + Tsid.text(special))
          .getSingleResult();
    }
  }

  private SpecialService service() {
    return container.get(SpecialService.class);
  }
}
