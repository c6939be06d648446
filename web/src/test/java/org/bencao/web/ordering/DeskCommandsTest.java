package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.bencao.ordering.boundary.OrderChangeView;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.rest.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Commands about a placed order, as programs send them")
class DeskCommandsTest {

  private static final PurchaseOrderId ORDER = new PurchaseOrderId(7);

  @Test
  void answerWithNoMoreThanIsNeeded() throws Exception {
    var answer =
        read(
            NewDeskAnswer.class,
            """
            {"lines": [{"line": 1, "confirmed": "8", "backOrdered": "2"}]}
            """);

    var command = answer.command("k", ORDER);

    assertThat(command.key()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(command.sellerNumber()).isEmpty();
    assertThat(command.lines().get(0).confirmed()).isEqualByComparingTo("8");
    assertThat(command.lines().get(0).promisedOn()).isEmpty();
  }

  @Test
  void shipLots() throws Exception {
    var despatch =
        read(
            NewDeskDespatch.class,
            """
            {"number": "D-1", "lots":
             [{"line": 1, "quantity": "6", "lot": "LA", "expiry": "2029-04-30"}]}
            """);

    var command = despatch.command("k", ORDER);

    assertThat(command.packages()).isZero();
    assertThat(command.lines().get(0).expiry()).isEqualTo(LocalDate.of(2029, 4, 30));
  }

  @Test
  void invoiceAndCredit() throws Exception {
    for (var kind : DeskDocument.values()) {
      var invoice =
          read(
              NewDeskInvoice.class,
              """
              {"kind": "%s", "number": "I-1", "issuedOn": "2026-11-26",
               "lines": [{"line": 1, "quantity": "6", "taxPercent": "13"}]}
              """
                  .formatted(kind));

      var command = invoice.command(ORDER);

      assertThat(command.kind().name()).isEqualTo(kind.name());
      assertThat(command.lines().get(0).price()).isEmpty();
      assertThat(command.lines().get(0).taxPercent()).contains(new BigDecimal(13));
    }
  }

  @Test
  void nameEachKindAndVerdictOfAChange() {
    for (var kind : OrderChangeView.Kind.values()) {
      assertThat(ChangeKind.of(kind).name()).isEqualTo(kind.name());
    }
    for (var verdict : OrderChangeView.Verdict.values()) {
      assertThat(ChangeVerdict.of(verdict).name()).isEqualTo(verdict.name());
    }
  }

  @Test
  void cancelLinesOrAllThatCanBe() throws Exception {
    var all = read(NewCancellation.class, "{\"note\": \"ordered twice\"}");
    var some =
        read(
            NewCancellation.class,
            """
            {"note": "ordered twice", "lines":
             [{"line": 1, "quantity": "2"}, {"line": 1, "quantity": "3"}]}
            """);

    assertThat(all.command("k", ORDER).lines()).isEmpty();
    assertThat(some.command("k", ORDER).lines()).isEqualTo(Map.of(1, new BigDecimal(5)));
    assertThat(some.command("k", ORDER).key()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void sayYesOrNo() throws Exception {
    assertThat(read(NewConsent.class, "{\"accept\": true}").note()).isEmpty();
    assertThatThrownBy(() -> read(NewConsent.class, "{\"note\": \"well\"}"))
        .isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> read(NewChangeAnswer.class, "{}"))
        .isInstanceOf(JsonProcessingException.class);
  }

  private static <T> T read(Class<T> type, String json) throws JsonProcessingException {
    return Json.MAPPER.readValue(json, type);
  }
}
