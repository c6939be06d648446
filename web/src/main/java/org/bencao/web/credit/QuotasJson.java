package org.bencao.web.credit;

import java.util.List;
import org.bencao.credit.boundary.QuotaView;

/** Quotas that hold today, by site and class. */
public record QuotasJson(List<QuotaJson> quotas) {

  static QuotasJson of(List<QuotaView> found) {
    return new QuotasJson(found.stream().map(QuotaJson::of).toList());
  }
}
