package org.bencao.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.MessageFilter.View;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The journal narrowed down, and all of it replayed, on both databases. */
@EachDatabase
class JournalBoundsDatabaseTest {

  private static final int MOST = 200;

  private final TestContainer container;
  private final Market market;
  private final StoppedDocuments documents;
  private PartnerView partner;
  private PartnerView other;
  private int sent;

  JournalBoundsDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.documents = new StoppedDocuments(container);
  }

  @BeforeEach
  void twoPartners() {
    partner = partner();
    other = partner();
  }

  private PartnerView partner() {
    return container
        .get(PartnerService.class)
        .ofSeller(market.pharmacy().caller(), market.wholesaler())
        .orElseThrow();
  }

  @Test
  @DisplayName("J6: the journal is narrowed to a partner, a type, a way and a time")
  void narrows() {
    long answer = stop(partner, "855");
    long advice = stop(partner, "856");
    long others = stop(other, "855");
    var platform = operator();

    assertThat(ids(platform, only(partner, null))).containsExactly(advice, answer);
    assertThat(ids(platform, only(partner, "855"))).containsExactly(answer);
    assertThat(ids(platform, only(other, null))).containsExactly(others);
    assertThat(ids(edi(partner), only(other, null))).as("not its own").isEmpty();
    assertThat(ids(platform, bounds("nobody", null, null, null, null))).isEmpty();
    var now = container.get(Clock.class).instant();
    assertThat(ids(platform, bounds(partner.code(), null, Direction.OUT, null, null))).isEmpty();
    assertThat(ids(platform, bounds(partner.code(), null, Direction.IN, null, null))).hasSize(2);
    var later = now.plus(Duration.ofHours(1));
    assertThat(ids(platform, bounds(partner.code(), null, null, later, null))).isEmpty();
    assertThat(ids(platform, bounds(partner.code(), null, null, null, later))).hasSize(2);
  }

  @Test
  @DisplayName("J6: whose documents they are is offered to choose from, to each their own")
  void offersPartners() {
    var journal = container.get(JournalService.class);

    assertThat(journal.partners(edi(partner)))
        .extracting(PartnerNames.PartnerName::code)
        .containsExactly(partner.code());
    assertThat(journal.partners(operator()))
        .extracting(PartnerNames.PartnerName::code)
        .contains(partner.code(), other.code())
        .isSorted();
  }

  @Test
  @DisplayName("P6: all that stopped within bounds are judged again, and nothing else")
  void replaysThem() {
    long answer = stop(partner, "855");
    long advice = stop(partner, "856");
    long others = stop(other, "855");

    assertThat(replay(edi(partner), only(other, null))).isEqualTo(new Replayed(0, false));
    assertThat(replay(operator(), only(partner, "855"))).isEqualTo(new Replayed(1, false));

    assertThat(state(answer)).isEqualTo(MessageState.READ);
    assertThat(state(advice)).isEqualTo(MessageState.QUARANTINED);
    assertThat(state(others)).isEqualTo(MessageState.QUARANTINED);
    assertThat(replay(edi(partner), MessageBounds.NONE))
        .as("what runs already is not run twice")
        .isEqualTo(new Replayed(1, false));
  }

  @Test
  @DisplayName("P6: so many at once that nobody waits for them, the oldest first")
  void replaysSome() {
    long first = stop(partner, "855");
    for (int at = 0; at < MOST; at++) {
      stop(partner, "855");
    }

    assertThat(replay(edi(partner), MessageBounds.NONE)).isEqualTo(new Replayed(MOST, true));
    assertThat(state(first)).isEqualTo(MessageState.READ);
    assertThat(replay(edi(partner), MessageBounds.NONE)).isEqualTo(new Replayed(1, false));
  }

  private long stop(PartnerView whose, String type) {
    return documents.stop(whose, type, type + ++sent, StoppedDocuments.fault("BOX", "UNIT"));
  }

  private List<Long> ids(Caller caller, MessageBounds bounds) {
    var filter =
        new MessageFilter(
            View.NEEDS_PERSON, Optional.empty(), bounds, Optional.empty(), Optional.empty(), 50);
    return container.get(JournalService.class).list(caller, filter).rows().stream()
        .map(MessageRow::id)
        .toList();
  }

  private Replayed replay(Caller caller, MessageBounds bounds) {
    return container.get(ReplayService.class).replayAll(caller, bounds);
  }

  private MessageState state(long message) {
    return container
        .get(JournalService.class)
        .find(operator(), message)
        .orElseThrow()
        .row()
        .state();
  }

  private static MessageBounds only(PartnerView whose, String type) {
    return bounds(whose.code(), type, null, null, null);
  }

  private static MessageBounds bounds(
      String code, String type, Direction way, Instant from, Instant until) {
    return new MessageBounds(
        Optional.ofNullable(code),
        Optional.ofNullable(type),
        Optional.ofNullable(way),
        Optional.ofNullable(from),
        Optional.ofNullable(until));
  }

  private static Caller edi(PartnerView whose) {
    return Market.caller(whose.sellerCompanyId(), Role.EDI_ADMINISTRATOR);
  }

  private static Caller operator() {
    return Market.caller(1, Role.PLATFORM_ADMINISTRATOR);
  }
}
