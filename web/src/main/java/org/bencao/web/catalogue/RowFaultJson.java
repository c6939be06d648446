package org.bencao.web.catalogue;

import java.util.Map;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.RowFault;

/**
 * Why a row is refused.
 *
 * @param column as the file names it, empty where none is read
 * @param value as it stands in the file
 * @param problem key of what is wrong, or the code of the reason for which a rule refuses it
 * @param facts values for the words of the problem
 * @param title what is wrong, in one sentence
 * @param action what would be right
 */
public record RowFaultJson(
    Field field,
    String column,
    String value,
    String problem,
    Map<String, String> facts,
    String title,
    String action) {

  static RowFaultJson of(RowFault fault, ProblemWords words) {
    return new RowFaultJson(
        fault.field(),
        fault.column(),
        fault.value(),
        fault.problem(),
        fault.facts(),
        words.wrong(fault),
        words.right(fault));
  }
}
