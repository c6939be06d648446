package org.bencao.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.bencao.common.Sha256;
import org.bencao.document.Standard;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.ordering.boundary.Race;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is kept of AS2 messages, on both databases. */
@EachDatabase
class As2ReceiptsDatabaseTest {

  private static final byte[] DOCUMENT = "ISA*00*~".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RECEIPT = "\r\nprocessed".getBytes(StandardCharsets.US_ASCII);
  private static final String MIC = "AAAA, sha-256";
  private static final int AT_ONCE = 8;

  private final TestContainer container;
  private final Market market;
  private PartnerView partner;
  private String id;

  As2ReceiptsDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void whoCares() {
    partner =
        container
            .get(PartnerService.class)
            .ofSeller(market.pharmacy().caller(), market.wholesaler())
            .orElseThrow();
    id = "<" + UUID.randomUUID() + "@kanghe>";
  }

  private As2Receipts receipts() {
    return container.get(As2Receipts.class);
  }

  private void give(String document) {
    receipts()
        .give(
            new As2Message(partner.id(), id, MIC, RECEIPT),
            partner.sellerCompanyId(),
            Standard.X12,
            document.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  @DisplayName(
      "J2, rel:I6 a message is kept with its bytes, the obligation to judge them and its receipt")
  void keepsAll() {
    receipts()
        .give(
            new As2Message(partner.id(), id, MIC, RECEIPT),
            partner.sellerCompanyId(),
            Standard.X12,
            DOCUMENT);

    var kept = receipts().given(partner.id(), id).orElseThrow();
    assertThat(kept.receipt()).isEqualTo(RECEIPT);
    assertThat(kept.mic()).isEqualTo(MIC);
    assertThat(receipts().got(partner.id(), id)).as("it is not ours").isEmpty();
    assertThat(receipts().given(partner.id() + 1, id)).as("nor another's").isEmpty();
    container.inTransaction(
        () -> {
          var entities = container.get(EntityManager.class);
          assertThat(entities.find(Interchange.class, kept.interchangeId()).raw())
              .isEqualTo(DOCUMENT);
          return assertThat(
                  entities
                      .createQuery(
                          "select e from OutboxEntry e where e.subject = :id", OutboxEntry.class)
                      .setParameter("id", kept.interchangeId())
                      .getResultList())
              .hasSize(1);
        });
  }

  @Test
  @DisplayName("J3, rel:I7 of eight that bring the same message at the same moment one is kept")
  void keepsOne() {
    var document = "ISA*" + id;

    var failures =
        Race.of(
            AT_ONCE,
            at -> {
              try {
                give(document);
                return false;
              } catch (RuntimeException e) {
                return true;
              }
            });

    assertThat(failures).filteredOn(failed -> !failed).hasSize(1);
    assertThat(receipts().given(partner.id(), id)).isPresent();
    assertThat(stored(document)).isEqualTo(1);
  }

  @Test
  @DisplayName("J3 a second one under the same name is not kept, whatever is in it")
  void keepsTheFirst() {
    give("first " + id);

    assertThatThrownBy(() -> give("second " + id)).isInstanceOf(RuntimeException.class);

    assertThat(stored("first " + id)).isEqualTo(1);
    assertThat(stored("second " + id)).isZero();
  }

  private long stored(String document) {
    return container.inTransaction(
        () ->
            container
                .get(EntityManager.class)
                .createQuery(
                    "select count(i) from Interchange i where i.hash = :hash and i.partnerId = :of",
                    Long.class)
                .setParameter("hash", Sha256.of(document.getBytes(StandardCharsets.US_ASCII)))
                .setParameter("of", partner.id())
                .getSingleResult());
  }

  @Test
  @DisplayName("J2 a partner's receipt is kept once, the first one")
  void keepsTheFirstReceipt() {
    receipts().take(new As2Message(partner.id(), id, MIC, RECEIPT), 7);
    receipts().take(new As2Message(partner.id(), id, MIC, DOCUMENT), 7);

    var kept = receipts().got(partner.id(), id).orElseThrow();
    assertThat(kept.receipt()).isEqualTo(RECEIPT);
    assertThat(kept.interchangeId()).isEqualTo(7);
    assertThat(kept.messageId()).isEqualTo(id);
  }

  @Test
  @DisplayName("J3 names of messages that differ in the case of a letter are two")
  void tellsCases() {
    give("first " + id);
    id = id.toUpperCase(Locale.ROOT);

    give("second " + id);

    assertThat(stored("second " + id)).isEqualTo(1);
  }

  @Test
  @DisplayName("J4 it is counted how often a partner took a document")
  void countsReceipts() {
    long interchange = System.nanoTime();
    assertThat(receipts().taken(interchange)).isZero();
    receipts().take(new As2Message(partner.id(), id, MIC, RECEIPT), interchange);
    receipts().take(new As2Message(partner.id(), id + "1", MIC, RECEIPT), interchange);

    assertThat(receipts().taken(interchange)).isEqualTo(2);
    assertThat(receipts().ofInterchange(interchange).orElseThrow().messageId()).isEqualTo(id);
  }
}
