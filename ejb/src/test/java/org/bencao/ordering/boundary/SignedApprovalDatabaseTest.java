package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.DecisionResult.Decided;
import org.bencao.ordering.boundary.DecisionResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.organisation.boundary.IdentityProof;
import org.bencao.organisation.boundary.Proofs;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Special goods are approved by a signature, all others as before. */
@EachDatabase
class SignedApprovalDatabaseTest {

  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;
  private Buyer buyer;
  private Caller head;

  SignedApprovalDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @BeforeEach
  void somebodyApproves() {
    buyer = market.buyer("CLINIC");
    head = Purchasing.person(buyer, 1, Role.SITE_HEAD);
    purchasing.rules(buyer, Purchasing.from("0", 1, Role.SITE_HEAD));
  }

  @Test
  @DisplayName("SPC-17, SECOND_SIGNATURE: special goods are approved by who proves who they are")
  void asksForASignature() {
    var id = asked("EPH_CPD");

    var refused = (Refused) approve(id, Optional.empty());

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule, one -> one.line().orElse(0))
        .containsExactly(tuple(Reason.SECOND_SIGNATURE, "SPC-17", 1));
    assertThat(Texts.in(Locale.CHINESE).what(refused.findings().get(0))).endsWith("须由第二人签字");
    assertThat(purchasing.view(head, id).signing()).isTrue();
    assertThat(purchasing.view(head, id).row().state()).isEqualTo(RequisitionState.WAITING);

    assertThat(approve(id, Optional.of(Proofs.of(head, now())))).isInstanceOf(Decided.class);
  }

  @Test
  @DisplayName("SPC-17: somebody else's proof, or one that is old, signs nothing")
  void takesNoOther() {
    var id = asked("EPH_CPD");
    var other = Purchasing.person(buyer, 2, Role.SITE_HEAD);

    assertThat(approve(id, Optional.of(Proofs.of(other, now())))).isInstanceOf(Refused.class);
    assertThat(approve(id, Optional.of(Proofs.of(head, now().minusSeconds(180)))))
        .isInstanceOf(Refused.class);
  }

  @Test
  @DisplayName("SPC-17: all other goods are approved as before")
  void leavesOthersAlone() {
    var id = asked("OTC_A");

    assertThat(purchasing.view(head, id).signing()).isFalse();
    assertThat(approve(id, Optional.empty())).isInstanceOf(Decided.class);
  }

  private PurchaseOrderId asked(String word) {
    var medicine =
        market.medicine(
            market.wholesaler(), 100, "9", 1, Map.of("RX", SINCE, "CHEM", SINCE, word, SINCE));
    return ((Waiting) purchasing.place(buyer, medicine, 2)).id();
  }

  private DecisionResult approve(PurchaseOrderId id, Optional<IdentityProof> proof) {
    var seen = purchasing.view(head, id).seen();
    return container
        .get(ApprovalService.class)
        .approve(head, new Decide(id, Optional.of(seen), Optional.empty(), proof))
        .orElseThrow();
  }

  private Instant now() {
    return container.get(Clock.class).instant();
  }
}
