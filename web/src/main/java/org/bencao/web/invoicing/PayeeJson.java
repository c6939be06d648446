package org.bencao.web.invoicing;

import java.time.Instant;
import java.util.Optional;
import org.bencao.invoicing.boundary.PayeeView;

/** Where the company is paid; all absent where it named no account. */
public record PayeeJson(
    Optional<String> holder,
    Optional<String> bank,
    Optional<String> number,
    Optional<Instant> recordedAt) {

  static PayeeJson of(Optional<PayeeView> view) {
    return new PayeeJson(
        view.map(PayeeView::holder),
        view.map(PayeeView::bank),
        view.map(PayeeView::number),
        view.map(PayeeView::recordedAt));
  }
}
