package org.bencao.web.receiving;

import java.util.List;
import java.util.Locale;
import org.bencao.receiving.boundary.PackReport;
import org.bencao.web.rest.ReasonJson;

/**
 * What was made of a report; each code is taken or refused by itself.
 *
 * @param recorded codes as they are kept, those that had been said before among them
 */
public record PackReportJson(List<String> recorded, List<RefusedPack> refused) {

  /** A code of which nothing was kept, and why. */
  public record RefusedPack(String code, ReasonJson reason) {}

  static PackReportJson of(PackReport report, Locale locale) {
    return new PackReportJson(
        report.recorded(),
        report.refused().stream()
            .map(one -> new RefusedPack(one.code(), ReasonJson.of(one.why(), locale)))
            .toList());
  }
}
