package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bencao.ordering.boundary.Trade.says;

import java.util.Locale;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.testing.Authority;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A licence that its issuer stops after the order was placed, at the desk of the seller. */
@EachDatabase
class StoppedDeskDatabaseTest {

  private final Trade trade;
  private final Authority authority;

  StoppedDeskDatabaseTest(TestContainer container) {
    trade = Trade.byDesk(container);
    authority = new Authority(container);
  }

  @Test
  @DisplayName("LIC-05, LICENCE_SUSPENDED: at once nothing is confirmed, until it holds again")
  void confirmsNothing() {
    authority.suspend(trade.seller, "CN_DDL");

    var refused = (DeskResult.Refused) confirm(says(1, 8, 2), says(2, 5, 0));

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule, one -> one.line().orElse(0))
        .containsExactly(
            tuple(Reason.LICENCE_SUSPENDED, "LIC-05", 1),
            tuple(Reason.LICENCE_SUSPENDED, "LIC-05", 2));
    assertThat(Texts.in(Locale.ENGLISH).action(refused.findings().get(0)))
        .isEqualTo("Reject the lines, or answer when it holds again");
    assertThat(trade.view().row().headline()).isEqualTo(Headline.PLACED);
    authority.resume(trade.seller, "CN_DDL");
    assertThat(confirm(says(1, 8, 2), says(2, 5, 0))).isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("LIC-05: the buyer's licence counts as the seller's; what does not come is said")
  void rejectsAllTheSame() {
    authority.suspend(trade.buyer.companyId(), "CN_DDL");

    assertThat(confirm(says(1, 1, 0))).isInstanceOf(DeskResult.Refused.class);
    assertThat(confirm(says(1, 0, 0), says(2, 0, 0))).isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("LIC-05: at once nothing is shipped of what was confirmed before")
  void shipsNothing() {
    trade.confirmAll();
    authority.suspend(trade.seller, "CN_DDL");

    var refused =
        (DeskResult.Refused) trade.ship(trade.despatch(trade.key(), "D-1", trade.lot(1, 2, "LA")));

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.LICENCE_SUSPENDED, "LIC-05"));
    authority.resume(trade.seller, "CN_DDL");
    assertThat(trade.ship(trade.despatch(trade.key(), "D-1", trade.lot(1, 2, "LA"))))
        .isEqualTo(new DeskResult.Done());
  }

  @Test
  @DisplayName("LIC-05: what has left stands; of the rest the desk may say that it does not come")
  void rejectsTheRestOfWhatHasLeft() {
    trade.confirmAll();
    trade.ship(trade.despatch(trade.key(), "D-1", trade.lot(1, 4, "LA")));
    authority.suspend(trade.seller, "CN_DDL");

    assertThat(confirm(says(1, 5, 0))).isInstanceOf(DeskResult.Refused.class);
    assertThat(confirm(says(1, 4, 0), says(2, 0, 0))).isEqualTo(new DeskResult.Done());
    assertThat(trade.line(2).answer()).isEqualTo(AnswerState.REJECTED);
  }

  private DeskResult confirm(DeskAnswer.Line... lines) {
    return trade.answers().answer(trade.desk, trade.answer(trade.key(), lines)).orElseThrow();
  }
}
