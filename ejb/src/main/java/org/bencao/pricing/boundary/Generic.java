package org.bencao.pricing.boundary;

import com.ibm.icu.text.Normalizer2;
import org.bencao.catalogue.boundary.ItemView;

/**
 * A medicine by its substance and form, of whatever maker and strength; in two languages, because
 * not every item is known in both.
 */
public record Generic(String en, String zh, String formEn, String formZh) {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

  /** What an item is, by its generic name or, where it has none, its own. */
  public static Generic of(ItemView item) {
    return new Generic(
        folded(item.genericEn().isEmpty() ? item.nameEn() : item.genericEn()),
        folded(item.genericZh().isEmpty() ? item.nameZh() : item.genericZh()),
        folded(item.formEn()),
        folded(item.formZh()));
  }

  /** Whether an item is one of these. */
  public boolean isOf(ItemView item) {
    var other = of(item);
    return alike(en, other.en) && alike(formEn, other.formEn)
        || alike(zh, other.zh) && alike(formZh, other.formZh);
  }

  /** Whether an item is of the same substance, in whatever form. */
  public boolean isSubstanceOf(ItemView item) {
    var other = of(item);
    return alike(en, other.en) || alike(zh, other.zh);
  }

  private static boolean alike(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  private static String folded(String text) {
    return FOLD.normalize(text).replaceAll("\\s+", "");
  }
}
