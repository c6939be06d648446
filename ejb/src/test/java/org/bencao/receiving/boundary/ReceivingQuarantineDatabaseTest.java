package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.Fulfilment;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.DecideResult.Decided;
import org.bencao.receiving.boundary.DecideResult.Refused;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who decides on packs that are held, and what a claim proves (G3). */
@EachDatabase
class ReceivingQuarantineDatabaseTest {

  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
  private static final byte[] WEBP = "RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GIF = "GIF89a......".getBytes(StandardCharsets.US_ASCII);
  private static final int LARGEST = 5 * 1024 * 1024;

  private final TestContainer container;
  private final DiscrepancyService claims;
  private final Trade trade;
  private final Medicine medicine;
  private final Placed order;

  ReceivingQuarantineDatabaseTest(TestContainer container) {
    this.container = container;
    claims = container.get(DiscrepancyService.class);
    trade = new Trade(container);
    medicine = trade.medicine();
    order = trade.place(trade.of(medicine, 10));
  }

  @AfterEach
  void booksBalance() {
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("G3: the quality officer releases packs into stock")
  void releases() {
    var claim = held(trade.day(700), 3);

    var result = trade.decide(trade.officer(), claim, Verdict.RELEASED, "carton wet, packs dry");

    assertThat(result).isInstanceOf(Decided.class);
    assertThat(sums().received()).isEqualByComparingTo("3");
    assertThat(sums().quarantined()).isZero();
    var decided = again(claim);
    assertThat(decided.verdict()).contains(Verdict.RELEASED);
    assertThat(decided.held()).isZero();
    assertThat(decided.decidedBy()).contains("Chen Jing");
    assertThat(decided.decisionNote()).contains("carton wet, packs dry");
    assertThat(events()).contains(OrderEvent.GOODS_RELEASED);
  }

  @Test
  @DisplayName("G3: or has them go back")
  void refuses() {
    var claim = held(trade.day(700), 3);

    trade.decide(trade.officer(), claim, Verdict.REFUSED, "seal broken");

    assertThat(sums().refused()).isEqualByComparingTo("3");
    assertThat(sums().quarantined()).isZero();
    assertThat(sums().received()).isZero();
    assertThat(events()).contains(OrderEvent.GOODS_REFUSED);
  }

  @Test
  @DisplayName("F15: the same decision again changes nothing, another one comes too late")
  void decidesOnce() {
    var claim = held(trade.day(700), 3);
    trade.decide(trade.officer(), claim, Verdict.RELEASED, "intact");

    var again = trade.decide(trade.officer(), claim, Verdict.RELEASED, "intact");
    var other = trade.decide(trade.officer(), claim, Verdict.REFUSED, "not intact");

    assertThat(again).isInstanceOf(Decided.class);
    assertThat(reasons(other)).containsExactly(Reason.NOTHING_HELD);
    assertThat(sums().received()).isEqualByComparingTo("3");
  }

  @Test
  @DisplayName(
      "STO-04, RELEASE_ROLE: who counted the packs does not release them, but may refuse them")
  void doesNotReleaseWhatOneCounted() {
    var both = trade.receiverAndOfficer();
    send(AdviceFixture.lot("A", trade.day(700), 10));
    trade.book(both, trade.packs("DN-1", 1, GoodsState.QUARANTINED, 3));
    var claim = claim(0);

    var release = trade.decide(both, claim, Verdict.RELEASED, "intact");

    assertThat(reasons(release)).containsExactly(Reason.RELEASE_ROLE);
    assertThat(sums().quarantined()).isEqualByComparingTo("3");
    assertThat(trade.decide(both, claim, Verdict.REFUSED, "broken")).isInstanceOf(Decided.class);
  }

  @Test
  @DisplayName("EXP-01, EXPIRED: nobody releases expired packs")
  void doesNotReleaseExpiredPacks() {
    var claim = held(trade.day(-1), 3);

    var release = trade.decide(trade.officer(), claim, Verdict.RELEASED, "intact");

    assertThat(reasons(release)).containsExactly(Reason.EXPIRED);
    assertThat(((Refused) release).findings().get(0).rule()).startsWith("EXP-01");
    assertThat(sums().quarantined()).isEqualByComparingTo("3");
    assertThat(again(claim).verdict()).isEmpty();
  }

  @Test
  @DisplayName("EXP-01: what was read off the pack counts, not what was advised")
  void judgesThePackItself() {
    send(AdviceFixture.lot("A", trade.day(700), 10));
    var command = trade.packs("DN-1", 1, GoodsState.QUARANTINED, 3);
    trade.book(read(command, "A", trade.day(-1)));

    var release = trade.decide(trade.officer(), claim(0), Verdict.RELEASED, "intact");

    assertThat(reasons(release)).containsExactly(Reason.EXPIRED);
  }

  @Test
  @DisplayName("EXP-02: short-dated packs are the quality officer's to take")
  void releasesShortDatedPacks() {
    var claim = held(trade.day(60), 3);

    var release = trade.decide(trade.officer(), claim, Verdict.RELEASED, "used up in a month");

    assertThat(release).isInstanceOf(Decided.class);
    assertThat(sums().received()).isEqualByComparingTo("3");
  }

  @Test
  @DisplayName("doc row 35: packs of which nobody read lot or expiry are not released")
  void doesNotReleasePacksOfNoLot() {
    send(AdviceFixture.unread(10));
    trade.book("DN-1", 1, GoodsState.QUARANTINED, 3);
    var command = trade.packs("DN-1", 1, GoodsState.QUARANTINED, 2);
    trade.book(read(command, "Y", trade.day(700)));

    var blind = trade.decide(trade.officer(), claim(0), Verdict.RELEASED, "intact");
    var read = trade.decide(trade.officer(), claim(1), Verdict.RELEASED, "intact");

    assertThat(reasons(blind)).containsExactly(Reason.LOT_MISSING);
    assertThat(read).isInstanceOf(Decided.class);
    assertThat(sums().received()).isEqualByComparingTo("2");
  }

  @Test
  @DisplayName("doc row 34: another item is not released, but may be refused")
  void doesNotReleaseAnotherItem() {
    trade.send(
        trade
            .advice("DN-1", order)
            .sends(1, trade.medicine(), AdviceFixture.lot("A", trade.day(700), 10)));
    trade.book("DN-1", 1, GoodsState.QUARANTINED, 10);

    var release = trade.decide(trade.officer(), claim(0), Verdict.RELEASED, "will do");

    assertThat(reasons(release)).containsExactly(Reason.ITEM_DIFFERS);
    assertThat(trade.decide(trade.officer(), claim(0), Verdict.REFUSED, "goes back"))
        .isInstanceOf(Decided.class);
  }

  @Test
  @DisplayName("G3: a decision without a note is none")
  void wantsANote() {
    var claim = held(trade.day(700), 3);

    for (var note : List.of("", "  ")) {
      var result = trade.decide(trade.officer(), claim, Verdict.REFUSED, note);

      assertThat(reasons(result)).containsExactly(Reason.FACT_MISSING);
    }
    assertThat(sums().quarantined()).isEqualByComparingTo("3");
  }

  @Test
  @DisplayName("G3: of damaged packs nothing is held")
  void decidesOnlyWhatIsHeld() {
    send(AdviceFixture.lot("A", trade.day(700), 10));
    trade.book("DN-1", 1, GoodsState.DAMAGED, 3);

    var result = trade.decide(trade.officer(), claim(0), Verdict.RELEASED, "intact");

    assertThat(reasons(result)).containsExactly(Reason.NOTHING_HELD);
    assertThat(sums().damaged()).isEqualByComparingTo("3");
  }

  @Test
  @DisplayName("M6: a claim of others is not there, and only the quality officer decides")
  void decidesAtTheOwnSiteAlone() {
    var claim = held(trade.day(700), 3);
    var stranger = new Trade(container).officer();
    var elsewhere = trade.officerAt(trade.site(ZoneId.of("Asia/Shanghai")));

    assertThat(claims.decide(stranger, claim.id(), Verdict.RELEASED, "intact")).isEmpty();
    assertThat(claims.decide(elsewhere, claim.id(), Verdict.RELEASED, "intact")).isEmpty();
    assertThat(claims.decide(trade.officer(), 4711, Verdict.RELEASED, "intact")).isEmpty();
    for (var other : List.of(trade.receiver(), trade.buyer().caller(), trade.desk())) {
      assertThatThrownBy(() -> claims.decide(other, claim.id(), Verdict.RELEASED, "intact"))
          .isInstanceOf(AccessDenied.class);
    }
    assertThat(sums().quarantined()).isEqualByComparingTo("3");
    var own = trade.officerAt(trade.buyer().siteId());
    assertThat(claims.decide(own, claim.id(), Verdict.RELEASED, "intact"))
        .containsInstanceOf(Decided.class);
  }

  @Test
  @DisplayName(
      "G3: a claim stays open while packs are held, its badge until the last one of the line")
  void closesClaims() {
    var claim = held(trade.day(700), 3);
    trade.book("DN-1", 1, GoodsState.DAMAGED, 1);
    var tooEarly = claims.close(trade.receiver(), claim.id()).orElseThrow();
    trade.decide(trade.officer(), claim, Verdict.RELEASED, "intact");

    claims.close(trade.receiver(), claim.id());
    var between = trade.open(order);
    claims.close(trade.receiver(), claim(1).id());

    assertThat(reasons(tooEarly)).containsExactly(Reason.STILL_HELD);
    assertThat(between).containsExactly(Reason.DISCREPANCY);
    assertThat(trade.open(order)).isEmpty();
    assertThat(again(claim).closedBy()).contains("Wang Fang");
  }

  @Test
  @DisplayName("M6: nobody closes a claim of another site or company")
  void closesAtTheOwnSiteAlone() {
    send(AdviceFixture.lot("A", trade.day(700), 10));
    trade.book("DN-1", 1, GoodsState.DAMAGED, 3);
    var claim = claim(0);
    var elsewhere = trade.receiverAt(trade.site(ZoneId.of("Asia/Shanghai")));

    assertThat(claims.close(new Trade(container).receiver(), claim.id())).isEmpty();
    assertThat(claims.close(elsewhere, claim.id())).isEmpty();
    assertThat(again(claim).closedAt()).isEmpty();
  }

  @Test
  @DisplayName("P5: the seller reads the claim, nobody else does")
  void showsAClaimToItsTwoPartiesAlone() {
    var claim = held(trade.day(700), 3);
    var stranger = new Trade(container);
    photo(claim, JPEG);
    long photo = again(claim).photos().get(0).id();

    assertThat(claims.find(trade.desk(), claim.id())).isPresent();
    assertThat(claims.photo(trade.desk(), photo)).isPresent();
    for (var other : List.of(stranger.receiver(), stranger.desk())) {
      assertThat(claims.find(other, claim.id())).isEmpty();
      assertThat(claims.photo(other, photo)).isEmpty();
      assertThat(claims.ofOrder(other, order.id())).isEmpty();
      assertThat(claims.list(other, all()).rows()).isEmpty();
    }
    assertThat(claims.list(trade.receiver(), all()).rows()).hasSize(1);
  }

  @Test
  @DisplayName("STO-06: photos are known by their bytes and kept as they are")
  void keepsPhotos() {
    var claim = held(trade.day(700), 3);
    var pictures = Map.of("image/jpeg", JPEG, "image/png", PNG, "image/webp", WEBP);

    pictures.values().forEach(bytes -> assertThat(photo(claim, bytes)).isEqualTo(Optional.empty()));

    var kept = again(claim).photos();
    assertThat(kept)
        .extracting(DiscrepancyView.Photo::mediaType)
        .containsExactlyInAnyOrderElementsOf(pictures.keySet());
    assertThat(kept)
        .allSatisfy(
            photo ->
                assertThat(claims.photo(trade.receiver(), photo.id()).orElseThrow().bytes())
                    .isEqualTo(pictures.get(photo.mediaType())));
  }

  @Test
  @DisplayName("STO-06: what is no picture, or larger than five megabytes, is not kept")
  void refusesUnusablePhotos() {
    var claim = held(trade.day(700), 3);

    assertThat(photo(claim, GIF)).contains(Reason.PHOTO_UNUSABLE);
    assertThat(photo(claim, new byte[0])).contains(Reason.PHOTO_UNUSABLE);
    assertThat(photo(claim, Arrays.copyOf(PNG, 7))).contains(Reason.PHOTO_UNUSABLE);
    assertThat(photo(claim, Arrays.copyOf(JPEG, LARGEST + 1))).contains(Reason.PHOTO_UNUSABLE);
    assertThat(photo(claim, Arrays.copyOf(JPEG, LARGEST))).isEmpty();
    assertThat(again(claim).photos()).hasSize(1);
  }

  @Test
  @DisplayName("STO-06: a claim has ten photos at most, of people who may touch it")
  void keepsTenPhotos() {
    var claim = held(trade.day(700), 3);
    for (int at = 1; at <= 10; at++) {
      assertThat(photo(claim, Arrays.copyOf(JPEG, JPEG.length + at))).isEmpty();
    }

    assertThat(photo(claim, JPEG)).contains(Reason.PHOTO_UNUSABLE);
    assertThat(claims.addPhoto(new Trade(container).receiver(), claim.id(), "x", JPEG)).isEmpty();
    assertThatThrownBy(() -> claims.addPhoto(trade.desk(), claim.id(), "x", JPEG))
        .isInstanceOf(AccessDenied.class);
    assertThat(again(claim).photos()).hasSize(10);
  }

  private Optional<Reason> photo(DiscrepancyView claim, byte[] bytes) {
    var name = "photo ".repeat(30);
    var result = claims.addPhoto(trade.receiver(), claim.id(), name, bytes).orElseThrow();
    return result instanceof Refused refused
        ? Optional.of(refused.findings().get(0).reason())
        : Optional.empty();
  }

  /** Packs of one lot of which some lie in quarantine, counted by the receiver. */
  private DiscrepancyView held(LocalDate expiry, int packs) {
    send(AdviceFixture.lot("A", expiry, 10));
    trade.book("DN-1", 1, GoodsState.QUARANTINED, packs);
    return claim(0);
  }

  private void send(org.bencao.document.LotQuantity lot) {
    trade.send(trade.advice("DN-1", order).sends(1, medicine, lot));
  }

  private static BookGoods read(BookGoods packs, String lot, LocalDate expiry) {
    return new BookGoods(
        packs.key(),
        packs.despatch(),
        packs.position(),
        packs.state(),
        packs.quantity(),
        Optional.of(lot),
        Optional.of(expiry),
        packs.kind(),
        packs.note());
  }

  private DiscrepancyView claim(int at) {
    return trade.despatch("DN-1").discrepancies().get(at);
  }

  private DiscrepancyView again(DiscrepancyView claim) {
    return claims.find(trade.receiver(), claim.id()).orElseThrow();
  }

  private static DiscrepancyFilter all() {
    return new DiscrepancyFilter(
        Optional.empty(), false, false, Optional.empty(), Optional.empty(), 50);
  }

  private Fulfilment sums() {
    return trade.line(order, 1).fulfilment();
  }

  private List<OrderEvent> events() {
    return trade.view(order).history().stream().map(event -> event.kind()).toList();
  }

  private static List<Reason> reasons(DecideResult result) {
    return ((Refused) result).findings().stream().map(finding -> finding.reason()).toList();
  }
}
