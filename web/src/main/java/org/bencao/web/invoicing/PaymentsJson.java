package org.bencao.web.invoicing;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.invoicing.boundary.PaymentView;

/**
 * A page of payments, newest first.
 *
 * @param older where the older page begins; absent on the last
 * @param newer where the newer page begins; absent on the first
 */
public record PaymentsJson(
    List<PaymentJson> payments, Optional<String> older, Optional<String> newer) {

  static PaymentsJson of(Page<PaymentView> page) {
    return new PaymentsJson(
        page.rows().stream().map(PaymentJson::of).toList(), page.older(), page.newer());
  }
}
