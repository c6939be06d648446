package org.bencao.catalogue.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.Identifier.Scheme;

/**
 * An item as people see it, in both languages; what one language lacks is said in the other.
 *
 * @param gtin empty where the item has none
 * @param approvedTo the last day on which its approval holds; without an end none
 */
public record ItemView(
    long id,
    String code,
    String nameEn,
    String nameZh,
    String genericEn,
    String genericZh,
    String brandEn,
    String strength,
    String formEn,
    String formZh,
    String route,
    String packEn,
    String packZh,
    String makerEn,
    String makerZh,
    String gtin,
    String approvalNumber,
    Optional<LocalDate> approvedTo,
    String storage,
    String unit,
    List<String> classes,
    List<Identifier> identifiers,
    Packing packing) {

  public ItemView {
    classes = List.copyOf(classes);
    identifiers = List.copyOf(identifiers);
  }

  /** Name, strength and pack on one line, in English; the name carries the form. */
  public String lineEn() {
    return line(nameEn, packEn);
  }

  /** Name, strength and pack on one line, in Chinese; the name carries the form. */
  public String lineZh() {
    return line(nameZh, packZh);
  }

  /** The packs in which it is contained and what it contains, the smallest first. */
  public List<PackLevel> packs() {
    return packing.levels();
  }

  private String line(String name, String pack) {
    var strong = strength.isEmpty() ? name : name + " " + strength;
    return pack.isEmpty() ? strong : strong + " × " + pack;
  }

  /** The first number of that kind, or nothing. */
  static String first(List<Identifier> identifiers, Scheme... schemes) {
    var wanted = List.of(schemes);
    return identifiers.stream()
        .filter(one -> wanted.contains(one.scheme()))
        .map(Identifier::value)
        .findFirst()
        .orElse("");
  }
}
