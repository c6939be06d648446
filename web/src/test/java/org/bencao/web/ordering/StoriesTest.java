package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Texts;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.web.work.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P11 the story of an order")
class StoriesTest {

  private static final OrderAddress ADDRESS = new OrderAddress("7", "", "both", 0, "", "");

  @Test
  void tellsOfADespatchWhichAndHowMuch() {
    var facts = Map.of("number", "DA-5531", "qty", "1188", "n", "6");

    assertThat(detail(OrderEvent.DESPATCHED, facts, Locale.ENGLISH))
        .isEqualTo("Lin Wei · DA-5531 · 1,188 packs in 6 packages");
    assertThat(detail(OrderEvent.DESPATCHED, facts, Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("Lin Wei · DA-5531 · 6 件，共 1,188 盒");
  }

  @Test
  void tellsOfACountWhatWasGoodOfWhatWasAdvised() {
    var facts =
        Map.of("number", "DA-5531", "receipt", "GR-QN-26-004127-1", "good", "148", "qty", "188");

    assertThat(detail(OrderEvent.GOODS_COUNTED, facts, Locale.ENGLISH))
        .isEqualTo("Lin Wei · GR-QN-26-004127-1 for DA-5531 · 148 of 188 packs good");
  }

  @Test
  void tellsOfADecisionWhichClaimAndWhy() {
    var facts = Map.of("qty", "1", "claim", "CL-3", "note", "seal is whole");

    assertThat(detail(OrderEvent.GOODS_RELEASED, facts, Locale.ENGLISH))
        .isEqualTo("Lin Wei · CL-3 · 1 pack · “seal is whole”");
  }

  @Test
  void saysNothingWhereFactsAreMissing() {
    assertThat(detail(OrderEvent.DESPATCHED, Map.of("number", "DA-1"), Locale.ENGLISH))
        .isEqualTo("Lin Wei");
  }

  @Test
  void hasWordsForTheFactsOfEachStep() {
    var facts =
        Map.of(
            "number", "N", "lines", "2", "qty", "3", "n", "1", "receipt", "R", "good", "3", "claim",
            "C", "note", "why");

    for (var language : Texts.LOCALES) {
      for (var event : OrderEvent.values()) {
        assertThat(detail(event, facts, language)).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  void showsTheNewestFiftyStepsAndTheWayToThoseBefore() {
    var history = long120().view().history();

    var story = stories(ADDRESS).of(history, Optional.empty(), Optional.empty());

    assertThat(story.steps()).hasSize(50);
    assertThat(story.before()).isEqualTo(70);
    assertThat(story.earlier()).isEqualTo("/ordering/order?id=7&before=" + Tsid.text(71));
    assertThat(story.latest()).isEmpty();
    assertThat(story.all().name()).isEqualTo("All 120");
  }

  @Test
  void showsTheStepsBeforeOneOfThem() {
    var history = long120().view().history();

    var story = stories(ADDRESS).of(history, Optional.of(21L), Optional.empty());

    assertThat(story.steps()).hasSize(20);
    assertThat(story.earlier()).isEmpty();
    assertThat(story.latest()).isEqualTo("/ordering/order?id=7");
  }

  @Test
  void showsTheStepsWithADocumentAlone() {
    var history =
        OrderFixture.order()
            .told(OrderEvent.PLACED, Map.of(), Optional.empty())
            .told(OrderEvent.SENT, Map.of(), Optional.of(41L))
            .told(OrderEvent.ACKED, Map.of(), Optional.of(42L))
            .view()
            .history();

    var story =
        stories(ADDRESS.telling(OrderAddress.DOCUMENTS))
            .of(history, Optional.empty(), Optional.of(42L));

    assertThat(story.steps()).extracting(Step::document).containsExactly(id(41), id(42));
    assertThat(story.steps()).extracting(Step::current).containsExactly(false, true);
    assertThat(story.documents())
        .isEqualTo(new StoryChoice("Documents 2", "/ordering/order?id=7&story=documents", true));
    assertThat(story.all()).isEqualTo(new StoryChoice("All 3", "/ordering/order?id=7", false));
  }

  private static String id(long document) {
    return Tsid.text(document);
  }

  private static OrderFixture long120() {
    var order = OrderFixture.order();
    for (int step = 0; step < 120; step++) {
      order.told(OrderEvent.ANSWER_NOTED, Map.of(), Optional.empty());
    }
    return order;
  }

  private static Stories stories(OrderAddress address) {
    return new Stories(Reader.of(Locale.ENGLISH), address);
  }

  private static String detail(OrderEvent event, Map<String, String> facts, Locale language) {
    var history = OrderFixture.order().told(event, facts, Optional.empty()).view().history();
    return new Steps(Reader.of(language), Optional.empty())
        .of(List.copyOf(history))
        .get(0)
        .detail();
  }
}
