package org.bencao.catalogue.boundary;

/**
 * How an item is called in one language; empty where that language has no word for it.
 *
 * @param name as it is ordered, mostly the generic name with its form
 * @param generic the active substances
 */
public record ItemText(String name, String generic, String form, String pack, String maker) {

  public static final ItemText NONE = new ItemText("", "", "", "", "");

  public ItemText {
    name = name.strip();
    generic = generic.strip();
    form = form.strip();
    pack = pack.strip();
    maker = maker.strip();
  }
}
