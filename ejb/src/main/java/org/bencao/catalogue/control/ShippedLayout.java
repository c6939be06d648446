package org.bencao.catalogue.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A layout that the portal brings along. */
public enum ShippedLayout {
  /** Packages of the directory of the American authority. */
  FDA_NDC("fda-ndc", "FDA National Drug Code Directory"),
  /** Packs of the French public base of medicines. */
  BDPM("bdpm", "Base de données publique des médicaments"),
  /** Published prices of the same base, as a supplier's offers. */
  BDPM_PRICES("bdpm-prices", "Base de données publique des médicaments, prices"),
  /** Items as the portal writes them out. */
  BENCAO_ITEMS("bencao-items", "Bencao items"),
  /** Offers as the portal writes them out. */
  BENCAO_OFFERS("bencao-offers", "Bencao offers");

  private final String file;
  private final String title;

  ShippedLayout(String file, String title) {
    this.file = file;
    this.title = title;
  }

  /** What people choose it by. */
  public String title() {
    return title;
  }

  /** The JSON. */
  public String text() {
    var path = "/org/bencao/catalogue/layouts/" + file + ".json";
    try (var in = ShippedLayout.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("layout " + path + " cannot be read", e);
    }
  }

  public Layout layout() {
    return Layout.of(text());
  }
}
