package org.bencao.web.catalogue;

import java.util.List;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.web.rest.Id;

/** A medicine in both languages. */
public record ItemJson(
    Id id,
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
    List<String> classes) {

  static ItemJson of(ItemView item) {
    return new ItemJson(
        Id.of(item.id()),
        item.code(),
        item.nameEn(),
        item.nameZh(),
        item.strength(),
        item.formEn(),
        item.formZh(),
        item.packEn(),
        item.packZh(),
        item.makerEn(),
        item.makerZh(),
        item.gtin(),
        item.approvalNumber(),
        item.storage(),
        item.unit(),
        item.classes());
  }
}
