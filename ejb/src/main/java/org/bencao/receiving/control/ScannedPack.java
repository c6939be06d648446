package org.bencao.receiving.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.common.ScannedCode;

/**
 * One pack as it was scanned.
 *
 * @param text as the scanner gave it
 * @param code what is in it, where it is a code at all
 * @param pack which pack it names, where it names one
 */
public record ScannedPack(String text, Optional<ScannedCode> code, Optional<PackCode> pack) {

  static ScannedPack of(String text) {
    var code = ScannedCode.read(text);
    return new ScannedPack(text, code, code.flatMap(PackCode::of));
  }

  public static List<ScannedPack> of(List<String> texts) {
    return texts.stream().map(ScannedPack::of).toList();
  }

  static List<ScannedPack> ofKept(List<PackCode> packs) {
    return of(packs.stream().map(PackCode::value).toList());
  }

  boolean isAmbiguous() {
    return code.flatMap(ScannedCode::doubt).isPresent();
  }

  /** Why it names no pack. */
  public Optional<Finding> unreadable(Optional<Integer> line) {
    var why = isAmbiguous() ? Reason.CODE_AMBIGUOUS : Reason.CODE_UNREADABLE;
    return pack.isPresent()
        ? Optional.empty()
        : Optional.of(Finding.of(why, line, Map.of("raw", text)));
  }

  /** A code of China does not say which item it is of. */
  boolean isOfAnother(String gtin, String itemCode) {
    return code.filter(known -> known.gtin().isPresent())
        .filter(known -> !known.lookups().contains(gtin))
        .filter(known -> !known.lookups().contains(itemCode))
        .isPresent();
  }

  /** In a message: the code as it is kept, else what was given. */
  String shown() {
    return pack.map(PackCode::value).orElse(text);
  }
}
