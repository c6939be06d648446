package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.bencao.audit.boundary.TrailVerdict;
import org.bencao.audit.control.ExportCheck;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.organisation.boundary.PersonRow;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.bencao.traceability.boundary.InspectionService;
import org.bencao.traceability.boundary.InviteInspector;
import org.bencao.traceability.boundary.InviteResult;
import org.bencao.traceability.boundary.InviteResult.Invited;
import org.bencao.traceability.boundary.InviteResult.Refused;
import org.bencao.traceability.boundary.LotLookView;
import org.bencao.traceability.boundary.TraceAnswer;
import org.bencao.traceability.boundary.TraceAnswer.State;
import org.bencao.traceability.boundary.TraceExportService;
import org.bencao.traceability.boundary.TraceService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a lot went, told to who looks after quality and to who inspects (I5, P18). */
@EachDatabase
class TraceDatabaseTest {

  private final TestContainer container;
  private final Trade trade;
  private final Medicine medicine;
  private Caller head;
  private Caller administrator;

  TraceDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    medicine = trade.medicine();
  }

  @BeforeEach
  void sendsGoods() {
    head = Market.caller(trade.buyer().companyId(), Role.QUALITY_HEAD);
    administrator = trade.buyer().administrator();
    var order = trade.place(trade.of(medicine, 10));
    trade.send(
        trade
            .advice("DN-T", order)
            .sends(
                1,
                medicine,
                AdviceFixture.lot("T1", trade.day(700), 6),
                AdviceFixture.lot("T2", trade.day(800), 4)));
    trade.book("DN-T", 1, GoodsState.GOOD, 5);
    trade.book("DN-T", 1, GoodsState.DAMAGED, 1);
    trade.book("DN-T", 2, GoodsState.GOOD, 4);
  }

  @Test
  @DisplayName("I5, P18: from the seller to the shelf and back, packs of one lot alone")
  void followsTheLot() {
    trade.close("DN-T");
    var returning = new Returning(container, trade);
    long back = returning.asked("DN-T", Returning.packs(1, "T1", 2));
    returning.authorise(back, "RMA-1");
    returning.send(back);

    assertThat(search(head, "T1").steps())
        .extracting(
            LotStep::act, step -> step.quantity().intValueExact(), step -> step.to().company().id())
        .containsExactly(
            tuple(LotAct.SHIPPED, 6, trade.buyer().companyId()),
            tuple(LotAct.TAKEN_IN, 5, trade.buyer().companyId()),
            tuple(LotAct.DAMAGED, 1, trade.buyer().companyId()),
            tuple(LotAct.CLAIMED, 1, trade.buyer().companyId()),
            tuple(LotAct.SENT_BACK, 2, trade.seller()));
    assertThat(search(head, "T9").state()).isEqualTo(State.NOTHING);
    assertThat(search(head, "").state()).isEqualTo(State.UNREADABLE);
    assertThat(search(head, "(01)%s(10)T1".formatted(medicine.gtin())).steps()).hasSize(5);
    assertThat(search(head, "(01)09520000000011(10)T1").state()).isEqualTo(State.NOTHING);
  }

  @Test
  @DisplayName("M6: the seller does not see what the buyer counted, a third company nothing")
  void keepsCountsFromOthers() {
    var seller = Market.caller(trade.seller(), Role.QUALITY_OFFICER);
    var third = Market.caller(trade.market().pharmacy().companyId(), Role.AUDITOR);

    assertThat(search(seller, "T2").steps())
        .extracting(LotStep::act)
        .containsExactly(LotAct.SHIPPED);
    assertThat(search(third, "T2").state()).isEqualTo(State.NOTHING);
    assertThatThrownBy(() -> search(trade.buyer().caller(), "T2")).isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("P18: who is invited sees the lot of the case, for its time, and no other")
  void seesWhatTheInspectionNames() {
    var regulator = invited(Optional.empty(), Optional.of("T1"), trade.day(3));

    assertThat(search(regulator, "T1").state()).isEqualTo(State.FOUND);
    assertThat(search(regulator, "T2").state()).isEqualTo(State.OUT_OF_SCOPE);
    assertThat(search(regulator, "T2").steps()).isEmpty();
    assertThat(search(regulator, "T9").state()).isEqualTo(State.OUT_OF_SCOPE);

    var inspections = container.get(InspectionService.class);
    long id = inspections.list(administrator).get(0).id();
    assertThat(inspections.end(Market.caller(trade.seller(), Role.COMPANY_ADMINISTRATOR), id))
        .isFalse();
    assertThat(inspections.end(administrator, id)).isTrue();
    assertThat(search(regulator, "T1").state()).isEqualTo(State.ENDED);
    assertThat(search(regulator, "T1").steps()).isEmpty();
  }

  @Test
  @DisplayName("P18: of another item nobody is told whether it had that lot")
  void seesTheItemOfTheCase() {
    var regulator = invited(Optional.of(code(trade.medicine())), Optional.empty(), trade.day(3));

    assertThat(search(regulator, "T1").state()).isEqualTo(State.OUT_OF_SCOPE);

    var other = invited(Optional.of(code(medicine)), Optional.empty(), trade.day(3));
    assertThat(search(other, "T1").state()).isEqualTo(State.FOUND);
  }

  @Test
  @DisplayName("P18: invitations end, are not given twice, and take nobody else's name")
  void invitesWithinBounds() {
    var login = UUID.randomUUID() + "@authority.example";
    var invited = (Invited) invite(login, Optional.empty(), Optional.of("T1"), trade.day(3));
    assertThat(invited.oneTimePassword()).isPresent();

    assertThat(cause(invite(login, Optional.empty(), Optional.of("T1"), trade.day(3))))
        .isEqualTo(InviteResult.Cause.OPEN_ALREADY);
    var further = (Invited) invite(login, Optional.empty(), Optional.of("T2"), trade.day(3));
    assertThat(further.oneTimePassword()).isEmpty();
    assertThat(cause(invite("x@y.example", Optional.empty(), Optional.empty(), trade.day(-1))))
        .isEqualTo(InviteResult.Cause.DAY_WRONG);
    assertThat(cause(invite("x@y.example", Optional.empty(), Optional.empty(), trade.day(91))))
        .isEqualTo(InviteResult.Cause.DAY_WRONG);
    assertThat(cause(invite("not a name", Optional.empty(), Optional.empty(), trade.day(1))))
        .isEqualTo(InviteResult.Cause.LOGIN_UNREADABLE);
    administrator =
        Market.caller(trade.market().pharmacy().companyId(), Role.COMPANY_ADMINISTRATOR);
    assertThat(cause(invite(login, Optional.empty(), Optional.empty(), trade.day(1))))
        .isEqualTo(InviteResult.Cause.LOGIN_TAKEN);
  }

  @Test
  @DisplayName("P18, M4: each look is kept, and shown to the company and to who looked")
  void keepsEachLook() {
    var regulator = invited(Optional.empty(), Optional.of("T1"), trade.day(3));
    search(regulator, "T1");
    search(head, "T2");
    var inspections = container.get(InspectionService.class);

    assertThat(inspections.looks(administrator))
        .extracting(LotLookView::lot, LotLookView::inspected)
        .containsExactly(tuple("T2", false), tuple("T1", true));
    assertThat(inspections.looks(regulator)).extracting(LotLookView::lot).containsExactly("T1");
    assertThatThrownBy(() -> inspections.list(regulator)).isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("P18, P4: the export proves itself without the portal; a flipped byte is named")
  void exportsProofs() throws IOException {
    var files = unpacked(export(head, "T1"));

    assertThat(files.keySet())
        .contains("steps.csv", "documents.csv", "trail.jsonl", "keys.pem", "READ-ME.txt");
    assertThat(text(files, "steps.csv")).contains("SHIPPED", "TAKEN_IN", medicine.gtin());
    var document =
        files.keySet().stream().filter(name -> name.startsWith("documents/")).findFirst();
    assertThat(text(files, "documents.csv"))
        .contains(Sha256.hex(Sha256.of(files.get(document.orElseThrow()))));
    var trail = text(files, "trail.jsonl");
    assertThat(trail).contains("lot-exported");
    assertThat(verdict(trail, text(files, "keys.pem")).isSound()).isTrue();
    var flipped = trail.replace("lot-exported", "lot-exportee");
    assertThat(verdict(flipped, text(files, "keys.pem")).isSound()).isFalse();

    assertThat(export(head, "T9")).isEmpty();
  }

  @Test
  @DisplayName("a search takes the same number of statements for one step and for many")
  void asksOnce() {
    search(head, "T1");
    long few = container.statementsAgain(() -> search(head, "T2"));
    for (int at = 0; at < 5; at++) {
      trade.book("DN-T", 2, GoodsState.OVER, 1);
    }

    assertThat(container.statementsAgain(() -> search(head, "T2"))).isEqualTo(few);
  }

  private static TrailVerdict verdict(String trail, String keys) throws IOException {
    return new ExportCheck(new BufferedReader(new StringReader(trail)), keys, List.of()).verdict();
  }

  private TraceAnswer search(Caller caller, String text) {
    return container.get(TraceService.class).search(caller, text);
  }

  private byte[] export(Caller caller, String text) throws IOException {
    var out = new ByteArrayOutputStream();
    container.get(TraceExportService.class).export(caller, text, () -> out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private String code(Medicine of) {
    return container
        .get(CatalogueService.class)
        .itemsByIds(head, Set.of(of.itemId()))
        .get(of.itemId())
        .code();
  }

  private InviteResult invite(
      String login, Optional<String> item, Optional<String> lot, LocalDate until) {
    return container
        .get(InspectionService.class)
        .invite(
            administrator,
            new InviteInspector(login, "Jian Cha", "Authority", "CASE-7", item, lot, until, "zh"));
  }

  private static InviteResult.Cause cause(InviteResult result) {
    return ((Refused) result).cause();
  }

  /** Somebody who may look, as the sign-in would know them. */
  private Caller invited(Optional<String> item, Optional<String> lot, LocalDate until) {
    var login = UUID.randomUUID() + "@authority.example";
    invite(login, item, lot, until);
    long person =
        container.get(PeopleService.class).list(administrator).stream()
            .filter(one -> one.login().equals(login))
            .map(PersonRow::id)
            .findFirst()
            .orElseThrow();
    long company = administrator.companyId();
    return new Caller(
        Caller.Kind.PERSON,
        person,
        "Jian Cha",
        company,
        Set.of(new Caller.Grant(company, Optional.empty(), Role.REGULATOR)));
  }
}
