package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderForm;
import org.bencao.compliance.boundary.SignedForm;
import org.bencao.compliance.entity.Rule;

/** SPC-09: what is left of a signed order is not shipped after so many days. */
@ApplicationScoped
public class SignedLately implements FulfilmentPredicate {

  @Override
  public String name() {
    return "signed-lately";
  }

  @Override
  public List<Finding> judge(Rule rule, FulfilmentFacts facts) {
    int days = Integer.parseInt(rule.words().get(0));
    return facts.signed().map(SignedForm::form).filter(form -> isOld(form, facts, days)).stream()
        .flatMap(form -> facts.lines().stream().sorted().map(line -> finding(rule, form, line)))
        .toList();
  }

  private static boolean isOld(OrderForm form, FulfilmentFacts facts, int days) {
    return form.day().orElse(LocalDate.MIN).isBefore(facts.day().minusDays(days));
  }

  private static Finding finding(Rule rule, OrderForm form, int line) {
    var day = form.field(OrderForm.Field.DATE);
    return rule.finding(
        Optional.of(line),
        Optional.of(form.trackingNumber()),
        Optional.of(day),
        Map.of("date", day));
  }
}
