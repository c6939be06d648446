package org.bencao.web.pricing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bencao.pricing.boundary.OpenGroupBuy;

/**
 * Tiers of a group buy as they were typed or pasted: packs of all buyers, price; separated as the
 * lines of a contract.
 *
 * @param unreadable the first line that is not one
 */
record TypedTiers(List<OpenGroupBuy.Tier> tiers, OptionalInt unreadable) {

  static final String PRICE = "(?=.*[1-9])[0-9]{1,9}(\\.[0-9]{1,4})?";

  private static final int MOST = 10;
  private static final String PACKS = "[1-9][0-9]{0,6}";

  static TypedTiers of(String text) {
    var tiers = new ArrayList<OpenGroupBuy.Tier>();
    var typed = text.lines().toList();
    for (int at = 0; at < typed.size(); at++) {
      var row = Normalizer.normalize(typed.get(at), Normalizer.Form.NFKC);
      if (!row.isBlank()) {
        var parts = TypedContract.parts(row);
        boolean readable =
            parts.length == 2
                && parts[0].matches(PACKS)
                && parts[1].matches(PRICE)
                && tiers.size() < MOST;
        if (!readable) {
          return new TypedTiers(List.of(), OptionalInt.of(at + 1));
        }
        tiers.add(new OpenGroupBuy.Tier(Integer.parseInt(parts[0]), new BigDecimal(parts[1])));
      }
    }
    return new TypedTiers(tiers, OptionalInt.empty());
  }
}
