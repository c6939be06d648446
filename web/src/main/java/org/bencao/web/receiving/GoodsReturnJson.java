package org.bencao.web.receiving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.ReturnReason;
import org.bencao.receiving.boundary.ReturnState;
import org.bencao.receiving.boundary.ReturnView;
import org.bencao.web.rest.Id;

/**
 * Packs on their way back to their supplier.
 *
 * @param authorisation the supplier's own number for it (RMA)
 * @param codes of packs that were named one by one; only where one return is asked for
 */
public record GoodsReturnJson(
    Id id,
    String number,
    Id despatchId,
    String despatchNumber,
    ReturnReason reason,
    Optional<String> note,
    ReturnState state,
    Instant askedAt,
    String askedBy,
    Optional<String> authorisation,
    Optional<ReturnActJson> decided,
    Optional<String> decisionNote,
    Optional<String> tracking,
    Optional<ReturnActJson> sent,
    Optional<ReturnActJson> arrived,
    Optional<Instant> creditedAt,
    List<GoodsReturnLineJson> lines,
    List<String> codes) {

  static GoodsReturnJson of(ReturnView found) {
    return new GoodsReturnJson(
        Id.of(found.id()),
        found.number(),
        Id.of(found.despatch().id().value()),
        found.despatch().number(),
        found.reason(),
        found.note(),
        found.state(),
        found.askedAt(),
        found.askedBy(),
        found.authorisation(),
        found.decided().map(ReturnActJson::of),
        found.decisionNote(),
        found.tracking(),
        found.sent().map(ReturnActJson::of),
        found.arrived().map(ReturnActJson::of),
        found.creditedAt(),
        found.lines().stream().map(GoodsReturnLineJson::of).toList(),
        found.codes());
  }
}
