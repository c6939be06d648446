package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PayFacts;
import org.bencao.compliance.boundary.PayFacts.Payee;
import org.bencao.compliance.entity.Rule;

/**
 * MAT-03: the account belongs to who is on licence, goods and invoice; one that is not in the
 * buyer's dossier was confirmed by so many {@code persons} of the buyer and is so many {@code
 * hours} old. Each reason is a row of its own. Of a seller who names no account nothing is asked.
 */
@ApplicationScoped
public class PayeeKnown implements PayPredicate {

  @Override
  public String name() {
    return "payee-known";
  }

  @Override
  public List<Finding> judge(Rule rule, PayFacts facts) {
    return facts
        .payee()
        .flatMap(
            payee ->
                switch (rule.reason()) {
                  case PAYEE_MISMATCH -> holder(rule, facts, payee);
                  default -> confirmed(rule, facts, payee);
                })
        .stream()
        .toList();
  }

  private static Optional<Finding> holder(Rule rule, PayFacts facts, Payee payee) {
    var holder = FoldedText.of(payee.holder());
    if (holder.equals(FoldedText.of(facts.sellerEn()))
        || holder.equals(FoldedText.of(facts.sellerZh()))) {
      return Optional.empty();
    }
    var said = new HashMap<String, String>();
    said.put("other", payee.holder());
    said.put("seller", facts.sellerEn());
    said.put("seller_zh", facts.sellerZh());
    return Optional.of(rule.finding(Optional.empty(), Optional.empty(), Optional.empty(), said));
  }

  private static Optional<Finding> confirmed(Rule rule, PayFacts facts, Payee payee) {
    int persons = Integer.parseInt(words(rule.table(), "persons").get(0));
    var wait = Duration.ofHours(Long.parseLong(words(rule.table(), "hours").get(0)));
    boolean known =
        payee.inDossier()
            || payee.confirmedBy() >= persons
                && !facts.at().isBefore(payee.recordedAt().plus(wait));
    if (known) {
      return Optional.empty();
    }
    var since = payee.recordedAt().atZone(ZoneId.of(facts.zone())).toLocalDate().toString();
    var said = new HashMap<String, String>();
    said.put("date", since);
    said.put("n", String.valueOf(payee.confirmedBy()));
    return Optional.of(rule.finding(Optional.empty(), Optional.empty(), Optional.of(since), said));
  }
}
