package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bencao.ordering.boundary.Purchasing.reasons;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.compliance.boundary.AddDossierPaper;
import org.bencao.compliance.boundary.DossierFilter;
import org.bencao.compliance.boundary.DossierMark;
import org.bencao.compliance.boundary.DossierPoint;
import org.bencao.compliance.boundary.DossierResult;
import org.bencao.compliance.boundary.DossierRow;
import org.bencao.compliance.boundary.DossierService;
import org.bencao.compliance.boundary.DossierState;
import org.bencao.compliance.boundary.DossierView;
import org.bencao.compliance.boundary.DossierView.Way;
import org.bencao.compliance.boundary.FirstTradeService;
import org.bencao.compliance.boundary.TakeOverDossiers;
import org.bencao.compliance.control.DossierWork;
import org.bencao.compliance.control.PartnerLicenceWork;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.organisation.boundary.IdentityProof;
import org.bencao.organisation.boundary.Proofs;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** First trade: no order before a supplier, and each item from it, is approved. */
@EachDatabase
class DossierDatabaseTest {

  private static final List<String> OF_SUPPLIER =
      List.of(
          "QUALITY_AGREEMENT",
          "SALES_AUTHORISATION",
          "SALES_ID",
          "ANNUAL_REPORT",
          "GSP_EVIDENCE",
          "BANK_ACCOUNT",
          "SEAL_SPECIMEN",
          "DELIVERY_NOTE_SPECIMEN");

  private static final List<String> OF_ITEM =
      List.of("REGISTRATION", "QUALITY_STANDARD", "LABEL_LEAFLET", "TEST_REPORT");

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;
  private final DossierService dossiers;
  private final FirstTradeService firstTrade;
  private Buyer buyer;
  private Medicine medicine;
  private Caller head;
  private Caller officer;
  private Caller qualityHead;

  DossierDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
    this.dossiers = container.get(DossierService.class);
    this.firstTrade = container.get(FirstTradeService.class);
  }

  @BeforeEach
  void trade() {
    buyer = market.pharmacy();
    medicine = market.medicine(market.deskSeller(), 100, "10.00");
    market.addLicence(medicine.sellerId(), "CN_BL", Set.of());
    head = Purchasing.person(buyer, 1, Role.APPROVER);
    officer = Purchasing.person(buyer, 2, Role.QUALITY_OFFICER);
    qualityHead = Purchasing.person(buyer, 3, Role.QUALITY_HEAD);
  }

  @Test
  @DisplayName("FTA-01: who keeps its dossiers elsewhere is asked for none here")
  void asksNothingBefore() {
    assertThat(place()).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName(
      "FTA-01, FIRST_COMPANY_MISSING, FTA-02, FIRST_ITEM_MISSING: none is refused, a draft is"
          + " refused, approved is not")
  void refusesUntilApproved() {
    firstTrade.begin(qualityHead);

    var refused = (Refused) place();

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule, Finding::line)
        .containsExactly(
            tuple(Reason.FIRST_COMPANY_MISSING, "FTA-01", Optional.empty()),
            tuple(Reason.FIRST_ITEM_MISSING, "FTA-02", Optional.of(1)));
    long supplier = open(Optional.empty());
    long item = open(Optional.of(medicine.itemId()));
    assertThat(reasons(place()))
        .as("drafts")
        .containsExactly(Reason.FIRST_COMPANY_MISSING, Reason.FIRST_ITEM_MISSING);
    approve(supplier, OF_SUPPLIER);
    assertThat(reasons(place())).containsExactly(Reason.FIRST_ITEM_MISSING);
    approve(item, OF_ITEM);
    assertThat(place()).isInstanceOf(Placed.class);
    dossiers.end(qualityHead, item, "withdrawn");
    assertThat(reasons(place())).containsExactly(Reason.FIRST_ITEM_MISSING);
  }

  @Test
  @DisplayName("FTA-02: an item that is approved from one seller is not from another")
  void asksForEachSeller() {
    var second = market.deskSeller();
    var there = market.offerTo(Set.of(buyer.companyId()), medicine, second);
    market.listPrice(there.offerId(), "9.00", day(-1));
    takeOver(medicine.sellerId(), Set.of(medicine.itemId()), 365, -30);
    takeOver(second, Set.of(), 365, -30);
    firstTrade.begin(qualityHead);

    assertThat(place()).isInstanceOf(Placed.class);
    assertThat(reasons(purchasing.place(buyer, there, 1)))
        .containsExactly(Reason.FIRST_ITEM_MISSING);
  }

  @Test
  @DisplayName(
      "FTA-03, FIRST_DOSSIER_INCOMPLETE: without the specimen of the delivery note it does not pass"
          + " step 3")
  void stopsAtWhatIsMissing() {
    long id = open(Optional.empty());
    OF_SUPPLIER.stream()
        .filter(kind -> !kind.equals("DELIVERY_NOTE_SPECIMEN"))
        .forEach(kind -> add(id, kind, 100));
    signed(buyer.caller(), id);
    signed(head, id);

    var refused = (DossierResult.Refused) sign(officer, id);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("doc"))
        .containsExactly(
            tuple(
                Reason.FIRST_DOSSIER_INCOMPLETE,
                "FTA-03",
                "#dossier.paper.DELIVERY_NOTE_SPECIMEN"));
    assertThat(view(id).row().state()).isEqualTo(DossierState.REVIEW);
    add(id, "DELIVERY_NOTE_SPECIMEN", 100);
    signed(officer, id);
    signed(qualityHead, id);
    assertThat(view(id).row().state()).isEqualTo(DossierState.APPROVED);
  }

  @Test
  @DisplayName("FTA-03: a supplier's licence that the platform has not compared stops step 3, too")
  void asksTheRegister() {
    var other = market.deskSeller();
    long id = done(dossiers.open(buyer.caller(), other, Optional.empty()));
    OF_SUPPLIER.forEach(kind -> add(id, kind, 100));
    signed(buyer.caller(), id);
    signed(head, id);

    var refused = (DossierResult.Refused) sign(officer, id);

    assertThat(refused.findings())
        .extracting(one -> one.facts().get("doc"))
        .containsExactly("#licence.CN_BL");
    assertThat(view(id).points())
        .filteredOn(DossierPoint::ofRegister)
        .extracting(DossierPoint::kind, DossierPoint::there)
        .containsExactly(tuple("CN_BL", false), tuple("CN_DDL", true));
  }

  @Test
  @DisplayName("FTA-03: no seal, no last day, over already, no picture: each says what it lacks")
  void refusesWhatIsNotGood() {
    long id = open(Optional.empty());

    assertThat(reason(paper(id, "SALES_ID", false, Optional.empty(), picture())))
        .isEqualTo(Reason.FACT_MISSING);
    assertThat(reason(paper(id, "QUALITY_AGREEMENT", true, Optional.empty(), picture())))
        .isEqualTo(Reason.FACT_MISSING);
    assertThat(reason(paper(id, "TEST_REPORT", true, Optional.empty(), picture())))
        .isEqualTo(Reason.FACT_MISSING);
    assertThat(reason(paper(id, "QUALITY_AGREEMENT", true, Optional.of(day(-1)), picture())))
        .isEqualTo(Reason.PERIOD_EMPTY);
    assertThat(reason(paper(id, "SALES_ID", true, Optional.empty(), "no".getBytes())))
        .isEqualTo(Reason.SCAN_UNUSABLE);
    assertThat(view(id).points()).allMatch(point -> point.paper().isEmpty());
  }

  @Test
  @DisplayName("FTA-03: the steps have their order and their roles; each signs what it saw")
  void keepsTheOrder() {
    long id = open(Optional.empty());
    OF_SUPPLIER.forEach(kind -> add(id, kind, 100));
    var seen = view(id).content();

    assertThatThrownBy(() -> sign(officer, id)).isInstanceOf(AccessDenied.class);
    add(id, "SALES_ID", 200);
    assertThat(
            reason(
                dossiers.sign(buyer.caller(), id, seen, "", proof(buyer.caller())).orElseThrow()))
        .isEqualTo(Reason.APPROVAL_STALE);
    signed(buyer.caller(), id);
    assertThat(reason(paper(id, "SALES_ID", true, Optional.of(day(300)), picture())))
        .as("what is signed stays")
        .isEqualTo(Reason.DOSSIER_DECIDED);
    assertThatThrownBy(() -> dossiers.giveBack(officer, id, "why"))
        .isInstanceOf(AccessDenied.class);
    dossiers.giveBack(head, id, "unreadable");
    var back = view(id);
    assertThat(back.row().state()).isEqualTo(DossierState.DRAFT);
    assertThat(back.row().round()).isEqualTo(2);
    assertThat(back.marks())
        .extracting(DossierMark::verdict, DossierMark::note)
        .containsExactly(
            tuple(DossierMark.Verdict.RETURNED, "unreadable"),
            tuple(DossierMark.Verdict.SIGNED, ""));
    assertThat(back.marks().get(0).content()).as("nothing was signed").isEmpty();
    add(id, "SALES_ID", 300);
    List.of(buyer.caller(), head, officer, qualityHead).forEach(one -> signed(one, id));
    assertThat(reason(sign(qualityHead, id))).isEqualTo(Reason.DOSSIER_DECIDED);
  }

  @Test
  @DisplayName("FTA-04, SAME_PERSON_TWICE: one person never holds two steps")
  void refusesOnePersonTwice() {
    long id = open(Optional.empty());
    OF_SUPPLIER.forEach(kind -> add(id, kind, 100));
    var all =
        Purchasing.person(
            buyer, 4, Role.BUYER, Role.APPROVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD);
    signed(all, id);

    assertThat(dossiers.find(all, id).orElseThrow().ways())
        .containsExactlyInAnyOrder(Way.FILL, Way.GIVE_BACK);
    assertThat(dossiers.find(head, id).orElseThrow().ways())
        .containsExactlyInAnyOrder(Way.FILL, Way.SIGN, Way.GIVE_BACK);
    assertThat(reason(sign(all, id))).isEqualTo(Reason.SAME_PERSON_TWICE);
    signed(head, id);
    assertThat(reason(sign(all, id))).isEqualTo(Reason.SAME_PERSON_TWICE);
  }

  @Test
  @DisplayName("E1: a proof of somebody else, or of some minutes ago, signs nothing")
  void asksForAFreshProof() {
    long id = open(Optional.empty());
    var content = view(id).content();
    var now = container.get(Clock.class).instant();

    assertThatThrownBy(
            () -> dossiers.sign(buyer.caller(), id, content, "", Proofs.of(officer, now)))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () ->
                dossiers.sign(
                    buyer.caller(),
                    id,
                    content,
                    "",
                    Proofs.of(buyer.caller(), now.minusSeconds(121))))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> dossiers.signAtSetup(qualityHead, id, content))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName(
      "FTA-05, QUALITY_AGREEMENT_EXPIRED: its last day is good, the day after is refused until a"
          + " new one is in")
  void asksForTheAgreement() {
    long id = takeOver(medicine.sellerId(), Set.of(medicine.itemId()), -1, -30);
    firstTrade.begin(qualityHead);

    var refused = (Refused) place();

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule, Finding::document, Finding::date)
        .containsExactly(
            tuple(
                Reason.QUALITY_AGREEMENT_EXPIRED,
                "FTA-05",
                Optional.of("QA-1"),
                Optional.of(day(-1).toString())));
    assertThat(reason(add(buyer.caller(), id, "QUALITY_AGREEMENT", 0)))
        .as("a purchaser does not renew it")
        .isEqualTo(Reason.DOSSIER_DECIDED);
    add(officer, id, "QUALITY_AGREEMENT", 0);
    assertThat(place()).as("good through its last day").isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("FTA-05, PARTNER_REVIEW_DUE: after 12 months a warning, after 15 a refusal")
  void asksForTheReview() {
    long id = takeOver(medicine.sellerId(), Set.of(medicine.itemId()), 365, monthsAgo(13));
    firstTrade.begin(qualityHead);
    assertThat(purchasing.judged(buyer, medicine))
        .extracting(Finding::reason, Finding::outcome, Finding::date)
        .containsExactly(
            tuple(
                Reason.PARTNER_REVIEW_DUE,
                Outcome.WARN,
                Optional.of(day(monthsAgo(13)).plusMonths(12).toString())));
    assertThat(place()).isInstanceOf(Placed.class);
    var late = market.pharmacy();
    buyer = late;
    qualityHead = Purchasing.person(late, 3, Role.QUALITY_HEAD);
    long other = takeOver(medicine.sellerId(), Set.of(medicine.itemId()), 365, monthsAgo(16));
    firstTrade.begin(qualityHead);
    assertThat(reasons(place())).containsExactly(Reason.PARTNER_REVIEW_DUE);

    dossiers.review(qualityHead, other, "nothing found");

    assertThat(place()).isInstanceOf(Placed.class);
    assertThat(other).isNotEqualTo(id);
  }

  @Test
  @DisplayName("FTA-01, DOSSIERS_BEGUN: after the beginning nothing is taken over from paper")
  void takesNothingOverLater() {
    assertThatThrownBy(() -> firstTrade.begin(officer)).isInstanceOf(AccessDenied.class);
    var since = firstTrade.begin(qualityHead);

    assertThat(firstTrade.begin(qualityHead)).isEqualTo(since);
    assertThat(reason(firstTrade.takeOver(qualityHead, command(medicine.sellerId(), Set.of(), 9))))
        .isEqualTo(Reason.DOSSIERS_BEGUN);
  }

  @Test
  @DisplayName("FTA-01: from paper all that a supplier offers is taken over at once, and once")
  void takesAllOver() {
    var second = market.medicine(medicine.sellerId(), 1, "1");
    var all =
        new TakeOverDossiers(
            medicine.sellerId(), Optional.empty(), "P-9", day(-9), day(-9), "", Optional.empty());

    long id = done(firstTrade.takeOver(qualityHead, all));

    assertThat(done(firstTrade.takeOver(qualityHead, all))).isEqualTo(id);
    assertThat(dossiers.counts(officer)).containsEntry(DossierState.APPROVED, 3L);
    var found =
        new DossierFilter(
            Set.of(),
            Optional.of(medicine.sellerId()),
            Optional.of(Set.of(second.itemId())),
            Optional.empty(),
            Optional.empty(),
            9);
    assertThat(dossiers.list(officer, found).rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.paper()).isEqualTo("P-9");
              assertThat(row.state()).isEqualTo(DossierState.APPROVED);
            });
  }

  @Test
  @DisplayName(
      "FTA-01: a draft becomes what stands on paper, said again it is corrected; signed not")
  void takesDraftsOver() {
    long draft = open(Optional.empty());

    assertThat(takeOver(medicine.sellerId(), Set.of(), 5, -30)).isEqualTo(draft);
    assertThat(view(draft).row().state()).isEqualTo(DossierState.APPROVED);
    takeOver(medicine.sellerId(), Set.of(), 50, -30);
    assertThat(view(draft).row().agreementTo()).contains(day(50));
    var other = market.deskSeller();
    long signed = done(dossiers.open(buyer.caller(), other, Optional.empty()));
    OF_SUPPLIER.forEach(kind -> add(signed, kind, 100));
    signed(buyer.caller(), signed);

    assertThat(reason(firstTrade.takeOver(qualityHead, command(other, Set.of(), 9))))
        .isEqualTo(Reason.DOSSIER_DECIDED);
    assertThat(view(signed).row().state()).isEqualTo(DossierState.REVIEW);
  }

  @Test
  @DisplayName("E1: it waits for who signs next, and for nobody who has signed")
  void waitsForWhoSignsNext() {
    long id = open(Optional.empty());
    OF_SUPPLIER.forEach(kind -> add(id, kind, 100));
    var both = Purchasing.person(buyer, 5, Role.BUYER, Role.APPROVER);
    assertThat(dossiers.toSign(both)).extracting(DossierRow::id).containsExactly(id);
    assertThat(work(both)).as("a draft waits for nobody").isEmpty();
    assertThat(dossiers.toSign(officer)).isEmpty();
    signed(both, id);

    assertThat(dossiers.toSign(both)).isEmpty();
    assertThat(work(both)).isEmpty();
    assertThat(work(head))
        .extracting(WorkItem::kind, item -> item.facts().get("step"))
        .containsExactly(tuple(WorkKind.DOSSIER, "#dossier.step.PURCHASING_HEAD"));
    assertThat(work(officer)).isEmpty();
  }

  private List<WorkItem> work(Caller who) {
    return container.inTransaction(
        () -> container.get(DossierWork.class).items(who, buyer.siteId(), 10));
  }

  @Test
  @DisplayName(
      "LIC-03: licences of approved suppliers wait 30 days before they end, of others never")
  void tellsOfLicencesOfSuppliers() {
    long other = market.wholesaler();
    for (long supplier : List.of(medicine.sellerId(), other)) {
      market.addLicence(supplier, "CN_SPEC", Set.of("ANABOLIC"), 30, -100);
      market.addLicence(supplier, "CN_MDR", Set.of("DEVICE_2"), 31, -100);
    }
    takeOver(medicine.sellerId(), Set.of(), 50, -30);
    firstTrade.begin(qualityHead);

    assertThat(ending(officer))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(WorkKind.LICENCE_ENDS);
              assertThat(item.what().en()).isEqualTo("#licence.CN_SPEC");
              assertThat(item.facts()).containsEntry("date", day(30).toString());
              assertThat(item.targets()).hasSize(1);
            });
    assertThat(ending(buyer.caller())).as("who only buys").isEmpty();
    market.addLicence(medicine.sellerId(), "CN_SPEC", Set.of("ANABOLIC"), 700, -1);
    assertThat(ending(officer)).as("renewed").isEmpty();
  }

  private List<WorkItem> ending(Caller who) {
    return container.inTransaction(
        () -> container.get(PartnerLicenceWork.class).items(who, buyer.siteId(), 10));
  }

  @Test
  @DisplayName("FTA-01: what the seller does not offer, and who is no seller, has no dossier")
  void refusesStrangers() {
    var own = market.pharmacy();
    var foreign = market.medicine(market.deskSeller(), 1, "1");

    assertThat(reason(dossiers.open(buyer.caller(), own.companyId(), Optional.empty())))
        .isEqualTo(Reason.COMPANY_NOT_FOUND);
    assertThat(
            reason(
                dossiers.open(buyer.caller(), medicine.sellerId(), Optional.of(foreign.itemId()))))
        .isEqualTo(Reason.SUPPLIER_NOT_OFFERING);
    assertThat(
            reason(
                firstTrade.takeOver(
                    qualityHead, command(medicine.sellerId(), Set.of(foreign.itemId()), 9))))
        .isEqualTo(Reason.SUPPLIER_NOT_OFFERING);
  }

  @Test
  @DisplayName("M7: others see neither the dossier nor its scans; opened twice it is there once")
  void isSeenByItsCompanyAlone() {
    long id = open(Optional.empty());
    assertThat(open(Optional.empty())).isEqualTo(id);
    add(id, "SALES_ID", 100);
    long scan =
        view(id).points().stream()
            .flatMap(point -> point.paper().stream())
            .findFirst()
            .orElseThrow()
            .id();
    var strangers = market.pharmacy();
    var stranger = Purchasing.person(strangers, 1, Role.QUALITY_HEAD);

    assertThat(dossiers.find(stranger, id)).isEmpty();
    assertThat(dossiers.scan(stranger, scan)).isEmpty();
    assertThat(dossiers.review(stranger, id, "x")).isEmpty();
    assertThat(dossiers.sign(stranger, id, "", "", proof(stranger))).isEmpty();
    assertThat(dossiers.list(stranger, DossierFilter.newest(9)).rows()).isEmpty();
    assertThat(dossiers.scan(officer, scan).orElseThrow().bytes()).isEqualTo(picture());
    assertThatThrownBy(
            () ->
                dossiers.list(
                    Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK),
                    DossierFilter.newest(9)))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("E1: fifty dossiers are listed in as many statements as one")
  void listsInConstantStatements() {
    open(Optional.empty());
    open(Optional.of(medicine.itemId()));
    long few =
        statements(
            () -> assertThat(dossiers.list(officer, DossierFilter.newest(50)).rows()).hasSize(2));
    IntStream.range(0, 48)
        .mapToObj(at -> market.medicine(medicine.sellerId(), 1, "1"))
        .forEach(one -> open(Optional.of(one.itemId())));

    long many =
        statements(
            () -> assertThat(dossiers.list(officer, DossierFilter.newest(50)).rows()).hasSize(50));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
  }

  @Test
  @DisplayName("E1: the list is asked for a state, a supplier, an item, and page by page")
  void listsWhatIsAskedFor() {
    long supplier = open(Optional.empty());
    long item = open(Optional.of(medicine.itemId()));
    long other = done(dossiers.open(buyer.caller(), market.deskSeller(), Optional.empty()));

    assertThat(listed(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 2))
        .containsExactly(other, item);
    assertThat(listed(Set.of(), Optional.empty(), Optional.empty(), Optional.of(item), 2))
        .containsExactly(supplier);
    assertThat(
            listed(
                Set.of(), Optional.of(medicine.sellerId()), Optional.empty(), Optional.empty(), 9))
        .containsExactly(item, supplier);
    assertThat(
            listed(
                Set.of(DossierState.DRAFT),
                Optional.empty(),
                Optional.of(Set.of(medicine.itemId())),
                Optional.empty(),
                9))
        .containsExactly(item);
    assertThat(
            listed(
                Set.of(DossierState.ENDED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                9))
        .isEmpty();
  }

  private List<Long> listed(
      Set<DossierState> states,
      Optional<Long> seller,
      Optional<Set<Long>> items,
      Optional<Long> older,
      int size) {
    var filter =
        new DossierFilter(states, seller, items, older.map(Tsid::text), Optional.empty(), size);
    return dossiers.list(officer, filter).rows().stream().map(DossierRow::id).toList();
  }

  private long statements(Runnable work) {
    return container.statementsOf(work);
  }

  private PlaceOrderResult place() {
    return purchasing.place(buyer.caller(), buyer, UUID.randomUUID().toString(), medicine, 1);
  }

  private long open(Optional<Long> item) {
    return done(dossiers.open(buyer.caller(), medicine.sellerId(), item));
  }

  private void approve(long id, List<String> kinds) {
    kinds.forEach(kind -> add(id, kind, 100));
    List.of(buyer.caller(), head, officer, qualityHead).forEach(one -> signed(one, id));
  }

  private void signed(Caller who, long id) {
    done(sign(who, id));
  }

  private DossierResult sign(Caller who, long id) {
    return dossiers.sign(who, id, view(id).content(), "", proof(who)).orElseThrow();
  }

  private IdentityProof proof(Caller who) {
    return Proofs.of(who, container.get(Clock.class).instant());
  }

  private DossierView view(long id) {
    return dossiers.find(officer, id).orElseThrow();
  }

  private void add(long id, String kind, int days) {
    done(add(buyer.caller(), id, kind, days));
  }

  private DossierResult add(Caller who, long id, String kind, int days) {
    return dossiers
        .add(
            who,
            id,
            new AddDossierPaper(
                kind, kind + days, true, Optional.of(day(days)), "scan.png", picture()))
        .orElseThrow();
  }

  private DossierResult paper(
      long id, String kind, boolean sealed, Optional<LocalDate> to, byte[] scan) {
    return dossiers
        .add(buyer.caller(), id, new AddDossierPaper(kind, "N-1", sealed, to, "scan.png", scan))
        .orElseThrow();
  }

  private long takeOver(long seller, Set<Long> items, int agreementDays, int reviewedDays) {
    return done(
        firstTrade.takeOver(
            qualityHead,
            new TakeOverDossiers(
                seller,
                Optional.of(items),
                "P-1",
                day(-900),
                day(reviewedDays),
                "QA-1",
                Optional.of(day(agreementDays)))));
  }

  private TakeOverDossiers command(long seller, Set<Long> items, int days) {
    return new TakeOverDossiers(
        seller, Optional.of(items), "P-1", day(-days), day(-days), "", Optional.empty());
  }

  private static long done(DossierResult result) {
    assertThat(result).isInstanceOf(DossierResult.Done.class);
    return ((DossierResult.Done) result).id();
  }

  private static Reason reason(DossierResult result) {
    return ((DossierResult.Refused) result).findings().get(0).reason();
  }

  private int monthsAgo(int months) {
    return (int) java.time.temporal.ChronoUnit.DAYS.between(day(0), day(0).minusMonths(months));
  }

  private LocalDate day(int offset) {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneId.of("Asia/Shanghai"))
        .plusDays(offset);
  }

  private static byte[] picture() {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
