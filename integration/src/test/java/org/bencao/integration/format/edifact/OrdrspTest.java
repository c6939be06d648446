package org.bencao.integration.format.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.integration.format.edifact.Edifact.message;
import static org.bencao.integration.format.edifact.Edifact.understood;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.ContentHash;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.document.Party;
import org.bencao.integration.format.x12.Documents;
import org.bencao.integration.format.x12.GeneratedDocuments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Answers to orders as EDIFACT ORDRSP")
class OrdrspTest {

  private static OrderResponseDocument read(EdifactInterchange interchange) {
    return understood(new OrdrspReader().read(message(interchange), interchange, Edifact.BUYER));
  }

  @Test
  @DisplayName("J1: the golden answer: one accepted, one in two parts, one substituted")
  void reads_the_golden_answer() {
    var interchange = Edifact.read(Edifact.bytes(Edifact.RESPONSE));
    assertThat(interchange.faults()).isEmpty();

    var answer = read(interchange);

    assertThat(answer.verdict()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(answer.orderNumber()).isEqualTo("PO-2026-000417");
    assertThat(answer.sellerOrderNumber()).contains("SO-774120");
    assertThat(answer.orderedAt()).contains(LocalDate.of(2026, 11, 23));
    assertThat(answer.lines()).hasSize(3);
    var first = answer.lines().get(0);
    assertThat(first.lineRef()).contains("1");
    assertThat(first.verdict()).isEqualTo(LineVerdict.ACCEPTED);
    assertThat(first.schedules().get(0).promisedDelivery()).contains(LocalDate.of(2026, 11, 25));
    var second = answer.lines().get(1);
    assertThat(second.sum(Schedule.Kind.CONFIRMED)).isEqualByComparingTo("6");
    assertThat(second.sum(Schedule.Kind.BACKORDERED)).isEqualByComparingTo("4");
    assertThat(second.schedules().get(1).promisedDelivery()).contains(LocalDate.of(2026, 12, 2));
    var third = answer.lines().get(2);
    assertThat(third.verdict()).isEqualTo(LineVerdict.SUBSTITUTED);
    assertThat(third.substitute().orElseThrow().item().name())
        .contains("DICLOFENAC 1 PERCENT GEL 100 G");
    assertThat(third.substitute().get().unitPrice().orElseThrow().amount())
        .isEqualByComparingTo("5.10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"D96A", "D01B"})
  @DisplayName("P13: an answer that was written is read back as it was")
  void is_read_back(String version) {
    var documents = new GeneratedDocuments(231, ZoneId.of("UTC"));
    for (var i = 1; i <= 300; i++) {
      var answer = answer(documents);

      var bytes =
          new OrdrspWriter()
              .write(answer, Edifact.agreement(version, Locale.CHINESE), Edifact.control(i));

      var shown = new String(bytes, StandardCharsets.UTF_8);
      var interchange = Edifact.read(bytes);
      assertThat(interchange.faults()).as(shown).isEmpty();
      var read = read(interchange);
      assertThat(Documents.withoutEnvelope(read)).as(shown).isEqualTo(answer);
      assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(answer));
    }
  }

  @Test
  @DisplayName("E14, J1: reasons are told in Chinese or in Latin letters, as was agreed")
  void tells_reasons() {
    var words = "SCP-01 SELLER_SCOPE: 该卖方不得销售此类药品，请核对'经营范围'".repeat(12);
    var documents = new GeneratedDocuments(1, ZoneId.of("UTC"));
    var answer = refusing(documents, words);

    var chinese =
        new OrdrspWriter()
            .write(answer, Edifact.agreement("D96A", Locale.CHINESE), Edifact.control(1));
    var latin = new OrdrspWriter().write(answer, Edifact.BUYER, Edifact.control(1));

    assertThat(read(Edifact.read(chinese)).lines().get(0).reason().orElseThrow().code())
        .isEqualTo("SELLER_SCOPE");
    assertThat(
            read(Edifact.read(chinese))
                .lines()
                .get(0)
                .reason()
                .get()
                .text()
                .orElseThrow()
                .replace(" ", ""))
        .isEqualTo(words.substring(0, Math.min(1000, words.length())).replace(" ", ""));
    assertThat(read(Edifact.read(latin)).lines().get(0).reason().get().text().orElseThrow())
        .startsWith("SCP-01 SELLER_SCOPE:")
        .doesNotContain("?");
  }

  @Test
  @DisplayName("J1: of an item whose numbers no letters can carry the line alone is named")
  void names_the_line_alone() {
    var documents = new GeneratedDocuments(2, ZoneId.of("UTC"));
    var much = documents.quantity("XBX");
    var item =
        new DocumentItem(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("药1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var answer =
        of(
            documents,
            Verdict.REJECTED,
            List.of(
                new Line(
                    Optional.of("1"),
                    LineVerdict.REJECTED,
                    Optional.of(item),
                    Optional.of(much),
                    List.of(plain(Schedule.Kind.REJECTED, much)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));

    var bytes = new OrdrspWriter().write(answer, Edifact.BUYER, Edifact.control(1));

    var line = read(Edifact.read(bytes)).lines().get(0);
    assertThat(line.lineRef()).contains("1");
    assertThat(line.item()).isEmpty();
  }

  @Test
  @DisplayName("J1: letters of two halves stay whole wherever words are cut")
  void cuts_no_letter() {
    var words = "x".repeat(69) + "\uD86E\uDEC7".repeat(500);
    var answer = refusing(new GeneratedDocuments(3, ZoneId.of("UTC")), words);

    var bytes =
        new OrdrspWriter()
            .write(answer, Edifact.agreement("D96A", Locale.CHINESE), Edifact.control(1));

    var interchange = Edifact.read(bytes);
    assertThat(interchange.faults()).isEmpty();
    assertThat(read(interchange).lines().get(0).reason().orElseThrow().text().orElseThrow())
        .startsWith("x".repeat(69))
        .contains("\uD86E\uDEC7".repeat(20))
        .doesNotContain("?");
  }

  private static OrderResponseDocument refusing(GeneratedDocuments documents, String words) {
    var much = documents.quantity("XBX");
    return of(
        documents,
        Verdict.REJECTED,
        List.of(
            new Line(
                Optional.of("1"),
                LineVerdict.REJECTED,
                Optional.of(documents.item()),
                Optional.of(much),
                List.of(plain(Schedule.Kind.REJECTED, much)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AnswerReason("SELLER_SCOPE", Optional.of(words))))));
  }

  private static OrderResponseDocument answer(GeneratedDocuments documents) {
    var lines = new ArrayList<Line>();
    for (var i = 1; i <= documents.upTo(6) - 1; i++) {
      lines.add(line(i, documents));
    }
    return of(documents, documents.one(Verdict.values()), lines);
  }

  private static OrderResponseDocument of(
      GeneratedDocuments documents, Verdict verdict, List<Line> lines) {
    return new OrderResponseDocument(
        Optional.empty(),
        documents.number(),
        Optional.of(documents.number()),
        documents.number(),
        documents.maybe(documents::date),
        documents.minute().truncatedTo(java.time.temporal.ChronoUnit.MINUTES),
        DocumentPurpose.ORIGINAL,
        verdict,
        unmentioned(verdict, lines.isEmpty()),
        Optional.of("EUR"),
        List.of(documents.party(Party.Role.BUYER), documents.party(Party.Role.SELLER)),
        lines);
  }

  private static Unmentioned unmentioned(Verdict verdict, boolean nothingNamed) {
    if (!nothingNamed) {
      return Unmentioned.UNANSWERED;
    }
    return switch (verdict) {
      case ACCEPTED -> Unmentioned.ACCEPTED;
      case REJECTED -> Unmentioned.REJECTED;
      default -> Unmentioned.UNANSWERED;
    };
  }

  private static Line line(int number, GeneratedDocuments documents) {
    var unit = documents.unit();
    var some = documents.quantity(unit);
    var rest = documents.quantity(unit);
    var all = new Quantity(some.value().add(rest.value()), unit);
    var said = Optional.of(new AnswerReason("BUDGET_EXCEEDED", documents.maybe(documents::words)));
    return switch (documents.one("5", "3", "later", "parts", "never", "other", "4", "7")) {
      case "5" ->
          line(
              number,
              documents,
              LineVerdict.ACCEPTED,
              some,
              Optional.empty(),
              Optional.empty(),
              now(documents, some));
      case "3" ->
          line(
              number,
              documents,
              LineVerdict.CHANGED,
              some,
              Optional.empty(),
              said,
              now(documents, some));
      case "later" ->
          line(
              number,
              documents,
              LineVerdict.BACKORDERED,
              some,
              Optional.empty(),
              said,
              later(documents, some));
      case "parts" ->
          line(
              number,
              documents,
              LineVerdict.CHANGED,
              all,
              Optional.empty(),
              said,
              now(documents, some),
              later(documents, rest));
      case "never" ->
          line(
              number,
              documents,
              LineVerdict.CHANGED,
              all,
              Optional.empty(),
              said,
              dateless(now(documents, some)),
              plain(Schedule.Kind.REJECTED, rest));
      case "other" ->
          line(
              number,
              documents,
              LineVerdict.SUBSTITUTED,
              some,
              Optional.of(substitute(documents, some)),
              Optional.empty(),
              now(documents, some));
      case "4" ->
          line(
              number,
              documents,
              LineVerdict.HELD,
              some,
              Optional.empty(),
              said,
              plain(Schedule.Kind.HELD, some));
      default ->
          line(
              number,
              documents,
              LineVerdict.REJECTED,
              some,
              Optional.empty(),
              said,
              plain(Schedule.Kind.REJECTED, some));
    };
  }

  private static Substitute substitute(GeneratedDocuments documents, Quantity much) {
    return new Substitute(documents.item(), documents.maybe(documents::price), much);
  }

  private static Schedule now(GeneratedDocuments documents, Quantity much) {
    return new Schedule(
        Schedule.Kind.CONFIRMED,
        much,
        documents.maybe(documents::date),
        documents.maybe(documents::date));
  }

  private static Schedule dateless(Schedule part) {
    return plain(part.kind(), part.quantity());
  }

  private static Schedule later(GeneratedDocuments documents, Quantity much) {
    return new Schedule(
        Schedule.Kind.BACKORDERED, much, Optional.empty(), documents.maybe(documents::date));
  }

  private static Schedule plain(Schedule.Kind kind, Quantity much) {
    return new Schedule(kind, much, Optional.empty(), Optional.empty());
  }

  private static Line line(
      int number,
      GeneratedDocuments documents,
      LineVerdict verdict,
      Quantity ordered,
      Optional<Substitute> substitute,
      Optional<AnswerReason> reason,
      Schedule... schedules) {
    var item = documents.item();
    return new Line(
        Optional.of(Integer.toString(number)),
        verdict,
        Optional.of(substitute.isEmpty() ? item : nameless(item)),
        Optional.of(ordered),
        List.of(schedules),
        substitute,
        substitute.isEmpty() ? documents.maybe(documents::price) : Optional.empty(),
        reason);
  }

  private static DocumentItem nameless(DocumentItem item) {
    return new DocumentItem(
        item.gtin(),
        item.ndc11(),
        item.approvalNumber(),
        item.buyerItem(),
        item.sellerItem(),
        item.manufacturerItem(),
        Optional.empty());
  }

  @Test
  @DisplayName(
      "J2: an answer that says of a line neither what comes nor that nothing does is named")
  void names_what_says_nothing() {
    var text =
        Edifact.text(Edifact.RESPONSE).replace("QTY+21:12'\nQTY+113:12'", "QTY+21:12'\nQTY+113:0'");
    var interchange = Edifact.read(text);

    var faults =
        Edifact.misunderstood(
            new OrdrspReader().read(message(interchange), interchange, Edifact.BUYER));

    assertThat(faults).anySatisfy(fault -> assertThat(fault.segmentTag()).isEqualTo("LIN"));
    assertThat(new BigDecimal(faults.size())).isPositive();
  }
}
