package org.bencao.web.ordering;

/** Shapes of texts in commands about placed orders. */
final class TypedForms {

  /** Something besides blanks. */
  static final String SAID = "(?s).*\\S.*";

  static final String PACKS = "[1-9][0-9]{0,6}";
  static final String PACKS_OR_NONE = "[0-9]{1,7}";
  static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,2})?";
  static final String PRICE = "[0-9]{1,9}(\\.[0-9]{1,6})?";

  private TypedForms() {}
}
