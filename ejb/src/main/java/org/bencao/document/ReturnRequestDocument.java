package org.bencao.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.PackCode;
import org.bencao.common.Quantity;

/**
 * A buyer's wish to give packs of one delivery back.
 *
 * @param despatchNumber as the seller numbered its despatch advice
 */
public record ReturnRequestDocument(
    Optional<Envelope> envelope,
    String number,
    Instant issuedAt,
    String despatchNumber,
    Cause cause,
    List<Party> parties,
    List<Line> lines) {

  /** Why they go back. */
  public enum Cause {
    QUALITY,
    WRONG_ITEM,
    SHORT_DATED,
    RECALL,
    NOT_NEEDED
  }

  public ReturnRequestDocument {
    Check.present("envelope", envelope);
    Check.text("return number", number);
    Check.present("issued at", issuedAt);
    Check.text("despatch number", despatchNumber);
    Check.present("cause", cause);
    parties = List.copyOf(parties);
    lines = List.copyOf(lines);
    Check.that(!lines.isEmpty(), "lines", lines.size(), "one or more");
  }

  /**
   * Packs of one lot.
   *
   * @param lineRef as the buyer numbers it
   * @param lot none where it was delivered without
   * @param codes of packs among them, where they are named one by one
   */
  public record Line(
      String lineRef,
      DocumentItem item,
      Optional<String> lot,
      Quantity quantity,
      List<PackCode> codes) {

    public Line {
      Check.text("line reference", lineRef);
      Check.present("item", item);
      Check.text("lot", lot);
      Check.present("quantity", quantity);
      codes = List.copyOf(codes);
    }
  }
}
