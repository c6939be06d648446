package org.bencao.web.audit;

import java.time.Instant;
import org.bencao.audit.boundary.TrailView;
import org.bencao.web.rest.Id;

/**
 * A signed head as a line of an export: to be kept, and to be given to the verifier later.
 *
 * @param head its number in the company
 * @param previous the link of the head before, which is signed too
 * @param key the name of the key that has signed it
 */
public record TrailHeadJson(
    long head,
    Id company,
    long position,
    String hash,
    Instant at,
    String previous,
    String key,
    String signature) {

  static TrailHeadJson of(Id company, TrailView.Head head) {
    return new TrailHeadJson(
        head.number(),
        company,
        head.position(),
        head.hash(),
        head.at(),
        head.previous(),
        head.key(),
        head.signature());
  }
}
