package org.bencao.web.receiving;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.bencao.receiving.boundary.TraceCaseView;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * A lot under suspicion, or what somebody wants to know of a product.
 *
 * @param kind SUSPECT or REQUEST
 * @param item code of what is suspect
 * @param subject why it is suspect, or what was asked
 * @param asker who wants to know
 * @param due by when it is answered, or authority and partners are told
 * @param outcome CLEARED, ILLEGITIMATE or ANSWERED
 * @param toldReference number of the notice to the authority
 * @param reason until that is done: by when, or that it is late
 */
public record TraceCaseJson(
    Id id,
    String kind,
    Optional<String> item,
    Optional<String> nameEn,
    Optional<String> nameZh,
    Optional<String> lot,
    String subject,
    Optional<String> asker,
    Instant openedAt,
    String openedBy,
    Optional<Instant> due,
    Optional<String> outcome,
    Optional<String> note,
    Optional<Instant> decidedAt,
    Optional<String> decidedBy,
    Optional<Instant> toldAt,
    Optional<String> toldReference,
    Optional<ReasonJson> reason) {

  static TraceCaseJson of(TraceCaseView one, Locale locale) {
    return new TraceCaseJson(
        Id.of(one.id()),
        one.kind().name(),
        one.item().map(TraceCaseView.Item::code),
        one.item().map(TraceCaseView.Item::nameEn),
        one.item().map(TraceCaseView.Item::nameZh),
        one.item().map(TraceCaseView.Item::lot),
        one.subject(),
        Optional.of(one.asker()).filter(text -> !text.isEmpty()),
        one.openedAt(),
        one.openedBy(),
        one.due(),
        one.decided().map(decided -> decided.outcome().name()),
        one.decided().map(TraceCaseView.Decided::note),
        one.decided().map(TraceCaseView.Decided::at),
        one.decided().map(TraceCaseView.Decided::by),
        one.told().map(TraceCaseView.Told::at),
        one.told().map(TraceCaseView.Told::reference),
        one.finding().map(finding -> ReasonJson.of(finding, locale)));
  }
}
