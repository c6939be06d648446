package org.bencao.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws what is special about an item: its class, and that it is kept cold. */
public final class ItemFlags {

  /** Classes that are drawn; the others are what most medicines are. */
  public static final List<String> FLAGGED =
      List.of("RX", "OTC_A", "OTC_B", "PSY1", "PSY2", "NARC", "TOXIC", "VACCINE", "TCM_SLICE");

  private static final List<String> SPECIAL = List.of("PSY1", "PSY2", "NARC", "TOXIC");

  private final Wording words;

  public ItemFlags(Wording words) {
    this.words = words;
  }

  public List<Tag> of(ItemView item) {
    var flags = new ArrayList<Tag>();
    item.classes().stream().filter(FLAGGED::contains).map(this::ofClass).forEach(flags::add);
    if (!item.storage().equals("ROOM")) {
      flags.add(new Tag("cold", "bc-cold", words.page("ordering.storage." + item.storage())));
    }
    return flags;
  }

  private Tag ofClass(String code) {
    var word = words.page("ordering.flag." + code);
    if (SPECIAL.contains(code)) {
      return new Tag("special", "lock", word);
    }
    return new Tag("", code.startsWith("OTC") ? "tag" : "file", word);
  }
}
