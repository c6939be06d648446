package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.boundary.OrderForm;
import org.bencao.compliance.boundary.SignedForm;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-08: what was signed is what is ordered, field by field. A signed order is never corrected;
 * another one is signed (21 CFR 1305.25).
 */
@ApplicationScoped
public class SignedAsOrdered implements Predicate {

  @Override
  public String name() {
    return "signed-as-ordered";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    if (!rule.concerns(facts.buyer().profile())) {
      return List.of();
    }
    // of a form whose signature proves nothing it does not matter what it says
    return facts.signed().filter(one -> one.flaw().isEmpty()).stream()
        .flatMap(signed -> judge(rule, facts, signed).stream())
        .toList();
  }

  private static List<Finding> judge(Rule rule, OrderFacts facts, SignedForm signed) {
    var lines = ClassLines.of(facts, rule.table().keySet(), List.of()).toList();
    var form = signed.form();
    var differences = differences(rule, facts, lines, form);
    if (differences.isEmpty()) {
      return List.of();
    }
    return IntStream.rangeClosed(1, lines.size())
        .mapToObj(
            number ->
                rule.finding(
                    Optional.of(lines.get(number - 1).number()),
                    Optional.of(form.trackingNumber()),
                    Optional.of(form.field(OrderForm.Field.DATE)),
                    Map.of("fact", "#csos.fact." + word(own(differences, number)))))
        .toList();
  }

  private static List<String> differences(
      Rule rule, OrderFacts facts, List<LineFacts> lines, OrderForm form) {
    if (!form.isNumbered()) {
      return List.of(OrderForm.Field.TRACKING_NUMBER);
    }
    var day = form.day().orElseThrow();
    int days = Integer.parseInt(rule.table().values().iterator().next().get(0));
    if (day.isAfter(facts.day()) || day.plusDays(days).isBefore(facts.day())) {
      return List.of(OrderForm.Field.DATE);
    }
    return form.differences(OrderForm.of(facts, lines, form.trackingNumber(), day));
  }

  /** What differs of this line, else whatever differs: no line goes without the others. */
  private static String own(List<String> differences, int number) {
    return differences.stream()
        .filter(name -> name.startsWith("line-" + number + "-"))
        .findFirst()
        .orElse(differences.get(0));
  }

  private static String word(String name) {
    var word = name.replaceFirst("^line-[0-9]+-", "");
    return OrderForm.OF_LINE.contains(word) || isOfHeading(word) ? word : "other";
  }

  private static boolean isOfHeading(String word) {
    return OrderForm.HEADING.contains(word)
        || List.of(OrderForm.Field.TRACKING_NUMBER, OrderForm.Field.DATE, OrderForm.Field.LINES)
            .contains(word);
  }
}
