package org.bencao.web.invoicing;

import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.bencao.invoicing.boundary.SettleResult;
import org.bencao.web.rest.Refusal;

/** What acts on invoices answer: nothing when done, again and again. */
final class SettleAnswers {

  private SettleAnswers() {}

  static void done(Optional<SettleResult> result) {
    if (result.orElseThrow(NotFoundException::new) instanceof SettleResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
  }
}
