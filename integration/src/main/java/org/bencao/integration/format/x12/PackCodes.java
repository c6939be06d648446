package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.PackCode;
import org.bencao.document.DocumentItem;
import org.bencao.integration.format.Expected;

/**
 * The packs of an item one by one, REF*SE or N9*SE: serial numbers of its GTIN, or traceability
 * codes of 20 digits; by agreement of the partners.
 */
final class PackCodes {

  private static final String KIND = "SE";
  private static final String TRACE = "8[0-9]{19}";
  private static final int LENGTH = 30;

  private PackCodes() {}

  /** A serial number says nothing without the GTIN that it belongs to, and is passed over. */
  static List<PackCode> read(List<X12Segment> segments, Optional<Gtin> gtin, MessageText text) {
    return read(MessageText.all(segments, "REF"), text, gtin);
  }

  /** The same of references of either tag. */
  static List<PackCode> read(List<X12Segment> references, MessageText text, Optional<Gtin> gtin) {
    var codes = new ArrayList<PackCode>();
    for (var ref : references) {
      boolean named = ref.text(1).equals(KIND) && ref.maybe(2).isPresent();
      if (named && (gtin.isPresent() || ref.text(2).matches(TRACE))) {
        var code = read(ref.text(2), gtin);
        code.ifPresent(codes::add);
        if (code.isEmpty()) {
          text.fault(ref, 2, "127", "7", Expected.SERIAL);
        }
      }
    }
    return codes;
  }

  private static Optional<PackCode> read(String serial, Optional<Gtin> gtin) {
    try {
      return serial.matches(TRACE)
          ? Optional.of(new PackCode(serial))
          : gtin.map(number -> PackCode.of(number, serial));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  static void write(List<PackCode> codes, DocumentItem item, SegmentWriter out) {
    write("REF", codes, item, out);
  }

  static void write(String tag, List<PackCode> codes, DocumentItem item, SegmentWriter out) {
    for (var code : codes) {
      if (code.gtin().isPresent() && !code.gtin().equals(item.gtin())) {
        throw new IllegalArgumentException(
            "pack code: found " + code.value() + ", wanted one of the item " + item.gtin());
      }
      out.segment(tag, KIND, out.required("pack code", code.serial().orElse(code.value()), LENGTH));
    }
  }
}
