package org.bencao.web.receiving;

import java.util.List;
import java.util.Locale;
import org.bencao.receiving.boundary.DespatchView;

/**
 * One delivery with all that was found of it.
 *
 * @param lines the earliest expiry of each item first
 * @param bookings newest first; none for the supplier
 * @param recordings of temperature recorders; none for the supplier
 */
public record DespatchJson(
    DespatchRowJson despatch,
    List<DespatchLineJson> lines,
    List<GoodsBookingJson> bookings,
    List<DiscrepancyJson> discrepancies,
    List<ReceiptJson> receipts,
    List<RecordingJson> recordings) {

  static DespatchJson of(DespatchView view, Locale locale) {
    return new DespatchJson(
        DespatchRowJson.of(view.row()),
        EarliestFirst.of(view.lines()).stream()
            .map(line -> DespatchLineJson.of(line, locale))
            .toList(),
        view.bookings().stream().map(GoodsBookingJson::of).toList(),
        view.discrepancies().stream().map(one -> DiscrepancyJson.of(one, locale)).toList(),
        view.receipts().stream().map(ReceiptJson::of).toList(),
        view.way().recordings().stream().map(RecordingJson::of).toList());
  }
}
