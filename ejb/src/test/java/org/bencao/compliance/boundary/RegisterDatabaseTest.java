package org.bencao.compliance.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.WorkItem;
import org.bencao.compliance.boundary.RegisterResult.Refused;
import org.bencao.compliance.boundary.RegisterResult.Shown;
import org.bencao.compliance.boundary.RegisterResult.Written;
import org.bencao.compliance.control.RegisterWork;
import org.bencao.ordering.boundary.Race;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.MakeToken;
import org.bencao.organisation.boundary.MakeTokenResult;
import org.bencao.organisation.boundary.Proofs;
import org.bencao.organisation.boundary.TokenService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The register of special medicines, on both databases. */
@EachDatabase
class RegisterDatabaseTest {

  private static final AtomicInteger KEYS = new AtomicInteger();
  private static final String IDENTITY = "110105199001015678";

  private final TestContainer container;
  private final Market market;
  private Buyer hospital;
  private long wholesaler;
  private Caller receiver;
  private Caller officer;
  private Caller head;
  private Medicine morphine;

  RegisterDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
  }

  @BeforeEach
  void aHospital() {
    hospital = market.buyer("HOSPITAL");
    wholesaler = market.wholesaler();
    receiver = person(hospital, 1, "Xie Na", Role.RECEIVER);
    officer = person(hospital, 2, "Tian Rong", Role.QUALITY_OFFICER);
    head = person(hospital, 3, "Su Qing", Role.QUALITY_HEAD);
    morphine = special("NARC");
  }

  @AfterEach
  void theClockIsTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("SPC-18, E4: what came and was used stands in the register, with its balance")
  void keepsTheBalance() {
    var first = written(receiver, row(morphine).quantity(10));
    var second = written(receiver, row(morphine).way(RegisterWay.USE).quantity(4));

    assertThat(List.of(first, second))
        .extracting(
            RegisterRow::number,
            RegisterRow::way,
            one -> one.quantity().toPlainString(),
            one -> one.balance().toPlainString())
        .containsExactly(tuple(1, RegisterWay.IN, "10", "10"), tuple(2, RegisterWay.USE, "4", "6"));
    assertThat(first.classes()).contains("NARC");
    assertThat(rows(officer)).extracting(RegisterRow::number).containsExactly(2, 1);
  }

  @Test
  @DisplayName("SPC-18, REGISTER_INCOMPLETE: a blank field is named, each of them")
  void namesWhatIsBlank() {
    var refused = refused(receiver, row(morphine).blank());

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("fact"))
        .containsExactlyInAnyOrder(
            tuple(Reason.REGISTER_INCOMPLETE, "SPC-18", "#register.field.lot"),
            tuple(Reason.REGISTER_INCOMPLETE, "SPC-18", "#register.field.expiry"),
            tuple(Reason.REGISTER_INCOMPLETE, "SPC-18", "#register.field.party"),
            tuple(Reason.REGISTER_INCOMPLETE, "SPC-18", "#register.field.licence"),
            tuple(Reason.REGISTER_INCOMPLETE, "SPC-18", "#register.field.document"));
    var licence =
        refused.stream()
            .filter(one -> one.facts().get("fact").endsWith("licence"))
            .findFirst()
            .orElseThrow();
    assertThat(Texts.in(Locale.ENGLISH).what(licence))
        .isEqualTo("register row lacks its licence number");
    assertThat(Texts.in(Locale.CHINESE).what(licence)).isEqualTo("登记缺少对方许可证号");
    assertThat(rows(officer)).isEmpty();
  }

  @Test
  @DisplayName(
      "SPC-18, REGISTER_DONE: a mistake is taken back by a row of its own, once; both stay to be seen")
  void takesBack() {
    var wrong = written(receiver, row(morphine).quantity(10));
    assertThat(correct(wrong, "  "))
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_INCOMPLETE);

    var back = corrected(wrong, "counted 9");

    assertThat(back)
        .extracting(RegisterRow::number, one -> one.corrects().orElse(0), RegisterRow::remark)
        .containsExactly(2, 1, "counted 9");
    assertThat(back.quantity()).isEqualByComparingTo("-10");
    assertThat(back.balance()).isEqualByComparingTo("0");
    assertThat(rows(officer))
        .extracting(RegisterRow::number, RegisterRow::correctedBy, RegisterRow::stands)
        .containsExactly(tuple(2, Optional.empty(), false), tuple(1, Optional.of(2), false));
    assertThat(correct(wrong, "again"))
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_DONE);
    assertThat(correct(back, "no"))
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_DONE);
  }

  @Test
  @DisplayName(
      "SPC-18, REGISTER_BELOW_NOTHING: no more leaves than came, also where what came is taken back")
  void goesNotBelowNothing() {
    var first = written(receiver, row(morphine).quantity(10));
    written(receiver, row(morphine).way(RegisterWay.USE).quantity(4));

    var refused = refused(receiver, row(morphine).way(RegisterWay.USE).quantity(7));

    assertThat(refused)
        .extracting(Finding::reason, one -> one.facts().get("left"))
        .containsExactly(tuple(Reason.REGISTER_BELOW_NOTHING, "6"));
    assertThat(correct(first, "was never here"))
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_BELOW_NOTHING);
    assertThat(refused(receiver, row(morphine).way(RegisterWay.USE).lot("LB").quantity(1)))
        .as("another lot")
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_BELOW_NOTHING);
    assertThat(rows(officer)).extracting(RegisterRow::number).containsExactly(2, 1);
    written(receiver, row(morphine).way(RegisterWay.USE).lot("la").quantity(6));
    assertThat(rows(officer)).extracting(RegisterRow::number).containsExactly(3, 2, 1);
  }

  @Test
  @DisplayName("SPC-18: two at once use the last pack; one does, and no number is lost")
  void racesForTheLast() {
    written(receiver, row(morphine).quantity(1));
    var uses =
        IntStream.range(0, 8)
            .mapToObj(at -> row(morphine).way(RegisterWay.USE).quantity(1).build())
            .toList();

    var results = Race.of(8, at -> register().write(receiver, uses.get(at)).orElseThrow());

    assertThat(results.stream().filter(Written.class::isInstance)).hasSize(1);
    assertThat(rows(officer))
        .extracting(RegisterRow::number, one -> one.balance().toPlainString())
        .containsExactly(tuple(2, "0"), tuple(1, "1"));
  }

  @Test
  @DisplayName("SPC-18: the same key again is the same row, and no other")
  void writesOnce() {
    var command = row(morphine).quantity(3).build();
    var first = ((Written) register().write(receiver, command).orElseThrow()).row();

    assertThat(((Written) register().write(receiver, command).orElseThrow()).row().id())
        .isEqualTo(first.id());
    var other = row(morphine).quantity(4).key(command.key()).build();
    assertThat(((Refused) register().write(receiver, other).orElseThrow()).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.COMMAND_KEY_REUSED);
    assertThat(rows(officer)).hasSize(1);
  }

  @Test
  @DisplayName("SPC-18, SAME_PERSON_TWICE: who made a program's token does not sign what it wrote")
  void seesThroughPrograms() {
    var company = hospital.companyId();
    var maker =
        new Caller(
            Caller.Kind.PERSON,
            company + 1_009,
            "Maker",
            company,
            Set.of(
                new Caller.Grant(company, Optional.empty(), Role.QUALITY_OFFICER),
                new Caller.Grant(company, Optional.empty(), Role.COMPANY_ADMINISTRATOR)));
    var made =
        (MakeTokenResult.Made)
            container
                .get(TokenService.class)
                .makeToken(maker, new MakeToken("scanner", Set.of(Role.QUALITY_OFFICER), 5));
    var program = container.get(Callers.class).ofToken(made.secret()).orElseThrow();
    var row = written(program, row(morphine).quantity(3));

    assertThat(((Refused) sign(maker, row)).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.SAME_PERSON_TWICE);
    assertThat(container.get(RegisterWork.class).items(maker, hospital.siteId(), 9)).isEmpty();
    assertThat(sign(head, row)).isInstanceOf(Written.class);
  }

  @Test
  @DisplayName("SPC-18: a second person signs, who is from quality and has proven who it is")
  void isSignedByTwo() {
    var byReceiver = written(receiver, row(morphine).quantity(3));
    var byOfficer = written(officer, row(morphine).quantity(2));

    assertThatThrownBy(() -> sign(receiver, byOfficer)).isInstanceOf(AccessDenied.class);
    assertThat(((Refused) sign(officer, byOfficer)).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.SAME_PERSON_TWICE);
    assertThat(((Written) sign(head, byOfficer)).row().signed())
        .map(RegisterRow.Signed::name)
        .contains("Su Qing");
    assertThat(((Refused) sign(head, byOfficer)).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_DONE);
    var stale = Proofs.of(officer, now().minus(Duration.ofMinutes(3)));
    assertThatThrownBy(() -> register().sign(officer, byReceiver.id(), stale))
        .isInstanceOf(AccessDenied.class);
    assertThat(work(officer)).extracting(one -> one.where().number()).containsExactly("1");
    assertThat(work(head)).extracting(one -> one.where().number()).containsExactly("1");
    assertThat(work(receiver)).isEmpty();
  }

  @Test
  @DisplayName(
      "SPC-18, REGISTER_PLAIN_ITEM, REGISTER_DATE: what is not special, not found, of tomorrow or of half a pack is not kept")
  void keepsSpecialMedicinesAlone() {
    var plain = market.medicine(wholesaler, 10, "5");

    assertThat(refused(receiver, row(plain)))
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_PLAIN_ITEM);
    assertThat(refused(receiver, row(morphine).item("no such item")))
        .extracting(Finding::reason)
        .containsExactly(Reason.ITEM_NOT_FOUND);
    assertThat(refused(receiver, row(morphine).day(market.day(1))))
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_DATE);
    assertThat(refused(receiver, row(morphine).quantity("0.5")))
        .extracting(Finding::reason)
        .containsExactly(Reason.QUANTITY_UNREADABLE);
  }

  @Test
  @DisplayName("SPC-04, VACCINE_CHANNEL: a clinic gets vaccines of a CDC, not of a wholesaler")
  void knowsTheWayOfVaccines() {
    var vaccine = special("VACCINE");

    var refused =
        refused(receiver, row(vaccine).temperature("T-76").from(RegisterParty.WHOLESALER));

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.VACCINE_CHANNEL, "SPC-04"));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .isEqualTo("vaccines go from holder to CDC and from CDC to vaccination site only");
    assertThat(Texts.in(Locale.CHINESE).what(refused.get(0))).isEqualTo("疫苗仅限持有人至疾控、疾控至接种单位");
    written(receiver, row(vaccine).from(RegisterParty.CDC).temperature("T-77").quantity(5));
    written(receiver, row(vaccine).way(RegisterWay.USE).quantity(1));
    assertThat(refused(receiver, row(vaccine).way(RegisterWay.OUT).from(RegisterParty.CLINIC)))
        .extracting(Finding::reason)
        .contains(Reason.VACCINE_CHANNEL);
    written(receiver, row(morphine).from(RegisterParty.WHOLESALER));
  }

  @Test
  @DisplayName("STO-04, VACCINE_TEMPERATURE: no vaccine comes in without the record of its way")
  void asksForTheWayInTheCold() {
    var vaccine = special("VACCINE");

    var refused = refused(receiver, row(vaccine).from(RegisterParty.CDC));

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.VACCINE_TEMPERATURE, "STO-04"));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .isEqualTo("no complete cold chain record: do not accept");
    assertThat(Texts.in(Locale.CHINESE).what(refused.get(0))).isEqualTo("无全程冷链记录，不得接收");
    assertThat(written(receiver, row(vaccine).from(RegisterParty.CDC).temperature("T-1")))
        .extracting(RegisterRow::temperature)
        .isEqualTo("T-1");
    written(receiver, row(vaccine).way(RegisterWay.USE).quantity(1));
  }

  @Test
  @DisplayName("SPC-05, PRECURSOR_PERMIT: precursors come to who holds a permit that is in date")
  void asksForThePermit() {
    var ephedrine = special("PRECURSOR");

    var refused = refused(receiver, row(ephedrine));

    assertThat(refused)
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.PRECURSOR_PERMIT, "SPC-05"));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .startsWith("no valid purchase permit for Testamol");
    market.addLicence(hospital.companyId(), "CN_SEAL", Set.of("NARC"), -1, -400);
    assertThat(refused(receiver, row(ephedrine)))
        .extracting(Finding::reason)
        .containsExactly(Reason.PRECURSOR_PERMIT);
    market.addLicence(hospital.companyId(), "CN_PUP", Set.of("PRECURSOR"));
    written(receiver, row(ephedrine));
  }

  @Test
  @DisplayName("SPC-05, REGULATOR_REPORT_DUE: a sale is reported in five days, else it is an alarm")
  void reportsSales() {
    var ephedrine = special("PRECURSOR");
    market.addLicence(hospital.companyId(), "CN_PUP", Set.of("PRECURSOR"));
    written(receiver, row(ephedrine).quantity(10));
    assertThat(refused(receiver, sale(ephedrine).permit("")))
        .extracting(Finding::reason)
        .containsExactly(Reason.PRECURSOR_PERMIT);
    var sold = written(receiver, sale(ephedrine));
    var other = written(receiver, sale(ephedrine));
    var due = market.day(5);

    assertThat(sold.report().orElseThrow().due()).isEqualTo(due);
    assertThat(finding(sold))
        .extracting(Finding::reason, Finding::outcome, Finding::rule, Finding::date)
        .containsExactly(
            Reason.REGULATOR_REPORT_DUE, Outcome.WARN, "SPC-05", Optional.of(due.toString()));
    assertThat(Texts.in(Locale.ENGLISH).what(finding(sold)))
        .isEqualTo("report to the authority is due " + due);
    assertThat(Texts.in(Locale.CHINESE).what(finding(sold))).isEqualTo("向主管部门的报告应于" + due + "前报送");
    container.get(TestClock.class).passes(Duration.ofDays(5));
    assertThat(finding(read(sold)).outcome()).isEqualTo(Outcome.WARN);
    container.get(TestClock.class).passes(Duration.ofDays(1));
    assertThat(finding(read(sold)).outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(work(officer))
        .filteredOn(one -> one.reason().isPresent())
        .extracting(WorkItem::severity, one -> one.where().number())
        .containsExactly(tuple(Outcome.REFUSE, "2"), tuple(Outcome.REFUSE, "3"));
    assertThat(report(sold, market.day(1), "R-1"))
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_DATE);
    assertThat(report(sold, market.day(0), "R-1")).isEmpty();
    assertThat(report(sold, market.day(0), "R-2"))
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_DONE);
    corrected(other, "was not collected");
    assertThat(read(sold).report().orElseThrow().reported())
        .map(RegisterRow.Reported::reference)
        .contains("R-1");
    assertThat(work(officer)).filteredOn(one -> one.reason().isPresent()).isEmpty();
  }

  @Test
  @DisplayName("PRV-01, PURPOSE_REQUIRED: a collector's identity is masked, and seen for a purpose")
  void masksTheIdentity() {
    var ephedrine = special("PRECURSOR");
    market.addLicence(hospital.companyId(), "CN_PUP", Set.of("PRECURSOR"));
    written(receiver, row(ephedrine).quantity(10));

    var sold = written(receiver, sale(ephedrine));

    assertThat(sold.identity()).isEqualTo("110***********5678");
    assertThat(sold.toString()).doesNotContain(IDENTITY);
    assertThat(sale(ephedrine).build().toString()).doesNotContain(IDENTITY);
    var refused = ((Refused) identity(officer, sold, " ")).findings();
    assertThat(refused).extracting(Finding::reason).containsExactly(Reason.PURPOSE_REQUIRED);
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .isEqualTo("full view needs a purpose");
    assertThat(identity(officer, sold, "the police asked")).isEqualTo(new Shown(IDENTITY));
    assertThat(looks(sold)).containsExactly("the police asked");
    assertThatThrownBy(() -> identity(receiver, sold, "curious")).isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("PRV-01, CONSENT_MISSING: nobody's identity is kept who did not agree")
  void asksForConsent() {
    var refused = refused(receiver, row(morphine).collector("Li Lei", IDENTITY, false));

    assertThat(refused).extracting(Finding::reason).containsExactly(Reason.CONSENT_MISSING);
    assertThat(Texts.in(Locale.ENGLISH).what(refused.get(0)))
        .isEqualTo("Li Lei gave no consent for collector's identity number");
    assertThat(Texts.in(Locale.CHINESE).what(refused.get(0))).isEqualTo("Li Lei未同意处理提货人证件号");
    written(receiver, row(morphine).collector("Li Lei", IDENTITY, true));
  }

  @Test
  @DisplayName("E4: the register of a company, and of a site, is no other's")
  void isNobodyElses() {
    var row = written(receiver, row(morphine).quantity(3));
    var other = market.buyer("HOSPITAL");
    var stranger = person(other, 4, "Stranger", Role.QUALITY_HEAD);
    var elsewhere =
        new Caller(
            Caller.Kind.PERSON,
            hospital.companyId() + 9,
            "Elsewhere",
            hospital.companyId(),
            Set.of(
                new Caller.Grant(
                    hospital.companyId(), Optional.of(other.siteId()), Role.QUALITY_HEAD)));

    for (var caller : List.of(stranger, elsewhere)) {
      assertThat(rows(caller)).isEmpty();
      assertThat(register().find(caller, row.id())).isEmpty();
      assertThat(register().sign(caller, row.id(), Proofs.of(caller, now()))).isEmpty();
      assertThat(register().correct(caller, "another key", row.id(), "why")).isEmpty();
      assertThat(register().report(caller, row.id(), market.day(0), "R")).isEmpty();
      assertThat(register().write(caller, row(morphine).build())).isEmpty();
      assertThat(register().sites(caller))
          .extracting(site -> site.id())
          .doesNotContain(hospital.siteId());
    }
    assertThatThrownBy(() -> rows(hospital.caller())).isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("E4: it is found by item and lot, page by page, in a constant number of statements")
  void listsInAConstantNumberOfStatements() {
    var ephedrine = special("PRECURSOR");
    market.addLicence(hospital.companyId(), "CN_PUP", Set.of("PRECURSOR"));
    written(receiver, row(ephedrine).quantity(30));
    corrected(written(receiver, sale(ephedrine)), "wrong");
    sign(officer, written(receiver, sale(ephedrine)));
    long few = container.statementsOf(() -> rows(officer));
    for (int at = 0; at < 6; at++) {
      corrected(written(receiver, sale(ephedrine)), "wrong");
      sign(officer, written(receiver, row(morphine).lot("LM").quantity(1)));
    }

    assertThat(container.statementsOf(() -> rows(officer))).isEqualTo(few);
    assertThat(found("LM")).hasSize(6).allMatch(one -> one.lot().equals("LM"));
    assertThat(found(rows(officer).get(0).itemCode())).hasSize(6);
    var newest = register().list(officer, RegisterFilter.newest(5));
    var older =
        register()
            .list(
                officer, new RegisterFilter(Optional.empty(), newest.older(), Optional.empty(), 5));
    assertThat(newest.rows()).extracting(RegisterRow::number).containsExactly(22, 21, 20, 19, 18);
    assertThat(older.rows()).extracting(RegisterRow::number).containsExactly(17, 16, 15, 14, 13);
  }

  private List<RegisterRow> found(String text) {
    return register()
        .list(
            officer, new RegisterFilter(Optional.of(text), Optional.empty(), Optional.empty(), 50))
        .rows();
  }

  private RegisterService register() {
    return container.get(RegisterService.class);
  }

  private Instant now() {
    return container.get(Clock.class).instant();
  }

  private Medicine special(String word) {
    var since = market.day(-900);
    return market.medicine(wholesaler, 100, "10", 1, Map.of("RX", since, word, since));
  }

  private static Caller person(Buyer of, int number, String name, Role role) {
    return new Caller(
        Caller.Kind.PERSON,
        of.companyId() + 1_000 + number,
        name,
        of.companyId(),
        Set.of(new Caller.Grant(of.companyId(), Optional.empty(), role)));
  }

  private RegisterRow written(Caller caller, Row row) {
    var result = register().write(caller, row.build()).orElseThrow();
    assertThat(result).isInstanceOf(Written.class);
    return ((Written) result).row();
  }

  private List<Finding> refused(Caller caller, Row row) {
    return ((Refused) register().write(caller, row.build()).orElseThrow()).findings();
  }

  private List<RegisterRow> rows(Caller caller) {
    return register().list(caller, RegisterFilter.newest(50)).rows();
  }

  private RegisterRow read(RegisterRow row) {
    return register().find(officer, row.id()).orElseThrow();
  }

  private static Finding finding(RegisterRow row) {
    return row.report().orElseThrow().finding().orElseThrow();
  }

  private RegisterRow corrected(RegisterRow row, String why) {
    var result =
        register().correct(receiver, "back " + KEYS.incrementAndGet() + " key", row.id(), why);
    return ((Written) result.orElseThrow()).row();
  }

  private List<Finding> correct(RegisterRow row, String why) {
    var result =
        register().correct(receiver, "back " + KEYS.incrementAndGet() + " key", row.id(), why);
    return ((Refused) result.orElseThrow()).findings();
  }

  private RegisterResult sign(Caller caller, RegisterRow row) {
    return register().sign(caller, row.id(), Proofs.of(caller, now())).orElseThrow();
  }

  /** Why not; nothing where it was done. */
  private List<Finding> report(RegisterRow row, LocalDate day, String reference) {
    var result = register().report(officer, row.id(), day, reference).orElseThrow();
    return result instanceof Refused refused ? refused.findings() : List.of();
  }

  private RegisterResult identity(Caller caller, RegisterRow row, String purpose) {
    return register().identity(caller, row.id(), purpose, Proofs.of(caller, now())).orElseThrow();
  }

  /** For what the number was looked at, by the audit trail. */
  private List<String> looks(RegisterRow row) {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              "select a.detail from AuditEntry a where a.act = 'register-identity-shown' and a.companyId = ?1",
              String.class)
          .setParameter(1, hospital.companyId())
          .getResultStream()
          .map(detail -> detail.replaceAll(".*\"purpose\":\"([^\"]*)\".*", "$1"))
          .toList();
    }
  }

  private List<WorkItem> work(Caller caller) {
    return container.get(RegisterWork.class).items(caller, hospital.siteId(), 50);
  }

  /** A sale of one pack to a clinic. */
  private Row sale(Medicine medicine) {
    return row(medicine)
        .way(RegisterWay.OUT)
        .from(RegisterParty.CLINIC)
        .quantity(1)
        .permit("PUP-77")
        .collector("Li Lei", IDENTITY, true);
  }

  private Row row(Medicine medicine) {
    return new Row(medicine.gtin());
  }

  /** Ten packs of a lot come from a wholesaler, unless told otherwise. */
  private final class Row {

    private String key = "register " + KEYS.incrementAndGet();
    private String item;
    private RegisterWay way = RegisterWay.IN;
    private LocalDate day = market.day(0);
    private BigDecimal quantity = BigDecimal.TEN;
    private String lot = "LA";
    private RegisterParty kind = RegisterParty.WHOLESALER;
    private String permit = "";
    private String temperature = "";
    private String collector = "";
    private String identity = "";
    private boolean consent;
    private boolean blank;

    Row(String item) {
      this.item = item;
    }

    Row key(String other) {
      key = other;
      return this;
    }

    Row item(String other) {
      item = other;
      return this;
    }

    Row way(RegisterWay other) {
      way = other;
      return this;
    }

    Row day(LocalDate other) {
      day = other;
      return this;
    }

    Row quantity(int packs) {
      return quantity(String.valueOf(packs));
    }

    Row quantity(String packs) {
      quantity = new BigDecimal(packs);
      return this;
    }

    Row lot(String other) {
      lot = other;
      return this;
    }

    Row from(RegisterParty other) {
      kind = other;
      return this;
    }

    Row temperature(String other) {
      temperature = other;
      return this;
    }

    Row permit(String other) {
      permit = other;
      return this;
    }

    Row collector(String name, String number, boolean agreed) {
      collector = name;
      identity = number;
      consent = agreed;
      return this;
    }

    Row blank() {
      blank = true;
      return this;
    }

    WriteRegister build() {
      return new WriteRegister(
          key,
          hospital.siteId(),
          item,
          way,
          day,
          quantity,
          blank ? "" : lot,
          Optional.of(market.day(700)).filter(end -> !blank),
          Optional.of(kind).filter(one -> !blank),
          blank ? "" : "Other company",
          blank ? "" : "LIC-1",
          blank ? "" : "DOC-1",
          permit,
          temperature,
          permit.isEmpty() ? "" : "LETTER-1",
          way == RegisterWay.OUT ? "Van 1" : "",
          "",
          collector,
          identity,
          consent,
          "");
    }
  }
}
