package org.bencao.web.audit;

import java.util.Optional;
import org.bencao.audit.boundary.TrailView;
import org.bencao.web.rest.Id;

/**
 * How far a trail has come.
 *
 * @param sealed entries that have their place in the chain
 * @param unsealed entries that wait for it, a second or two
 * @param head the last signed head, in the form that the verifier takes
 */
public record TrailJson(Id companyId, long sealed, long unsealed, Optional<TrailHeadJson> head) {

  static TrailJson of(TrailView trail) {
    var company = Id.of(trail.companyId());
    return new TrailJson(
        company,
        trail.sealed(),
        trail.unsealed(),
        trail.head().map(head -> TrailHeadJson.of(company, head)));
  }
}
