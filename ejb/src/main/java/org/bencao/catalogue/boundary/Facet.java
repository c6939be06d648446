package org.bencao.catalogue.boundary;

import java.util.List;

/** By what a list of items can be narrowed. */
public enum Facet {
  FORM,
  STRENGTH,
  MAKER,
  CLASS,
  STORAGE;

  private static final char BETWEEN = '\u001F';

  /** A facet's value in both languages; its key is the English one, where there is one. */
  public record Value(String en, String zh) {

    /** What an address carries. */
    public String key() {
      return en;
    }

    /** Both languages in one text, as the index keeps them. */
    public String label() {
      return en + BETWEEN + zh;
    }

    /** Reads what {@link #label()} wrote. */
    public static Value ofLabel(String label) {
      int at = label.indexOf(BETWEEN);
      return new Value(label.substring(0, at), label.substring(at + 1));
    }
  }

  /** What this item counts under; nothing where it says nothing. */
  public List<Value> values(ItemView item) {
    return switch (this) {
      case FORM -> of(item.formEn(), item.formZh());
      case STRENGTH -> of(item.strength(), item.strength());
      case MAKER -> of(item.makerEn(), item.makerZh());
      case CLASS -> item.classes().stream().map(name -> new Value(name, name)).toList();
      case STORAGE -> of(item.storage(), item.storage());
    };
  }

  private static List<Value> of(String en, String zh) {
    return en.isEmpty() ? List.of() : List.of(new Value(en, zh));
  }
}
