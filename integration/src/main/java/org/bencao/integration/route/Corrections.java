package org.bencao.integration.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.CorrectedValue;
import org.bencao.exchange.boundary.CorrectionKind;
import org.bencao.exchange.boundary.CorrectionPlace;
import org.bencao.exchange.boundary.DocumentCorrector;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.OpenedInterchange;
import org.bencao.exchange.boundary.OpenedMessage.Stop;
import org.bencao.exchange.boundary.StoredInterchange;
import org.bencao.integration.check.X12Readers;
import org.bencao.integration.format.Reading;
import org.bencao.integration.format.edifact.ContrlReader;
import org.bencao.integration.format.edifact.EdifactEdit;
import org.bencao.integration.format.edifact.EdifactInterchangeReader;
import org.bencao.integration.format.edifact.EdifactUnits;
import org.bencao.integration.format.edifact.OrdersReader;
import org.bencao.integration.format.x12.X12Edit;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Units;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/** Corrections in X12 and EDIFACT; what speaks UBL sends again. */
@ApplicationScoped
public class Corrections implements DocumentCorrector {

  private PartnerService partners;
  private Clock clock;

  protected Corrections() {}

  @Inject
  public Corrections(PartnerService partners, Clock clock) {
    this.partners = partners;
    this.clock = clock;
  }

  /** The bytes as people put them right. */
  static byte[] applied(StoredInterchange stored, Standard standard) {
    return stored.corrections().isEmpty()
        ? stored.raw()
        : edited(standard, stored.raw(), stored.corrections()).orElseGet(stored::raw);
  }

  @Override
  public Optional<String> text(String standard, byte[] raw, CorrectionPlace place) {
    return switch (Standard.valueOf(standard)) {
      case X12 -> new X12Edit(raw).text(place.segment(), place.element());
      case EDIFACT ->
          new EdifactEdit(raw).text(place.segment(), place.element(), place.component());
      case UBL -> Optional.empty();
    };
  }

  @Override
  public Optional<byte[]> corrected(String standard, byte[] raw, List<CorrectedValue> values) {
    return edited(Standard.valueOf(standard), raw, values);
  }

  private static Optional<byte[]> edited(
      Standard standard, byte[] raw, List<CorrectedValue> values) {
    return switch (standard) {
      case X12 -> x12(raw, values);
      case EDIFACT -> edifact(raw, values);
      case UBL -> values.isEmpty() ? Optional.of(raw) : Optional.empty();
    };
  }

  private static Optional<byte[]> x12(byte[] raw, List<CorrectedValue> values) {
    var edit = Optional.of(new X12Edit(raw));
    for (var one : values) {
      var place = one.place();
      edit = edit.flatMap(so -> so.with(place.segment(), place.element(), one.value()));
    }
    return edit.map(X12Edit::bytes);
  }

  private static Optional<byte[]> edifact(byte[] raw, List<CorrectedValue> values) {
    var edit = Optional.of(new EdifactEdit(raw));
    for (var one : values) {
      var place = one.place();
      edit =
          edit.flatMap(
              so -> so.with(place.segment(), place.element(), place.component(), one.value()));
    }
    return edit.map(EdifactEdit::bytes);
  }

  @Override
  public Optional<MessageView.Fault> stop(long partnerId, byte[] raw, int position) {
    var partner = partners.find(partnerId).orElseThrow();
    return switch (Standard.valueOf(partner.standard())) {
      case X12 -> stopOfX12(partner, raw, position);
      case EDIFACT -> stopOfEdifact(partner, raw, position);
      case UBL -> Optional.empty();
    };
  }

  private Optional<MessageView.Fault> stopOfX12(PartnerView partner, byte[] raw, int position) {
    var interchange = new X12InterchangeReader().read(raw, StandardCharsets.ISO_8859_1);
    var opening = new X12Opening(partner, interchange, clock);
    return before(opening.opened(), position)
        .or(
            () -> {
              var message = opening.messages().get(position - 1);
              return unread(
                  message.segments(),
                  X12Readers.read(message, interchange, X12Partners.agreement(partner)));
            })
        .flatMap(Stop::fault);
  }

  private Optional<MessageView.Fault> stopOfEdifact(PartnerView partner, byte[] raw, int position) {
    var interchange = new EdifactInterchangeReader().read(raw);
    return before(new EdifactOpening(partner, interchange, clock).opened(), position)
        .or(
            () -> {
              var message = interchange.messages().get(position - 1);
              var agreement = EdifactPartners.agreement(partner);
              return unread(
                  message.segments(),
                  message.type().equals("ORDERS")
                      ? new OrdersReader().read(message, interchange, agreement)
                      : new ContrlReader().read(message, interchange, agreement));
            })
        .flatMap(Stop::fault);
  }

  /** What stops it before it is read. */
  private static Optional<Stop> before(OpenedInterchange opened, int position) {
    return opened.stop().or(() -> opened.messages().get(position - 1).stop());
  }

  private static Optional<Stop> unread(List<String> segments, Reading<?> reading) {
    return reading.understood().isPresent()
        ? Optional.empty()
        : Optional.of(Stops.unreadable(segments, reading.misunderstood()));
  }

  @Override
  public List<String> known(String standard, CorrectionKind kind) {
    if (kind != CorrectionKind.UNIT) {
      return List.of();
    }
    return switch (Standard.valueOf(standard)) {
      case X12 -> X12Units.codes();
      case EDIFACT -> EdifactUnits.codes();
      case UBL -> List.of();
    };
  }
}
