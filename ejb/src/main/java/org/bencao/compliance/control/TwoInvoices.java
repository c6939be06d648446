package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PayFacts;
import org.bencao.compliance.boundary.PayFacts.Bought;
import org.bencao.compliance.boundary.PayFacts.PaidLot;
import org.bencao.compliance.entity.Rule;

/**
 * TIV-01: each lot came from its maker over one distributor at most. The maker's own invoice needs
 * no other; a distributor shows the invoice by which it bought the lot from the maker. One from
 * anybody else is a third invoice in the chain. Parameters: the kinds of sellers that count as the
 * maker, whatever they are called.
 */
@ApplicationScoped
public class TwoInvoices implements PayPredicate {

  @Override
  public String name() {
    return "two-invoices";
  }

  @Override
  public List<Finding> judge(Rule rule, PayFacts facts) {
    return facts.twoInvoices() && rule.concerns(facts.buyerProfile())
        ? facts.lots().stream()
            .filter(lot -> !isMaker(lot, facts.sellerEn()) && !isMaker(lot, facts.sellerZh()))
            .filter(lot -> lot.bought().stream().noneMatch(one -> counts(rule, lot, one)))
            .map(lot -> finding(rule, lot))
            .toList()
        : List.of();
  }

  private static boolean counts(Rule rule, PaidLot lot, Bought bought) {
    return rule.words().contains(bought.kind().name()) || isMaker(lot, bought.issuer());
  }

  private static boolean isMaker(PaidLot lot, String name) {
    var folded = FoldedText.of(name);
    return !folded.isEmpty()
        && (folded.equals(FoldedText.of(lot.makerEn()))
            || folded.equals(FoldedText.of(lot.makerZh())));
  }

  private static Finding finding(Rule rule, PaidLot lot) {
    var said = new HashMap<String, String>();
    said.put("item", lot.itemEn());
    said.put("item_zh", lot.itemZh());
    said.put("lot", lot.lot().orElse("–"));
    said.put("kind", lot.bought().isEmpty() ? "#invoice.chain.MAKER" : "#invoice.chain.DIRECT");
    return rule.finding(Optional.of(lot.line()), lot.lot(), Optional.empty(), said);
  }
}
