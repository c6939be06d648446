package org.bencao.catalogue.boundary;

import java.util.List;

/** An item as people see it, in both languages. */
public record ItemView(
    long id,
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

  public ItemView {
    classes = List.copyOf(classes);
  }

  /** Name, strength and pack on one line, in English; the name carries the form. */
  public String lineEn() {
    return line(nameEn, packEn);
  }

  /** Name, strength and pack on one line, in Chinese; the name carries the form. */
  public String lineZh() {
    return line(nameZh, packZh);
  }

  private String line(String name, String pack) {
    return strength.isEmpty() ? name + " × " + pack : name + " " + strength + " × " + pack;
  }
}
