package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.exchange.boundary.MessageFilter;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.ReplayResult;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.web.catalogue.ItemFlags;
import org.bencao.web.exchange.MessageLooks;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("every state that a page can draw has a look and a word in both languages")
class PageWordsTest {

  /** Of no rule row: what lies in the draft itself, or in who was first. */
  private static final List<Reason> OF_DRAFTS =
      List.of(
          Reason.FACT_MISSING,
          Reason.LICENCE_MISSING,
          Reason.LICENCE_SUSPENDED,
          Reason.LIMIT_RACE_LOST,
          Reason.ITEM_NOT_OFFERED,
          Reason.QUANTITY_UNREADABLE);

  private static final Path MIGRATIONS =
      Path.of("..", "sql", "src", "main", "resources", "db", "migration");

  private static final Pattern ROW =
      Pattern.compile("'SUBMIT', '[a-z-]+', '(?:REFUSE|WARN|APPROVE)', '([A-Z_]+)'");

  /** What the rules say of a line or an order while it is a draft. */
  private static Set<Reason> ofRules() throws IOException {
    var found = EnumSet.noneOf(Reason.class);
    try (var files = Files.list(MIGRATIONS)) {
      for (var file : files.toList()) {
        ROW.matcher(Files.readString(file))
            .results()
            .forEach(row -> found.add(Reason.valueOf(row.group(1))));
      }
    }
    return found;
  }

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void ordersAndLines(Locale language) {
    var words = Texts.in(language);

    for (var headline : Headline.values()) {
      assertThat(words.get("ordering.headline." + headline)).isNotBlank();
      assertThat(OrderLooks.of(headline).icon()).isNotBlank();
    }
    for (var answer : AnswerState.values()) {
      assertThat(words.get("ordering.answer." + answer)).isNotBlank();
      assertThat(OrderLooks.of(answer).icon()).isNotBlank();
    }
    for (var delivery : DeliveryState.values()) {
      assertThat(words.get("ordering.delivery." + delivery)).isNotBlank();
      assertThat(LineLooks.of(delivery).icon()).isNotBlank();
    }
    for (var receipt : ReceiptState.values()) {
      assertThat(words.get("ordering.receipt." + receipt)).isNotBlank();
      assertThat(LineLooks.of(receipt).icon()).isNotBlank();
    }
    for (var money : MoneyState.values()) {
      assertThat(words.get("ordering.money." + money)).isNotBlank();
      assertThat(LineLooks.of(money).icon()).isNotBlank();
    }
    for (var despatch : DespatchState.values()) {
      assertThat(words.get("receiving.despatch." + despatch)).isNotBlank();
      assertThat(LineLooks.of(despatch).icon()).isNotBlank();
    }
    for (var event : OrderEvent.values()) {
      assertThat(words.get("ordering.event." + event)).isNotBlank();
      assertThat(OrderLooks.icon(event)).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void documents(Locale language) {
    var words = Texts.in(language);

    for (var state : MessageState.values()) {
      assertThat(words.get("exchange.state." + state)).isNotBlank();
      assertThat(MessageLooks.of(state).icon()).isNotBlank();
    }
    for (var type :
        List.of(
            "810", "824", "832", "850", "855", "856", "860", "861", "865", "997", "TA1",
            "unknown")) {
      assertThat(words.get("exchange.document." + type)).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void checksOfThePad(Locale language) throws IOException {
    var pages = PageTexts.in(language);
    var reasons = ofRules();

    assertThat(reasons).hasSizeGreaterThan(25);
    reasons.addAll(OF_DRAFTS);
    assertThat(reasons).filteredOn(r -> !pages.has("ordering.pad.check." + r)).isEmpty();
    assertThat(Reason.Hold.values())
        .allSatisfy(hold -> assertThat(pages.has("ordering.pad.rest." + hold)).isTrue());
    assertThat(ItemFlags.FLAGGED)
        .allSatisfy(code -> assertThat(pages.has("ordering.flag." + code)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void viewsAndAnswersOfTheJournal(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(MessageFilter.View.values())
        .allSatisfy(view -> assertThat(pages.has("exchange.journal.view." + view)).isTrue());
    assertThat(ReplayResult.values())
        .allSatisfy(did -> assertThat(pages.has("exchange.journal.did." + did)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void durationsOfEveryLength(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(pages.get("exchange.duration", Map.of("days", 0, "hours", 0, "minutes", 42)))
        .startsWith("42");
    assertThat(pages.get("exchange.duration", Map.of("days", 0, "hours", 3, "minutes", 12)))
        .startsWith("3")
        .contains("12");
    assertThat(pages.get("exchange.duration", Map.of("days", 2, "hours", 4, "minutes", 12)))
        .startsWith("2")
        .contains("4");
  }
}
