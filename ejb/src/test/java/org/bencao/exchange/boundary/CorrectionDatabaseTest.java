package org.bencao.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.CorrectionResult.NotFound;
import org.bencao.exchange.boundary.CorrectionResult.Queued;
import org.bencao.exchange.boundary.CorrectionResult.Refused;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Arrivals;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Corrections of documents that nobody could read, on both databases. */
@EachDatabase
class CorrectionDatabaseTest {

  private static final String RAW = "A:BOX";
  private static final CorrectionPlace PLACE = new CorrectionPlace(7, 3, 0);

  private final TestContainer container;
  private final Market market;
  private PartnerView partner;
  private Caller edi;

  CorrectionDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  /** Bytes whose only element stands behind a colon. */
  private static final class Colon implements DocumentCorrector {

    @Override
    public Optional<String> text(String standard, byte[] raw, CorrectionPlace place) {
      return Optional.of(new String(raw, StandardCharsets.US_ASCII).substring(2));
    }

    @Override
    public Optional<byte[]> corrected(String standard, byte[] raw, List<CorrectedValue> values) {
      var last = values.isEmpty() ? null : values.get(values.size() - 1).value();
      return Optional.of(last == null ? raw : ("A:" + last).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Optional<MessageView.Fault> stop(long partnerId, byte[] raw, int position) {
      var text = text("", raw, PLACE).orElseThrow();
      return text.equals("BX") ? Optional.empty() : Optional.of(fault(text, "UNIT"));
    }

    @Override
    public List<String> known(String standard, CorrectionKind kind) {
      return List.of("BX");
    }
  }

  @BeforeEach
  void aPartner() {
    partner =
        container
            .get(PartnerService.class)
            .ofSeller(market.pharmacy().caller(), market.wholesaler())
            .orElseThrow();
    edi = Market.caller(partner.sellerCompanyId(), Role.EDI_ADMINISTRATOR);
  }

  @Test
  @DisplayName("J6: what was put right is judged again with the correction, and the bytes stay")
  void judgesAgain() {
    long message = stopped("UNIT");
    assertThat(offer(edi, message)).map(CorrectionOffer::found).contains("BOX");
    assertThat(offer(edi, message)).map(CorrectionOffer::known).contains(List.of("BX"));

    assertThat(correct(edi, message, "BOX", " bx ")).isInstanceOf(Queued.class);

    var view = view(message);
    assertThat(view.row().state()).isEqualTo(MessageState.READ);
    assertThat(view.raw()).asString(StandardCharsets.US_ASCII).isEqualTo(RAW);
    assertThat(view.corrections())
        .singleElement()
        .satisfies(
            made -> {
              assertThat(made.original()).isEqualTo("BOX");
              assertThat(made.corrected()).isEqualTo("BX");
              assertThat(made.reason()).isEqualTo("their code");
              assertThat(made.by()).isEqualTo(edi.name());
            });
    var stored = container.get(InboundExchange.class).load(obligation(view)).orElseThrow();
    assertThat(stored.corrections()).containsExactly(new CorrectedValue(PLACE, "BX"));
    assertThat(stored.raw()).asString(StandardCharsets.US_ASCII).isEqualTo(RAW);
  }

  @Test
  @DisplayName("CORRECTION_TOO_LATE: who comes second puts nothing right")
  void isMadeOnce() {
    long message = stopped("UNIT");
    correct(edi, message, "BOX", "BX");

    assertThat(reason(correct(edi, message, "BOX", "BX"))).isEqualTo(Reason.CORRECTION_TOO_LATE);
    assertThat(view(message).corrections()).hasSize(1);
    assertThat(offer(edi, message)).isEmpty();
    assertThat(reason(correct(edi, stopped("UNIT"), "BAX", "BX")))
        .as("somebody saw another value")
        .isEqualTo(Reason.CORRECTION_TOO_LATE);
  }

  @Test
  @DisplayName("CORRECTION_OUT_OF_BOUNDS: a quantity is the partner's word")
  void keepsItsBounds() {
    long message = stopped("QUANTITY");

    assertThat(offer(edi, message)).isEmpty();
    assertThat(reason(correct(edi, message, "BOX", "BX")))
        .isEqualTo(Reason.CORRECTION_OUT_OF_BOUNDS);
    assertThat(view(message).row().state()).isEqualTo(MessageState.QUARANTINED);
  }

  @Test
  @DisplayName("CORRECTION_SAYS_OTHER, CORRECTION_STILL_WRONG: nothing is kept that does not help")
  void refuses() {
    long message = stopped("UNIT");

    assertThat(reason(correct(edi, message, "BOX", "boxes")))
        .isEqualTo(Reason.CORRECTION_SAYS_OTHER);
    assertThat(reason(correct(edi, message, "BOX", "box")))
        .as("what stands there already")
        .isEqualTo(Reason.CORRECTION_STILL_WRONG);
    assertThat(reason(correct(edi, message, "BOX", "CA"))).isEqualTo(Reason.CORRECTION_STILL_WRONG);
    assertThat(view(message).corrections()).isEmpty();
    assertThat(offer(edi, message)).isPresent();
  }

  @Test
  @DisplayName("M6: nobody puts right what another company sent")
  void isOfItsCompany() {
    long message = stopped("UNIT");
    var stranger = Market.caller(market.wholesaler(), Role.EDI_ADMINISTRATOR);

    assertThat(offer(stranger, message)).isEmpty();
    assertThat(correct(stranger, message, "BOX", "BX")).isInstanceOf(NotFound.class);
    assertThat(offer(Market.caller(partner.sellerCompanyId(), Role.AUDITOR), message))
        .as("who only reads")
        .isEmpty();
  }

  private static MessageView.Fault fault(String found, String wanted) {
    return StoppedDocuments.fault(found, wanted);
  }

  private long stopped(String wanted) {
    return new StoppedDocuments(container).stop(partner, "855", RAW, fault("BOX", wanted));
  }

  private Optional<CorrectionOffer> offer(Caller caller, long message) {
    return container.get(CorrectionService.class).offer(caller, message, new Colon());
  }

  private CorrectionResult correct(Caller caller, long message, String found, String value) {
    return container
        .get(CorrectionService.class)
        .correct(
            caller, new CorrectDocument(message, PLACE, found, value, " their code "), new Colon());
  }

  private static Reason reason(CorrectionResult result) {
    return ((Refused) result).why().reason();
  }

  private MessageView view(long message) {
    return container.get(JournalService.class).find(edi, message).orElseThrow();
  }

  private long obligation(MessageView view) {
    return new Arrivals(container).obligation(view.row().interchangeId());
  }
}
