package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs order over REST: once, with every reason, and without a look at others. */
@ExtendWith(Portal.Shared.class)
class OrderingSystemIT {

  private static final String ORDERS = "/ordering/orders";
  private static final String KANGHE = "Kanghe";
  private static final String SONGLAN = "Songlan";
  private static final String HETING = "Heting";

  private static Portal portal;
  private static Rest buyer;
  private static Shelf shelf;

  @BeforeAll
  static void signIn(Portal shared) {
    portal = shared;
    buyer = portal.program("QN", "buyer");
    shelf = new Shelf(buyer);
  }

  @Test
  @DisplayName("rel:F15 the same key twice gives the same order, and the second answer says so")
  void sameKeyTwice() {
    var body = shelf.order(HETING, List.of(line("100206", 3)));
    var key = UUID.randomUUID().toString();

    var first = buyer.post(ORDERS, body, key);
    var second = buyer.post(ORDERS, body, key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Location").orElseThrow())
        .endsWith(ORDERS + "/" + first.json().path("id").asText());
    assertThat(first.json().path("repeated").asBoolean()).isFalse();
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json().path("repeated").asBoolean()).isTrue();
    assertThat(second.json().path("number")).isEqualTo(first.json().path("number"));
    assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
    assertThat(second.json().path("net")).isEqualTo(first.json().path("net"));
  }

  @Test
  @DisplayName("rel:F15 the same key eight times at once gives one order")
  void sameKeyAtOnce() throws Exception {
    var body = shelf.order(HETING, List.of(line("100208", 2)));
    var key = UUID.randomUUID().toString();
    var barrier = new CyclicBarrier(8);
    Callable<Answer> send =
        () -> {
          barrier.await();
          return buyer.post(ORDERS, body, key);
        };
    var pool = Executors.newFixedThreadPool(8);
    var answers = new ArrayList<Answer>();
    try {
      for (var answer : pool.invokeAll(Stream.generate(() -> send).limit(8).toList())) {
        answers.add(answer.get());
      }
    } finally {
      pool.shutdownNow();
    }

    assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .extracting(answer -> answer.json().path("number").asText())
        .containsOnly(answers.get(0).json().path("number").asText());
  }

  @Test
  @DisplayName("rel:F15 another order under a used key is refused and places nothing")
  void otherContentUnderTheSameKey() {
    var key = UUID.randomUUID().toString();
    var first = buyer.post(ORDERS, shelf.order(HETING, List.of(line("100206", 4))), key);
    var before = newest();

    var other = buyer.post(ORDERS, shelf.order(HETING, List.of(line("100206", 5))), key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.reasons()).containsExactly("COMMAND_KEY_REUSED");
    assertThat(newest()).isEqualTo(before);
  }

