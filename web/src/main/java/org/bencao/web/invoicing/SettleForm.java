package org.bencao.web.invoicing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.web.exchange.PageParameters;

/**
 * What a form of the match page sent.
 *
 * @param act {@code accept}, {@code dispute} or {@code release}
 * @param view of the queue, to come back to
 */
record SettleForm(
    String act, Optional<InvoiceId> invoice, Optional<Long> difference, String note, String view) {

  /** As long as a note is kept. */
  static final int LONGEST = 400;

  /** Forms are sent in the encoding of their pages, which the server does not take for granted. */
  static SettleForm of(HttpServletRequest request) throws UnsupportedEncodingException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return of(request.getParameterMap());
  }

  static SettleForm of(Map<String, String[]> values) {
    return new SettleForm(
        text(values, "act"),
        PageParameters.parsed(text(values, "invoice")).map(InvoiceId::new),
        PageParameters.parsed(text(values, "difference")),
        text(values, "note"),
        MatchTabs.which(text(values, "view")).map(MatchTabs::word).orElse(""));
  }

  boolean isTooLong() {
    return note.length() > LONGEST;
  }

  /** A blank is nothing. */
  Optional<String> said() {
    return Optional.of(note).filter(text -> !text.isEmpty());
  }

  /** The page that tells what was done. */
  String next(Settled did) {
    var keep = view.isEmpty() ? "" : "&view=" + view;
    var shown = invoice.map(id -> "&id=" + id.text()).orElse("");
    return "/invoicing/match?said=" + did + keep + shown;
  }

  private static String text(Map<String, String[]> values, String name) {
    return Optional.ofNullable(values.get(name)).map(all -> all[0].strip()).orElse("");
  }
}
