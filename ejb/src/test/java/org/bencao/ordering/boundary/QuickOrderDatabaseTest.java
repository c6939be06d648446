package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.ChangeDraftResult.Changed;
import org.bencao.ordering.boundary.ChangeDraftResult.Refused;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A line that is typed beside the pad. */
@EachDatabase
class QuickOrderDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final Buyer buyer;
  private final Medicine medicine;

  QuickOrderDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    buyer = market.pharmacy();
    medicine = market.medicine(market.wholesaler(), 100, "5");
  }

  @Test
  @DisplayName("A7: goes into the draft worked on last")
  void goesIntoTheDraftWorkedOnLast() {
    drafts().create(buyer.caller(), buyer.siteId(), "Monday");
    var last = drafts().create(buyer.caller(), buyer.siteId(), "Thursday");

    var result = add(buyer.caller(), "4");

    assertThat(result).isInstanceOf(Changed.class);
    assertThat(((Changed) result).draft().id()).isEqualTo(last.id());
    assertThat(((Changed) result).draft().lines()).hasSize(1);
  }

  @Test
  @DisplayName("A1: begins a draft where there is none")
  void beginsADraft() {
    add(buyer.caller(), "4");

    assertThat(drafts().list(buyer.caller(), buyer.siteId()))
        .extracting(DraftRow::lineCount)
        .containsExactly(1);
  }

  @Test
  @DisplayName("A10: what is no quantity changes nothing and says so")
  void refusesWhatIsNoQuantity() {
    var result = add(buyer.caller(), "some");

    assertThat(result).isInstanceOf(Refused.class);
    assertThat(((Refused) result).finding().reason()).isEqualTo(Reason.QUANTITY_UNREADABLE);
  }

  @Test
  @DisplayName("M6: nobody writes into the drafts of another company")
  void refusesTheSiteOfAnotherCompany() {
    drafts().create(buyer.caller(), buyer.siteId(), "Thursday");
    var stranger = market.pharmacy().caller();

    assertThatThrownBy(() -> add(stranger, "4")).isInstanceOf(AccessDenied.class);
  }

  private ChangeDraftResult add(Caller caller, String quantity) {
    var line = new QuickLine(Optional.of(medicine.offerId()), "", quantity);
    return container.get(QuickOrderService.class).add(caller, buyer.siteId(), line);
  }

  private DraftService drafts() {
    return container.get(DraftService.class);
  }
}