  @Test
  @DisplayName("an order without a key is not taken")
  void withoutKey() {
    var body = shelf.order(HETING, List.of(line("100206", 1)));
    assertThat(buyer.send("POST", ORDERS, Map.of(), body).status()).isEqualTo(400);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("COMPANY_NOT_VERIFIED", "XQ", KANGHE, line("100202", 100)),
        refusal("LICENCE_EXPIRED", "GH", KANGHE, line("100202", 100)),
        refusal("BUYER_SCOPE", "QN", KANGHE, line("100204", 20)),
        refusal("ONLINE_SALE_BANNED", "QN", KANGHE, line("100217", 100)),
        refusal("NO_PRICE", "QN", KANGHE, line("100383", 100)),
        refusal("ORDER_MULTIPLE", "QN", KANGHE, line("100285", 103)),
        refusal("MIN_ORDER_VALUE", "QN", KANGHE, line("100202", 1)),
        refusal("OUT_OF_STOCK", "QN", SONGLAN, line("100349", 100)));
  }

  private static Arguments refusal(String code, String company, String seller, Shelf.Line line) {
    return Arguments.of(code, company, seller, line);
  }

  @ParameterizedTest(name = "{0} for {1}")
  @MethodSource("refusals")
  @DisplayName("P10 each of the eight rules refuses with its rule, its source and one way out")
  void refuses(String code, String company, String seller, Shelf.Line line) {
    var program = portal.program(company, "buyer");
    var own = new Shelf(program);
    var body = own.order(seller, List.of(line));

    var english = program.post(ORDERS, body);
    var chinese = program.in("zh-CN").post(ORDERS, body);

    assertThat(english.status()).as(english.toString()).isEqualTo(409);
    assertThat(english.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
    assertThat(english.reasons()).contains(code);
    assertThat(chinese.reasons()).isEqualTo(english.reasons());
    var reason = reason(english, code);
    assertThat(reason.path("title").asText()).isNotBlank().doesNotContain("{").isNotEqualTo(code);
    assertThat(reason.path("action").asText()).isNotBlank().doesNotContain("{");
    if (!List.of("MIN_ORDER_VALUE", "ORDER_MULTIPLE", "OUT_OF_STOCK").contains(code)) {
      assertThat(reason.path("rule").asText()).isNotBlank();
      assertThat(reason.path("source").asText()).isNotBlank();
    }
    assertThat(reason(chinese, code).path("title").asText()).containsPattern("[\\u4e00-\\u9fff]");
    assertThat(reason(chinese, code).path("action").asText()).containsPattern("[\\u4e00-\\u9fff]");
    assertThat(reason.path("action").asText()).doesNotContainPattern("[\\u4e00-\\u9fff]");
  }

  @Test
  @DisplayName("P10 an order with several faults is refused with all reasons at once, by line")
  void allReasonsAtOnce() {
    var lines =
        List.of(
            line("100204", 20),
            line("100217", 20),
            line("100383", 20),
            line("100285", 103),
            line("100202", 1));

    var answer = buyer.post(ORDERS, shelf.order(KANGHE, lines));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.reasons())
        .contains("BUYER_SCOPE", "ONLINE_SALE_BANNED", "NO_PRICE", "ORDER_MULTIPLE");
    assertThat(reason(answer, "BUYER_SCOPE").path("line").asInt()).isEqualTo(1);
    assertThat(reason(answer, "ONLINE_SALE_BANNED").path("line").asInt()).isEqualTo(2);
    assertThat(reason(answer, "NO_PRICE").path("line").asInt()).isEqualTo(3);
    assertThat(reason(answer, "ORDER_MULTIPLE").path("line").asInt()).isEqualTo(4);
  }

  @Test
  @DisplayName("the list of orders is walked by keys, none twice and none left out")
  void walksTheList() {
    for (int at = 0; at < 7; at++) {
      shelf.place(HETING, line("100206", 1));
    }
    var pages = new ArrayList<List<String>>();
    var page = buyer.get(ORDERS + "?size=3");
    var newest = numbers(page);
    pages.add(newest);
    while (page.json().hasNonNull("older") && pages.size() < 200) {
      page = buyer.get(ORDERS + "?size=3&older=" + page.json().path("older").asText());
      pages.add(numbers(page));
    }
    var all = pages.stream().flatMap(List::stream).toList();
    var back = buyer.get(ORDERS + "?size=3&newer=" + keyOf(pages.get(1).get(0)));

    assertThat(all).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
    assertThat(all).isSortedAccordingTo((one, two) -> two.compareTo(one));
    assertThat(numbers(back)).isEqualTo(newest);
  }

  @Test
  @DisplayName("an unchanged order is not sent twice, a changed one is")
  void conditionalRead() {
    var id = shelf.place(HETING, line("100206", 2)).path("id").asText();
    Until.holds("the order is answered", Duration.ofSeconds(60), () -> isAnswered(id));
    var first = Until.found("a tag that stands", Duration.ofSeconds(20), () -> settled(id));
    var tag = first.header("ETag").orElseThrow();

    var again = buyer.send("GET", ORDERS + "/" + id, Map.of("If-None-Match", tag), "");
    var chinese =
        buyer.in("zh-CN").send("GET", ORDERS + "/" + id, Map.of("If-None-Match", tag), "");

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();
    assertThat(chinese.status()).isEqualTo(200);
  }

  @Test
  @DisplayName("fields that do not exist and values that cannot be are refused by name")
  void unknownFields() {
    var good = shelf.order(HETING, List.of(line("100206", 1)));

    var unknown = buyer.post(ORDERS, good.replaceFirst("\\{", "{\"discount\":\"1\","));
    var negative = buyer.post(ORDERS, good.replace("\"quantity\":\"1\"", "\"quantity\":\"-1\""));
    var broken = buyer.post(ORDERS, good.substring(1));

    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.text()).contains("discount").doesNotContain("Exception");
    assertThat(negative.status()).isEqualTo(400);
    assertThat(negative.text()).contains("quantity").doesNotContain("Exception");
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.text()).doesNotContain("Exception").doesNotContain("jackson");
  }

  @Test
  @DisplayName("rel:I13 another company's order is answered like one that does not exist")
  void foreignLikeUnknown() {
    var mine = shelf.place(HETING, line("100206", 1));
    var other = portal.program("BCY", "buyer");

    var foreign = other.get(ORDERS + "/" + mine.path("id").asText());
    var unknown = other.get(ORDERS + "/0000000000001");
    var byNumber = other.get(ORDERS + "?number=" + mine.path("number").asText());

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(foreign.text()).isEqualTo(unknown.text());
    assertThat(byNumber.json().path("orders")).isEmpty();
  }

  private static boolean isAnswered(String id) {
    return buyer.get(ORDERS + "/" + id).json().hasNonNull("answeredAt");
  }

  /** The last acknowledgement may still change the history. */
  private static Optional<Answer> settled(String id) {
    var one = buyer.get(ORDERS + "/" + id);
    var tags = new HashSet<String>();
    for (int at = 0; at < 5; at++) {
      tags.add(buyer.get(ORDERS + "/" + id).header("ETag").orElseThrow());
    }
    return tags.equals(Set.of(one.header("ETag").orElseThrow()))
        ? Optional.of(one)
        : Optional.empty();
  }

  private static String keyOf(String number) {
    return buyer.get(ORDERS + "?number=" + number).json().at("/orders/0/id").asText();
  }

  private static String newest() {
    return numbers(buyer.get(ORDERS + "?size=1")).toString();
  }

  private static List<String> numbers(Answer page) {
    return Answer.all(page.json().path("orders")).map(row -> row.path("number").asText()).toList();
  }

  private static JsonNode reason(Answer answer, String code) {
    return Answer.all(answer.json().path("reasons"))
        .filter(reason -> reason.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + answer));
  }
}
