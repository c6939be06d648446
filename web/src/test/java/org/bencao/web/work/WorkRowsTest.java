package org.bencao.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.common.Tsid;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkTarget;
import org.bencao.web.exchange.Tag;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R the rows of the work queue")
class WorkRowsTest {

  private static final Name INSULIN = new Name("Insulin glargine", "甘精胰岛素注射液");
  private static final Place SECOND_LINE =
      new Place("QN-26-000012", "Jianghai", "江海医药", Optional.of(2));

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @Test
  void sayWhatComesNowAndWhatLater() {
    var row = row(Locale.ENGLISH, backOrder());

    assertThat(row.kind()).isEqualTo(new Tag("warn", "truck", "Back order"));
    assertThat(row.what()).isEqualTo("Insulin glargine: 20 of 40 now, the rest on 16 Nov 2026");
    assertThat(row.other()).isEqualTo("甘精胰岛素注射液");
    assertThat(row.where()).isEqualTo("Jianghai · QN-26-000012 · line 2");
    assertThat(row.clock()).isEqualTo("22 min");
    assertThat(row.late()).isFalse();
    assertThat(row.stake()).isEqualTo("¥1,204.80");
    assertThat(row.stakeOf()).isEqualTo("comes later");
    assertThat(row.links())
        .containsExactly(new WorkLink("/ordering/order?id=" + Tsid.text(7), "Open order"));
  }

  @Test
  void sayItInChinese() {
    var row = row(Locale.SIMPLIFIED_CHINESE, backOrder());

    assertThat(row.kind().text()).isEqualTo("待补货");
    assertThat(row.what()).isEqualTo("甘精胰岛素注射液：现货 20（订 40），其余 2026年11月16日到");
    assertThat(row.other()).isEqualTo("Insulin glargine");
    assertThat(row.where()).isEqualTo("江海医药 · QN-26-000012 · 第 2 行");
    assertThat(row.clock()).isEqualTo("22 分钟");
    assertThat(row.stakeOf()).isEqualTo("待补部分");
  }

  @Test
  void giveTheReasonOfAnOpenPoint() {
    var point =
        new WorkItem(
            WorkKind.OPEN_POINT,
            Optional.of(Reason.PRICE_DIFFERS),
            Map.of("found", "CNY 11", "wanted", "CNY 10"),
            INSULIN,
            SECOND_LINE,
            before(Duration.ofMinutes(65)),
            Optional.empty(),
            yuan("40"),
            Outcome.WARN,
            List.of(
                new WorkTarget(WorkTarget.Kind.ORDER, 7),
                new WorkTarget(WorkTarget.Kind.MESSAGE, 8)));

    var row = row(Locale.ENGLISH, point);

    assertThat(row.what()).isEqualTo("Insulin glargine: Price ¥11.00, ordered at ¥10.00");
    assertThat(row.clock()).isEqualTo("1 h 5 min");
    assertThat(row.stakeOf()).isEqualTo("this line");
    assertThat(row.links())
        .extracting(WorkLink::text)
        .containsExactly("Open order", "Open journal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CNY 1.12345678", "CNY 12345678901234", "CNY -1.1234567"})
  @DisplayName("what a document says is shown as it came where it is no price")
  void showWhatIsNoPrice(String said) {
    var point =
        new WorkItem(
            WorkKind.OPEN_POINT,
            Optional.of(Reason.PRICE_DIFFERS),
            Map.of("found", said, "wanted", "CNY 10"),
            INSULIN,
            SECOND_LINE,
            before(Duration.ofMinutes(65)),
            Optional.empty(),
            yuan("40"),
            Outcome.WARN,
            List.of(new WorkTarget(WorkTarget.Kind.ORDER, 7)));

    assertThat(row(Locale.ENGLISH, point).what()).contains(said, "¥10.00");
  }

  @Test
  void countTheTimeThatIsLeft() {
    var draft =
        new WorkItem(
            WorkKind.CUT_OFF,
            Optional.empty(),
            Map.of("lines", "4"),
            Name.same("Thursday"),
            new Place("", "Jianghai", "江海医药", Optional.empty()),
            before(Duration.ofMinutes(78)),
            Optional.of(Reader.NOW.plus(Duration.ofMinutes(42))),
            yuan("5028.32"),
            Outcome.WARN,
            List.of(new WorkTarget(WorkTarget.Kind.DRAFT, 9)));

    var row = row(Locale.ENGLISH, draft);

    assertThat(row.what()).isEqualTo("Thursday: 4 lines are not ordered yet");
    assertThat(row.other()).isEmpty();
    assertThat(row.where()).isEqualTo("Jianghai");
    assertThat(row.clock()).isEqualTo("42 min left");
    assertThat(row.late()).isTrue();
    assertThat(row.links())
        .containsExactly(new WorkLink("/ordering/pad?draft=" + Tsid.text(9), "Open draft"));
  }

