package org.bencao.operations.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.Identifier.Scheme;
import org.bencao.catalogue.boundary.ItemText;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.catalogue.boundary.PublishItem;

/** An item of the demo's table. */
final class DemoItem {

  /** Words of the form at the end or the beginning of a name. */
  private static final Pattern FORM_EN =
      Pattern.compile(
          "(?i)[, ]*(sustained-release|dispersible|enteric|film-coated|effervescent|oral)?[ ]*"
              + "(capsules?|tablets?|granules|injection|suspension|solution|for injection|drops|"
              + "ointment|cream|patch|inhaler|syrup)$");

  private static final Pattern FORM_ZH =
      Pattern.compile("(缓释|分散|肠溶|泡腾|口服|注射用)?(胶囊|片|颗粒|注射液|混悬液|溶液|滴剂|软膏|乳膏|贴)$|^注射用");

  private static final Pattern COUNT = Pattern.compile("^([0-9]{1,4}) [a-z]+$");

  private DemoItem() {}

  static PublishItem of(
      CSVRecord row, Map<String, LocalDate> classes, Optional<LocalDate> approvedTo) {
    var unit = row.get("unit");
    return new PublishItem(
        row.get("code"),
        new ItemText(
            row.get("name_en"),
            FORM_EN.matcher(row.get("name_en")).replaceFirst(""),
            row.get("form_en"),
            row.get("pack_en"),
            row.get("maker_en")),
        new ItemText(
            row.get("name_zh"),
            FORM_ZH.matcher(row.get("name_zh")).replaceAll(""),
            row.get("form_zh"),
            row.get("pack_zh"),
            row.get("maker_zh")),
        "",
        row.get("strength"),
        "",
        row.get("storage"),
        unit,
        classes,
        identifiers(row),
        packing(row.get("pack_en"), unit),
        approvedTo,
        "");
  }

  private static List<Identifier> identifiers(CSVRecord row) {
    var identifiers = new ArrayList<Identifier>();
    identifiers.add(new Identifier(Scheme.GTIN, row.get("gtin")));
    if (!row.get("approval_number").isBlank()) {
      identifiers.add(new Identifier(Scheme.APPROVAL, row.get("approval_number")));
    }
    return identifiers;
  }

  /** 24 capsules are 24 in a pack; ten packs make an inner carton, and twelve of those a case. */
  private static Packing packing(String pack, String unit) {
    var count = COUNT.matcher(pack);
    return count.matches()
        ? Packing.read("EACH:" + count.group(1) + " INNER:10 CASE:12", unit)
        : Packing.of(unit);
  }
}
