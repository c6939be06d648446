package org.bencao.web.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bencao.common.Finding;

/** The page where what clears a reason is done, if it is a page of ours. */
final class WayOut {

  private WayOut() {}

  /** With all that the page has to know; empty where there is none. */
  static String of(Finding finding) {
    return switch (finding.reason()) {
      case FIRST_COMPANY_MISSING, FIRST_ITEM_MISSING -> dossiers(finding);
      case QUALITY_AGREEMENT_EXPIRED, PARTNER_REVIEW_DUE ->
          fact(finding, "firstDossier").map(id -> "/compliance/dossiers?id=" + id).orElse("");
      case NO_PRICE ->
          fact(finding, "quoteItem")
              .map(
                  item ->
                      "/pricing/quotes?item="
                          + item
                          + fact(finding, "quoteSeller").map(code -> "&seller=" + code).orElse("")
                          + "#ask")
              .orElse("");
      // who confirms does not sign: only the buyer has the page
      case CSOS_SIGNATURE ->
          fact(finding, "act").filter("SUBMIT"::equals).map(act -> "/ordering/signing").orElse("");
      case CSOS_ORDER_DEFECTIVE, POA_MISSING -> "/ordering/signing";
      case OVERDUE_STOP ->
          fact(finding, "invoice").map(id -> "/invoicing/match?view=all&id=" + id).orElse("");
      default -> "";
    };
  }

  private static String dossiers(Finding finding) {
    return fact(finding, "firstSeller")
        .map(
            seller ->
                "/compliance/dossiers?seller="
                    + seller
                    + fact(finding, "firstItem").map(item -> "&item=" + item).orElse("")
                    + "#open")
        .orElse("");
  }

  private static Optional<String> fact(Finding finding, String name) {
    return Optional.ofNullable(finding.facts().get(name))
        .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
