package org.bencao.bench;

/**
 * One made-up medicine.
 *
 * @param substance its generic name
 * @param syllables the Chinese name's readings, one blank between them
 */
record BenchItem(
    long id,
    String code,
    String ndc,
    String brand,
    String substance,
    String nameZh,
    String syllables,
    String strength,
    String form,
    String formZh,
    String maker) {

  String nameEn() {
    return brand + " " + substance + " " + form;
  }
}
