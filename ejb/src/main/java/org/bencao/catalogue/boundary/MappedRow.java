package org.bencao.catalogue.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as values of fields.
 *
 * @param number the row as a person counts it in the file
 * @param values what the row says, each in the one form in which its field is kept; nothing blank,
 *     nothing at fault
 * @param faults all that is wrong with the row
 */
public record MappedRow(long number, Map<Field, String> values, List<RowFault> faults) {

  public MappedRow {
    values = Map.copyOf(values);
    faults = List.copyOf(faults);
  }

  public boolean isSound() {
    return faults.isEmpty();
  }

  public Optional<String> value(Field field) {
    return Optional.ofNullable(values.get(field));
  }
}
