package org.bencao.web.credit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ApprovalRuleView;
import org.bencao.ordering.boundary.ApprovalRuleView.Basis;
import org.bencao.web.ordering.PostedForm;

/** Approval rules as they were typed, row by row; a row without a basis is none. */
record TypedRules(List<ApprovalRuleView> rules, OptionalInt unreadable) {

  private static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,2})?";
  private static final int MOST = 50;

  static TypedRules of(PostedForm form, String currency) {
    var bases = form.texts("basis");
    var rules = new ArrayList<ApprovalRuleView>();
    for (int at = 0; at < Math.min(bases.size(), MOST); at++) {
      if (!bases.get(at).isEmpty()) {
        var rule = rule(form, at, currency);
        if (rule.isEmpty()) {
          return new TypedRules(List.of(), OptionalInt.of(at + 1));
        }
        rules.add(rule.get());
      }
    }
    return new TypedRules(rules, OptionalInt.empty());
  }

  private static Optional<ApprovalRuleView> rule(PostedForm form, int at, String currency) {
    var basis =
        Arrays.stream(Basis.values()).filter(one -> one.name().equals(at(form, "basis", at)));
    var role = Arrays.stream(Role.values()).filter(one -> one.code().equals(at(form, "role", at)));
    var step = Optional.of(at(form, "step", at)).filter(text -> text.matches("[1-8]"));
    var chosen = basis.findFirst();
    var who = role.findFirst();
    return chosen.isEmpty() || who.isEmpty() || step.isEmpty()
        ? Optional.empty()
        : rule(form, at, chosen.get(), currency)
            .map(
                rule ->
                    new ApprovalRuleView(
                        rule.basis(),
                        rule.from(),
                        rule.below(),
                        rule.currency(),
                        rule.lines(),
                        rule.words(),
                        Integer.parseInt(step.get()),
                        who.get()));
  }

  private static Optional<ApprovalRuleView> rule(
      PostedForm form, int at, Basis basis, String currency) {
    var from = at(form, "from", at);
    var below = at(form, "below", at);
    return switch (basis) {
      case AMOUNT ->
          from.matches(AMOUNT) && (below.isEmpty() || below.matches(AMOUNT))
              ? Optional.of(
                  view(
                      basis,
                      Optional.of(new BigDecimal(from)),
                      Optional.of(below).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                      Optional.of(currency),
                      Optional.empty(),
                      Set.of()))
              : Optional.empty();
      case LINES ->
          from.matches("[1-9][0-9]{0,3}")
              ? Optional.of(
                  view(
                      basis,
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(Integer.valueOf(from)),
                      Set.of()))
              : Optional.empty();
      case GOODS ->
          Optional.of(
              view(
                  basis,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  words(at(form, "words", at))));
    };
  }

  private static ApprovalRuleView view(
      Basis basis,
      Optional<BigDecimal> from,
      Optional<BigDecimal> below,
      Optional<String> currency,
      Optional<Integer> lines,
      Set<String> words) {
    return new ApprovalRuleView(basis, from, below, currency, lines, words, 1, Role.APPROVER);
  }

  private static Set<String> words(String typed) {
    return Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[,，、\\s]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String at(PostedForm form, String name, int row) {
    var all = form.texts(name);
    return row < all.size() ? all.get(row) : "";
  }
}
