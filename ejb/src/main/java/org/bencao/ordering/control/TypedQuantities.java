package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bencao.common.Finding;
import org.bencao.common.TypedQuantity;

/**
 * Quantities typed beside the lines of a list; a blank or a zero leaves its line out.
 *
 * @param wanted by line
 * @param unreadable by line
 */
public record TypedQuantities(Map<Long, BigDecimal> wanted, Map<Long, String> unreadable) {

  public static TypedQuantities read(Map<Long, String> typed) {
    var wanted = new LinkedHashMap<Long, BigDecimal>();
    var unreadable = new LinkedHashMap<Long, String>();
    typed.forEach(
        (line, text) -> {
          var quantity = TypedQuantity.read(text);
          if (quantity.isPresent()) {
            wanted.put(line, quantity.get());
          } else if (!isNothing(text)) {
            unreadable.put(line, text);
          }
        });
    return new TypedQuantities(wanted, unreadable);
  }

  private static boolean isNothing(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().matches("0*");
  }

  /** One for each that cannot be read; lines are numbered as they stand. */
  public List<Finding> findings(List<Long> lines) {
    var findings = new ArrayList<Finding>();
    for (int at = 0; at < lines.size(); at++) {
      var text = unreadable.get(lines.get(at));
      if (text != null) {
        findings.add(TypedQuantity.unreadable(text).onLine(at + 1));
      }
    }
    return findings;
  }
}
