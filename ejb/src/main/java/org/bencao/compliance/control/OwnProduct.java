package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Finding;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;

/**
 * SCP-03: a holder offers what it holds itself, by the name on the item. Parameters: the kinds of
 * companies that are holders.
 */
@ApplicationScoped
public class OwnProduct implements PublishPredicate {

  @Override
  public String name() {
    return "own-product";
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem offered) {
    var seller = offered.seller();
    return rule.words().contains(seller.kind()) && !isHeldBy(offered.item(), seller)
        ? List.of(
            rule.finding(
                Optional.empty(),
                Optional.of(offered.item().approvalNumber()).filter(number -> !number.isEmpty()),
                Optional.empty(),
                Map.of(
                    "seller", seller.nameEn(),
                    "seller_zh", seller.nameZh(),
                    "item", offered.item().nameEn(),
                    "item_zh", offered.item().nameZh())))
        : List.of();
  }

  private static boolean isHeldBy(ItemView item, CompanyView seller) {
    return alike(item.makerEn(), seller.nameEn()) || alike(item.makerZh(), seller.nameZh());
  }

  private static boolean alike(String one, String other) {
    return !one.isBlank() && folded(one).equals(folded(other));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }
}
