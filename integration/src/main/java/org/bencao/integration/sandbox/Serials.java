package org.bencao.integration.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bencao.common.PackCode;
import org.bencao.document.DocumentItem;
import org.bencao.document.LotQuantity;

/** Serial numbers of the packs of one despatch, the same ones each time it is written. */
final class Serials {

  private static final int RADIX = 36;

  /** What is left of 20 signs for the number within the line is more than enough. */
  private static final int STEM = 11;

  private final SandboxCatalogue catalogue;
  private final String despatch;

  Serials(SandboxCatalogue catalogue, String despatch) {
    this.catalogue = catalogue;
    this.despatch = despatch;
  }

  /** Each pack of these lots by its code, where the wholesaler tells that of the item. */
  List<LotQuantity> name(String line, DocumentItem item, List<LotQuantity> lots) {
    boolean told = item.sellerItem().filter(catalogue::isSerialised).isPresent();
    if (!told || item.gtin().isEmpty()) {
      return lots;
    }
    var named = new ArrayList<LotQuantity>();
    int before = 0;
    for (var lot : lots) {
      int packs = lot.quantity().value().intValue();
      named.add(lot.with(codes(line, item, before, packs)));
      before += packs;
    }
    return List.copyOf(named);
  }

  private List<PackCode> codes(String line, DocumentItem item, int before, int packs) {
    var stem = stem(line);
    return IntStream.range(before, before + packs)
        .mapToObj(number -> stem + Integer.toString(number, RADIX).toUpperCase(Locale.ROOT))
        .map(serial -> PackCode.of(item.gtin().orElseThrow(), serial))
        .toList();
  }

  private String stem(String line) {
    var key = (despatch + "/" + line).getBytes(StandardCharsets.UTF_8);
    var bits = UUID.nameUUIDFromBytes(key).getMostSignificantBits();
    var text = Long.toUnsignedString(bits, RADIX).toUpperCase(Locale.ROOT);
    return text.substring(0, Math.min(STEM, text.length())) + "-";
  }
}
