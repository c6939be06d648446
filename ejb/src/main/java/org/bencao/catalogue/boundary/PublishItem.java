package org.bencao.catalogue.boundary;

import java.time.LocalDate;
import java.util.Map;

/**
 * An item for the catalogue.
 *
 * @param gtin 8 to 14 digits with a right check digit
 * @param classes legal classes, each with the day from which it holds
 * @param unit UN/ECE Recommendation 20/21 code of the trade unit
 */
public record PublishItem(
    String code,
    String nameEn,
    String nameZh,
    String strength,
    String formEn,
    String formZh,
    String packEn,
    String packZh,
    String makerEn,
    String makerZh,
    String gtin,
    String approvalNumber,
    String storage,
    String unit,
    Map<String, LocalDate> classes) {

  public PublishItem {
    classes = Map.copyOf(classes);
  }
}
