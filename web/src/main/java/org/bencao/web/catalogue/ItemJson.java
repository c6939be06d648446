package org.bencao.web.catalogue;

import java.util.List;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.web.rest.Id;

/**
 * A medicine in both languages.
 *
 * @param genericEn the generic name, empty where none is known
 * @param brandEn the trade name, empty where none is known
 * @param route how it is given, empty where unknown
 * @param identifiers every number by which it is known
 * @param packs from the smallest pack up
 */
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
    List<String> classes,
    String genericEn,
    String genericZh,
    String brandEn,
    String route,
    List<IdentifierJson> identifiers,
    List<PackLevelJson> packs) {

  public static ItemJson of(ItemView item) {
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
        item.classes(),
        item.genericEn(),
        item.genericZh(),
        item.brandEn(),
        item.route(),
        item.identifiers().stream().map(IdentifierJson::of).toList(),
        item.packs().stream().map(PackLevelJson::of).toList());
  }
}
