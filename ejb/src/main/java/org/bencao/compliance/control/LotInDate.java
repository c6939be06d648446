package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.GoodsFacts;
import org.bencao.compliance.entity.Rule;

/** EXP-01: the lot's last day has not passed; the day itself still counts. */
@ApplicationScoped
public class LotInDate implements GoodsPredicate {

  @Override
  public String name() {
    return "lot-in-date";
  }

  @Override
  public Optional<Finding> judge(Rule rule, GoodsFacts lot) {
    return lot.expiry()
        .filter(last -> last.isBefore(lot.day()))
        .map(
            last ->
                rule.finding(
                    Optional.of(lot.line()),
                    lot.lot(),
                    Optional.of(last.toString()),
                    Map.of("lot", lot.lot().orElse("–"), "date", last.toString())));
  }
}
