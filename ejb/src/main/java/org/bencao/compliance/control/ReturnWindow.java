package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.ReturnFacts;
import org.bencao.compliance.entity.Rule;

/**
 * RET-02: goods that are in order go back within so many days after the receipt; those that are not
 * go back at any time.
 *
 * <p>Parameter: the days.
 */
@ApplicationScoped
public class ReturnWindow implements ReturnPredicate {

  @Override
  public String name() {
    return "return-window";
  }

  @Override
  public Stream<Finding> judge(Rule rule, ReturnFacts packs) {
    var last = packs.receivedOn().plusDays(Integer.parseInt(rule.words().get(0)));
    return packs.faulty() || !packs.day().isAfter(last)
        ? Stream.empty()
        : Stream.of(refusal(rule, packs, last));
  }

  private static Finding refusal(Rule rule, ReturnFacts packs, LocalDate last) {
    return rule.finding(
        Optional.of(packs.line()),
        Optional.empty(),
        Optional.of(last.toString()),
        Map.of("date", last.toString()));
  }
}
