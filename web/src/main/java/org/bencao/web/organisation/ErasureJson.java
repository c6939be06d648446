package org.bencao.web.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.bencao.organisation.boundary.ErasureResult;
import org.bencao.web.rest.ReasonJson;

/**
 * That a person is masked.
 *
 * @param keptUntil the day after which the rest is erased
 * @param reason why it is not erased at once
 */
public record ErasureJson(LocalDate keptUntil, Optional<ReasonJson> reason) {

  static ErasureJson of(ErasureResult.Masked masked, Locale locale) {
    return new ErasureJson(
        masked.keptUntil(), masked.hold().map(finding -> ReasonJson.of(finding, locale)));
  }
}
