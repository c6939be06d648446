package org.bencao.receiving.control;

import java.util.List;
import java.util.Optional;
import org.bencao.common.PackCode;
import org.bencao.common.ScannedCode;
import org.bencao.receiving.entity.DespatchLine;

/**
 * One pack as it was scanned.
 *
 * @param text as the scanner gave it
 * @param code what is in it, where it is a code at all
 * @param pack which pack it names, where it names one
 */
record ScannedPack(String text, Optional<ScannedCode> code, Optional<PackCode> pack) {

  static ScannedPack of(String text) {
    var code = ScannedCode.read(text);
    return new ScannedPack(text, code, code.flatMap(PackCode::of));
  }

  static List<ScannedPack> of(List<String> texts) {
    return texts.stream().map(ScannedPack::of).toList();
  }

  boolean isAmbiguous() {
    return code.flatMap(ScannedCode::doubt).isPresent();
  }

  /** A code of China does not say which item it is of. */
  boolean isOfAnother(DespatchLine line) {
    return code.filter(known -> known.gtin().isPresent())
        .filter(known -> !known.lookups().contains(line.gtin()))
        .filter(known -> !known.lookups().contains(line.itemCode()))
        .isPresent();
  }

  /** In a message: the code as it is kept, else what was given. */
  String shown() {
    return pack.map(PackCode::value).orElse(text);
  }
}
