package org.bencao.traceability.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody of an authority may look at.
 *
 * @param reference the authority's own number of the case
 * @param itemCode the one item; any without it
 * @param lot the one lot; any without it
 * @param endsAt from then on nothing is seen any more
 * @param endedBy who ended it before its time
 */
public record InspectionView(
    long id,
    long companyId,
    String person,
    String authority,
    String reference,
    Optional<String> itemCode,
    Optional<String> lot,
    Instant beginsAt,
    Instant endsAt,
    String invitedBy,
    Optional<String> endedBy) {

  /** Whether a question about that lot may be answered. */
  public boolean covers(String number) {
    return lot.map(number::equals).orElse(true);
  }

  /** Whether what happened to that item may be seen. */
  public boolean coversItem(String code) {
    return itemCode.map(code::equals).orElse(true);
  }
}
