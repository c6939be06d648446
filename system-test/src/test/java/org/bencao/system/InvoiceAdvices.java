package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** What sellers' systems hear of invoices that are not released. */
final class InvoiceAdvices {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Pattern REASON =
      Pattern.compile("TED\\*ZZZ\\*([A-Z_]+)~\\s*NTE\\*\\*[^~]+~");

  private InvoiceAdvices() {}

  /** The reasons of the one advice about an order's invoice, once its receiver took it. */
  static List<String> of(Life life, String seller, String orderNumber, String language) {
    var journal = new Journal(life.portal().program(seller, "edi-administrator"));
    var advice =
        Until.found(
            "824 about the invoice of " + orderNumber,
            PATIENCE,
            () ->
                journal.of(orderNumber).stream()
                    .filter(one -> one.path("documentType").asText().equals("824"))
                    .filter(one -> one.path("state").asText().equals("ACKED"))
                    .findFirst());
    var raw = journal.raw(advice);
    assertThat(raw).contains("OTI*TE*TN*").doesNotContain("{", "#");
    assertThat(PartnerLanguages.isChinese(raw)).as(raw).isEqualTo(language.equals("zh"));
    return REASON.matcher(raw).results().map(found -> found.group(1)).toList();
  }
}
