package org.bencao.catalogue.boundary;

import java.util.Map;

/**
 * Why a row cannot be taken: where in the file it stands, what stands there and what is wrong.
 *
 * @param column the column, or the columns with + between them; empty where no column is read
 * @param value the text as it was found, at most eighty characters of it
 * @param problem a key, for example {@code missing}, {@code too-long}, {@code check-digit}
 * @param facts values for the words of the key
 */
public record RowFault(
    Field field, String column, String value, String problem, Map<String, String> facts) {

  private static final int LONGEST_VALUE = 80;

  public RowFault {
    value = cut(value);
    facts = Map.copyOf(facts);
  }

  private static String cut(String value) {
    if (value.length() <= LONGEST_VALUE) {
      return value;
    }
    boolean splits = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
    return value.substring(0, splits ? LONGEST_VALUE - 1 : LONGEST_VALUE);
  }
}
