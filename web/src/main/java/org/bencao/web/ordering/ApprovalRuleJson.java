package org.bencao.web.ordering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ApprovalRuleView;
import org.bencao.ordering.boundary.ApprovalRuleView.Basis;

/**
 * Which orders need whose approval.
 *
 * @param from with {@code AMOUNT}: those that come to so much, tax included
 * @param below with {@code AMOUNT}: and to less than this
 * @param currency with {@code AMOUNT}: ISO 4217
 * @param lines with {@code LINES}: those of so many lines or more
 * @param words with {@code GOODS}: those with a line of one of these legal classes or storages
 * @param step steps of one number go side by side, a higher one after all lower
 */
public record ApprovalRuleJson(
    @NotNull Basis basis,
    @NotNull Optional<@Pattern(regexp = TypedForms.AMOUNT) String> from,
    @NotNull Optional<@Pattern(regexp = TypedForms.AMOUNT) String> below,
    @NotNull Optional<@Pattern(regexp = "[A-Z]{3}") String> currency,
    @NotNull Optional<@Min(1) @Max(5000) Integer> lines,
    @NotNull @Size(max = 12) List<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,19}") String> words,
    @Min(1) @Max(8) int step,
    @NotNull @Pattern(regexp = "site-head|approver|accounts|quality-officer|quality-head")
        String role) {

  public ApprovalRuleJson {
    words = words == null ? null : List.copyOf(words);
  }

  static ApprovalRuleJson of(ApprovalRuleView rule) {
    return new ApprovalRuleJson(
        rule.basis(),
        rule.from().map(ApprovalRuleJson::text),
        rule.below().map(ApprovalRuleJson::text),
        rule.currency(),
        rule.lines(),
        List.copyOf(new TreeSet<>(rule.words())),
        rule.step(),
        rule.role().code());
  }

  private static String text(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  ApprovalRuleView view() {
    return new ApprovalRuleView(
        basis,
        from.map(BigDecimal::new),
        below.map(BigDecimal::new),
        currency,
        lines,
        Set.copyOf(words),
        step,
        Role.ofCode(role));
  }
}
