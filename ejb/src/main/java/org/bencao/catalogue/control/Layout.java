package org.bencao.catalogue.control;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;

/**
 * How the files of one source are to be read and what their columns mean; kept as data.
 *
 * @param delimiter one character, empty where the file has to tell
 * @param decimal the sign before decimals
 * @param required a row without one of these is refused, beside what every row has to say
 */
public record Layout(
    ImportKind kind,
    Format format,
    Charset charset,
    String delimiter,
    char decimal,
    Map<Field, FieldRule> fields,
    Set<Field> required) {

  /** What the file is. */
  public enum Format {
    CSV,
    XLSX,
    /** One of the two before, by its content. */
    TABLE,
    /** An archive of the French public base of medicines. */
    BDPM
  }

  /** Any one of these tells an item from all others. */
  static final Set<Field> IDENTIFIERS =
      Set.of(Field.CODE, Field.GTIN, Field.NDC11, Field.CIP13, Field.CIP7);

  static final Set<Field> NAMES = Set.of(Field.NAME_EN, Field.NAME_ZH);

  public Layout {
    if (delimiter.length() > 1 || "\"\r\n".contains(delimiter) && !delimiter.isEmpty()) {
      throw new IllegalArgumentException("layout: delimiter is one character and no quote");
    }
    if (decimal != '.' && decimal != ',') {
      throw new IllegalArgumentException("layout: found decimal " + decimal + ", wanted . or ,");
    }
    for (var field : fields.keySet()) {
      if (field.kind() != kind) {
        throw new IllegalArgumentException("layout: " + field + " is no field of " + kind);
      }
    }
    requireFields(kind, fields.keySet());
    for (var field : required) {
      require(fields.containsKey(field), "the required " + field);
    }
    required = Set.copyOf(required);
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
  }

  /** Reads the text in which a layout is kept. */
  public static Layout of(String json) {
    return LayoutReader.read(json);
  }

  /** All columns that a field is read from. */
  public Set<String> columns() {
    return fields.values().stream()
        .map(FieldRule::columns)
        .flatMap(Collection::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Without these no row could ever be taken. */
  private static void requireFields(ImportKind kind, Set<Field> fields) {
    if (kind == ImportKind.OFFERS) {
      require(fields.contains(Field.ITEM), "the item");
    } else {
      require(fields.contains(Field.UNIT), "the unit");
      require(!Collections.disjoint(fields, NAMES), "a name");
      require(!Collections.disjoint(fields, IDENTIFIERS), "an identifier of the item");
    }
  }

  private static void require(boolean there, String what) {
    if (!there) {
      throw new IllegalArgumentException("layout: no field for " + what);
    }
  }
}
