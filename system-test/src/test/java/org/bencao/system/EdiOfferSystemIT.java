package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sellers' systems offer as X12 832 over a broker of its own, and the 824 that they hear. */
@Tag("fault")
@ExtendWith(Outside.Shared.class)
class EdiOfferSystemIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final AtomicInteger CONTROLS =
      new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 900_000_000));

  /** Who offers which items, and the reasons, by line. */
  private static final String FAULTS =
      """
      BL | 100209        | 1 SELLER_SCOPE
      BL | 100209        | 1 COLD_CAPABILITY
      BL | 100201 100201 | 2 PRICE_OVERLAP
      HT | 100431        | 1 ITEM_NOT_APPROVED
      KH | 100220        | 1 EPHEDRINE_PACK_LIMIT
      YS | 100202        | 1 NOT_OWN_PRODUCT
      """;

  private final Outside outside;

  EdiOfferSystemIT(Outside outside) {
    this.outside = outside;
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"en", "zh"})
  @DisplayName(
      "P10, E14, J1: each planted mistake of who offers is answered by 824 with reason, rule and"
          + " way out, in both languages")
  void explainsEachByEdi(String language) {
    var told = new ArrayList<String>();
    int number = 0;
    for (var row : FAULTS.lines().map(line -> line.split("\\|")).toList()) {
      var seller = row[0].strip();
      var reason = row[2].strip().split(" ");
      PartnerLanguages.speak(outside.portal(), language, seller.toLowerCase(Locale.ROOT));
      var advice =
          offer(seller, "PL-" + language + ++number, List.of(row[1].strip().split(" ")), "9.80");

      var said = reasons(advice, reason[0]).stream().filter(one -> one.get(0).equals(reason[1]));
      assertThat(said)
          .as(String.join("|", row) + ": " + advice)
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.get(1)).isNotBlank().doesNotContain("{", "#");
                assertThat(PartnerLanguages.isChinese(one.get(1)))
                    .as(one.get(1))
                    .isEqualTo(language.equals("zh"));
                told.add(one.get(1));
              });
    }
    assertThat(told).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("B7, J1: what is well is accepted, and waits for a person of the seller")
  void acceptsTheOthers() {
    var advice = offer("HT", "PL-OK", List.of("100201"), "9.17");

    assertThat(segment(advice, "OTI").subList(1, 4)).containsExactly("TA", "TN", "PL-OK");
    var waiting =
        Answer.all(
                outside
                    .portal()
                    .program("HT", "supplier-desk")
                    .get("/catalogue/imports")
                    .json()
                    .path("imports"))
            .filter(one -> one.path("fileName").asText().equals("PL-OK.csv"))
            .map(one -> one.path("state").asText());
    assertThat(waiting).containsExactly("REVIEW");
  }

  /** Code and words of each reason against a line. */
  private static List<List<String>> reasons(List<List<String>> advice, String line) {
    var reasons = new ArrayList<List<String>>();
    var at = "";
    for (var segment : advice) {
      switch (segment.get(0)) {
        case "OTI" -> at = segment.get(2).equals("LI") ? segment.get(3) : "";
        case "TED" -> {
          if (at.equals(line)) {
            reasons.add(new ArrayList<>(List.of(segment.get(2), "")));
          }
        }
        case "NTE" -> {
          if (at.equals(line)) {
            var last = reasons.get(reasons.size() - 1);
            last.set(1, (last.get(1) + " " + segment.get(2)).strip());
          }
        }
        default -> {
          // frame and parties
        }
      }
    }
    return reasons;
  }

  private static List<String> segment(List<List<String>> message, String tag) {
    return message.stream().filter(one -> one.get(0).equals(tag)).findFirst().orElseThrow();
  }

  /** Leaves an 832; returns the segments of the 824 about it. */
  private List<List<String>> offer(String seller, String number, List<String> items, String price) {
    outside
        .broker()
        .leave(
            seller.toLowerCase(Locale.ROOT),
            x12(seller, number, items, price).getBytes(StandardCharsets.ISO_8859_1));
    var journal = new Journal(outside.portal().program(seller, "edi-administrator"));
    var raw =
        Until.found(
            "824 about " + number,
            PATIENCE,
            () ->
                journal.of(number).stream()
                    .filter(one -> one.path("documentType").asText().equals("824"))
                    .map(journal::raw)
                    .findFirst());
    return Arrays.stream(raw.split("~"))
        .map(String::strip)
        .filter(segment -> !segment.isEmpty())
        .map(segment -> List.of(segment.split("\\*", -1)))
        .toList();
  }

  private static String x12(String seller, String number, List<String> items, String price) {
    var gln = BuyerSystem.company("code", seller).get("gln");
    var platform = BuyerSystem.company("kind", "PLATFORM").get("gln");
    var day = LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
    int control = CONTROLS.incrementAndGet();
    var body = new ArrayList<String>();
    body.add("ST*832*0001");
    body.add("BCT*PC*" + number);
    body.add("DTM*097*" + day);
    body.add("CUR*SE*CNY");
    body.add("N1*SE*SELLER*UL*" + gln);
    for (int at = 1; at <= items.size(); at++) {
      body.add("LIN*%d*UK*%s".formatted(at, gtin(items.get(at - 1))));
      body.add("CTP**CAT*" + price);
    }
    body.add("CTT*" + items.size());
    body.add("SE*" + (body.size() + 1) + "*0001");
    var isa =
        "ISA*00*          *00*          *ZZ*%-15s*ZZ*%-15s*%s*1200*U*00401*%09d*0*T*>"
            .formatted(gln, platform, day.substring(2), control);
    var gs = "GS*SC*%s*%s*%s*1200*%d*X*004010".formatted(gln, platform, day, control);
    return Stream.of(
            Stream.of(isa, gs),
            body.stream(),
            Stream.of("GE*1*" + control, "IEA*1*%09d".formatted(control)))
        .flatMap(one -> one)
        .collect(Collectors.joining("~", "", "~"));
  }

  private static String gtin(String item) {
    return BuyerSystem.rows("items").stream()
        .filter(row -> row.get("code").equals(item))
        .map(row -> row.get("gtin"))
        .findFirst()
        .orElseThrow();
  }
}
