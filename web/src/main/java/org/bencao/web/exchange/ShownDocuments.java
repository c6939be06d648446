package org.bencao.web.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.DocumentTypes;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageView;

/** Draws documents of the exchange for one reader. */
public final class ShownDocuments {

  private static final int SHORT_HASH = 6;

  private final Wording words;
  private final Instant now;

  public ShownDocuments(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  public ShownDocument of(MessageView message) {
    return of(message, RawSegments.of(message.raw()));
  }

  /** With the lines of that order linked: a document may speak of several. */
  public ShownDocument of(MessageView message, String order) {
    return of(message, RawSegments.of(message.raw(), order));
  }

  private ShownDocument of(MessageView message, RawSegments raw) {
    var row = message.row();
    return new ShownDocument(
        Tsid.text(row.id()),
        row.documentType(),
        title(row),
        direction(row),
        state(row),
        words.name(row.partnerNameEn(), row.partnerNameZh()),
        words.figures().shortly(row.at(), now),
        words.page("exchange.shown.bytes", "bytes", message.raw().length),
        message.sha256(),
        message.sha256().substring(0, Math.min(SHORT_HASH, message.sha256().length())),
        message.standard(),
        row.number().orElse(""),
        controls(message),
        message.acknowledgement().map(this::receipt).orElse(""),
        raw);
  }

  public String title(MessageRow row) {
    var type = DocumentTypes.named(row.documentType());
    var name = words.business("exchange.document." + type);
    return type.equals("unknown") ? name : type + " " + name;
  }

  public Tag direction(MessageRow row) {
    var icon = row.direction() == Direction.IN ? "arrow-down-left" : "arrow-up-right";
    return new Tag("bare", icon, words.business("exchange.direction." + row.direction()));
  }

  public Tag state(MessageRow row) {
    return Tag.of(MessageLooks.of(row.state()), words.business("exchange.state." + row.state()));
  }

  private String receipt(MessageRow acknowledgement) {
    return words.page(
        "exchange.shown.receipt",
        "type",
        acknowledgement.documentType(),
        "time",
        words.figures().shortly(acknowledgement.at(), now),
        "state",
        words.business("exchange.state." + acknowledgement.state()));
  }

  private static String controls(MessageView message) {
    return Stream.of(message.row().control(), message.groupControl(), message.messageControl())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" / "));
  }
}
