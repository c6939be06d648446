package org.bencao.catalogue.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A layout that the portal brings along. */
public enum ShippedLayout {
  /** Packages of the directory of the American authority. */
  FDA_NDC("fda-ndc"),
  /** Packs of the French public base of medicines. */
  BDPM("bdpm"),
  /** Published prices of the same base, as a supplier's offers. */
  BDPM_PRICES("bdpm-prices"),
  /** Items as the portal writes them out. */
  BENCAO_ITEMS("bencao-items"),
  /** Offers as the portal writes them out. */
  BENCAO_OFFERS("bencao-offers");

  private final String file;

  ShippedLayout(String file) {
    this.file = file;
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
