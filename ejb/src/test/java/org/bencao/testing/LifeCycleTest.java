package org.bencao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.ReceiptState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The watch over late documents sees each kind of step back (I9). */
class LifeCycleTest {

  @ParameterizedTest
  @DisplayName("I9: the word for an order goes on, never back")
  @CsvSource({
    "PLACED, SENT, true",
    "NO_ACK, ACKED, true",
    "SENT, PARTLY_SHIPPED, true",
    "SHIPPED, CLOSED, true",
    "ACKED, SENT, false",
    "CONFIRMED, SEND_REFUSED, false",
    "SHIPPED, CONFIRMED, false",
    "MATCHED, RECEIVED, false",
    "CANCELLED, CONFIRMED, false"
  })
  void watchesHeadlines(Headline from, Headline to, boolean leads) {
    assertThat(LifeCycle.leads(from, to)).isEqualTo(leads);
  }

  @ParameterizedTest
  @DisplayName("I9: an answer is not unsaid, and a cancelled line stays so")
  @CsvSource({
    "UNANSWERED, REJECTED, true",
    "BACKORDERED, CONFIRMED, true",
    "REJECTED, PARTLY_CONFIRMED, true",
    "CONFIRMED, UNANSWERED, false",
    "CONFIRMED, PARTLY_ANSWERED, false",
    "PARTLY_ANSWERED, UNANSWERED, false",
    "CANCELLED, CONFIRMED, false"
  })
  void watchesAnswers(AnswerState from, AnswerState to, boolean leads) {
    assertThat(LifeCycle.leads(from, to)).isEqualTo(leads);
  }

  @ParameterizedTest
  @DisplayName("I9: what left stays gone, what was counted stays counted")
  @CsvSource({
    "NOT_SHIPPED, SHIPPED, NOT_RECEIVED, RECEIVED, true",
    "SHIPPED, PARTLY_SHIPPED, RECEIVED, PARTLY_RECEIVED, false",
    "PARTLY_SHIPPED, NOT_SHIPPED, PARTLY_RECEIVED, NOT_RECEIVED, false"
  })
  void watchesGoods(
      DeliveryState sent, DeliveryState then, ReceiptState had, ReceiptState has, boolean leads) {
    assertThat(LifeCycle.leads(sent, then)).isEqualTo(leads);
    assertThat(LifeCycle.leads(had, has)).isEqualTo(leads);
  }

  @ParameterizedTest
  @DisplayName("I9: an invoice does not go away")
  @CsvSource({
    "NOT_INVOICED, DISPUTED, true",
    "DISPUTED, MATCHED, true",
    "MATCHED, DISPUTED, true",
    "INVOICED, NOT_INVOICED, false",
    "MATCHED, INVOICED, false",
    "CREDITED, PARTLY_INVOICED, false"
  })
  void watchesMoney(MoneyState from, MoneyState to, boolean leads) {
    assertThat(LifeCycle.leads(from, to)).isEqualTo(leads);
  }
}
