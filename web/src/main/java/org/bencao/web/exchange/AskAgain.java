package org.bencao.web.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.exchange.boundary.DocumentTypes;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageView;

/** A letter that asks a partner to send a document again, with all by which it finds the fault. */
final class AskAgain {

  /** A partner elsewhere reads it: no zone of the reader's. */
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Wording words;

  AskAgain(Wording words) {
    this.words = words;
  }

  /** For the reader's own mail program (RFC 6068); to whom it goes only they know. */
  String of(MessageView message) {
    var row = message.row();
    var control = row.control().orElse("–");
    var subject =
        words.page("exchange.journal.ask.subject", "document", document(row), "control", control);
    var body =
        Stream.of(
                Optional.of(
                    words.page(
                        "exchange.journal.ask.which",
                        "document",
                        document(row),
                        "control",
                        control,
                        "at",
                        AT.format(message.storedAt()))),
                row.number()
                    .map(number -> words.page("exchange.journal.ask.number", "number", number)),
                row.reason()
                    .map(reason -> words.what(Finding.of(reason, Optional.empty(), row.facts()))),
                message.fault().map(this::place),
                Optional.of("SHA-256 " + message.sha256()),
                Optional.of(words.page("exchange.journal.ask.again")))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\r\n\r\n"));
    return "mailto:?subject=" + escaped(subject) + "&body=" + escaped(body);
  }

  private String document(MessageRow row) {
    var type = DocumentTypes.named(row.documentType());
    return row.documentType() + " " + words.business("exchange.document." + type);
  }

  private String place(MessageView.Fault fault) {
    return words.page(
        "exchange.journal.ask.place",
        "segment",
        fault.segment(),
        "element",
        PlaceWords.of(fault.tag(), fault.place()),
        "found",
        fault.value());
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
