package org.bencao.web.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.DeskRow;
import org.bencao.ordering.boundary.DeskTask;
import org.bencao.ordering.boundary.Headline;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * An order on the desk of its seller.
 *
 * @param answerDueAt deadline of the answer; absent once one was given or the deadline has passed
 * @param tasks what it asks of the desk
 */
public record DeskRowJson(
    Id id,
    String number,
    String buyerNameEn,
    String buyerNameZh,
    String siteNameEn,
    String siteNameZh,
    Instant placedAt,
    String placedBy,
    Optional<Instant> answerDueAt,
    int lineCount,
    MoneyJson net,
    Headline headline,
    List<DeskTask> tasks) {

  static DeskRowJson of(DeskRow row) {
    return new DeskRowJson(
        Id.of(row.id().value()),
        row.number(),
        row.buyerNameEn(),
        row.buyerNameZh(),
        row.siteNameEn(),
        row.siteNameZh(),
        row.placedAt(),
        row.placedBy(),
        row.answerDueAt(),
        row.lineCount(),
        MoneyJson.of(row.net()),
        row.headline(),
        row.tasks().stream().sorted().toList());
  }
}
