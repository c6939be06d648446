package org.bencao.integration.format.x12;

import java.util.List;
import org.bencao.document.ReturnRequestDocument;
import org.bencao.document.ReturnRequestDocument.Line;

/** Writes a buyer's wish to give packs back as X12 180, one BLI for each lot. */
public class ReturnRequest180Writer {

  private static final String ORIGINAL = "00";

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry a number, a unit, an item or a party
   */
  public byte[] write(ReturnRequestDocument request, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter();
    out.segment(
        "BGN",
        ORIGINAL,
        out.required("return number", request.number(), 30),
        Moments.date(request.issuedAt(), agreement.partnerZone()),
        Moments.time(request.issuedAt(), agreement.partnerZone()));
    out.segment("RDR", "", X12Codes.RETURN_CAUSE.code(request.cause()).orElseThrow());
    out.segment(
        "N9",
        ReturnRequest180Reader.DELIVERY,
        out.required("despatch number", request.despatchNumber(), 30));
    request.parties().forEach(party -> PartyLoop.write(party, out));
    request.lines().forEach(line -> line(line, out));
    return new InterchangeWriter(agreement, control).group("AN", "180", List.of(out));
  }

  private static void line(Line line, SegmentWriter out) {
    out.segment("BLI", ReturnedItem.write(line.item(), line.quantity(), out));
    Lot.write("N9", line.lot(), out);
    PackCodes.write("N9", line.codes(), line.item(), out);
    ItemPairs.writeName(line.item(), out);
  }
}