  @Test
  void nameALicenceInTheReadersLanguage() {
    var english = row(Locale.ENGLISH, licence());
    var chinese = row(Locale.SIMPLIFIED_CHINESE, licence());

    assertThat(english.what()).startsWith("Drug distribution licence: Ends on 10 Dec 2026");
    assertThat(english.where()).isEqualTo("DEMO-1");
    assertThat(english.clock()).isEqualTo("28 d left");
    assertThat(english.stake()).isEmpty();
    assertThat(english.stakeOf()).isEmpty();
    assertThat(chinese.what()).contains("2026年12月10日到期");
    assertThat(chinese.other()).isEmpty();
    assertThat(chinese.clock()).isEqualTo("还剩 28 天");
  }

  @Test
  @DisplayName("G3: goods that are held say why and how many")
  void nameWhatIsHeld() {
    var held =
        new WorkItem(
            WorkKind.QUARANTINE,
            Optional.empty(),
            Map.of("qty", "2", "kind", "#receiving.kind.WRONG_LOT"),
            INSULIN,
            SECOND_LINE,
            before(Duration.ofMinutes(5)),
            Optional.of(Reader.NOW.plus(Duration.ofHours(30))),
            yuan("90"),
            Outcome.WARN,
            List.of(
                new WorkTarget(WorkTarget.Kind.DISCREPANCY, 4),
                new WorkTarget(WorkTarget.Kind.DESPATCH, 5)));

    var row = row(Locale.ENGLISH, held);

    assertThat(row.kind()).isEqualTo(new Tag("warn", "lock", "Quarantine"));
    assertThat(row.what()).isEqualTo("Insulin glargine: Other lot, 2 in quarantine");
    assertThat(row.stakeOf()).isEqualTo("held");
    assertThat(row.links())
        .extracting(WorkLink::path)
        .containsExactly(
            "/receiving/claim?id=" + Tsid.text(4), "/receiving/goods-in?id=" + Tsid.text(5));
  }

  @Test
  void sayWhatTheDeskHasToDo() {
    var english = row(Locale.ENGLISH, desk(WorkKind.DESK_CHANGE, "CANCEL"));
    var chinese = row(Locale.SIMPLIFIED_CHINESE, desk(WorkKind.DESK_CHANGE, "CANCEL"));
    var answer = row(Locale.ENGLISH, desk(WorkKind.DESK_ANSWER, "CANCEL"));

    assertThat(english.what()).isEqualTo("QN-26-000012: the buyer asks to cancel 2 lines");
    assertThat(chinese.what()).isEqualTo("QN-26-000012：买方申请取消2行");
    assertThat(answer.what()).isEqualTo("QN-26-000012: 2 lines wait for your answer");
    assertThat(answer.stakeOf()).isEqualTo("this order");
    assertThat(answer.links())
        .containsExactly(new WorkLink("/ordering/desk?id=" + Tsid.text(7), "Open on the desk"));
  }

  private static WorkItem desk(WorkKind kind, String what) {
    return new WorkItem(
        kind,
        Optional.empty(),
        Map.of("kind", what, "lines", "2"),
        Name.same("QN-26-000012"),
        new Place("", "Pharmacy", "药房", Optional.empty()),
        before(Duration.ofMinutes(5)),
        Optional.empty(),
        yuan("40"),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.DESK, 7)));
  }

  @Test
  void leadNowhereThatTheReaderMayNotOpen() {
    var rows = new WorkRows(Reader.of(Locale.ENGLISH), Reader.NOW, path -> false);

    assertThat(rows.row(backOrder()).links()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveAWordForEverythingThatCanWait(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(WorkKind.values())
        .allSatisfy(kind -> assertThat(pages.has("work.kind." + kind)).isTrue())
        .allSatisfy(kind -> assertThat(pages.has("work.says." + kind)).isTrue())
        .allSatisfy(kind -> assertThat(WorkLooks.of(kind, Outcome.WARN).icon()).isNotBlank());
    assertThat(WorkTarget.Kind.values())
        .allSatisfy(kind -> assertThat(pages.has("work.open." + kind)).isTrue())
        .allSatisfy(kind -> assertThat(WorkPaths.of(new WorkTarget(kind, 1))).startsWith("/"));
  }

  private static WorkRow row(Locale language, WorkItem item) {
    return new WorkRows(Reader.of(language), Reader.NOW, path -> true).row(item);
  }

  private static WorkItem backOrder() {
    return new WorkItem(
        WorkKind.BACK_ORDER,
        Optional.empty(),
        Map.of("now", "20", "wanted", "40", "day", "2026-11-16"),
        INSULIN,
        SECOND_LINE,
        before(Duration.ofMinutes(22)),
        Optional.empty(),
        yuan("1204.8"),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.ORDER, 7)));
  }

  private static WorkItem licence() {
    return new WorkItem(
        WorkKind.LICENCE_ENDS,
        Optional.empty(),
        Map.of("date", "2026-12-10"),
        Name.same("#licence.CN_DDL"),
        new Place("DEMO-1", "", "", Optional.empty()),
        before(Duration.ofDays(32)),
        Optional.of(Instant.parse("2026-12-10T16:00:00Z")),
        Optional.empty(),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.LICENCE, 3)));
  }

  private static Instant before(Duration ago) {
    return Reader.NOW.minus(ago);
  }

  private static Optional<Money> yuan(String amount) {
    return Optional.of(new Money(new BigDecimal(amount), "CNY"));
  }
}
