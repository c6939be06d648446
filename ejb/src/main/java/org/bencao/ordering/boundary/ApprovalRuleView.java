package org.bencao.ordering.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Role;

/**
 * Which orders need whose approval (D1).
 *
 * @param from with {@code AMOUNT}: those that come to so much, tax included
 * @param below with {@code AMOUNT}: and to less than this
 * @param lines with {@code LINES}: those of so many lines or more
 * @param words with {@code GOODS}: those with a line of one of these legal classes or storages
 * @param step steps of one number go side by side, a higher one after all lower
 */
public record ApprovalRuleView(
    @NotNull Basis basis,
    @NotNull Optional<BigDecimal> from,
    @NotNull Optional<BigDecimal> below,
    @NotNull Optional<String> currency,
    @NotNull Optional<@Min(1) Integer> lines,
    @NotNull @Size(max = 12) Set<String> words,
    @Min(1) @Max(8) int step,
    @NotNull Role role) {

  /** What the rule looks at. */
  public enum Basis {
    AMOUNT,
    LINES,
    GOODS
  }

  public ApprovalRuleView {
    words = words == null ? null : Set.copyOf(words);
  }

  /** Says what its basis looks at, and nothing of the others. */
  public boolean isWhole() {
    return switch (basis) {
      case AMOUNT ->
          from.isPresent()
              && currency.isPresent()
              && lines.isEmpty()
              && words.isEmpty()
              && isBand();
      case LINES -> lines.isPresent() && from.isEmpty() && words.isEmpty();
      case GOODS -> !words.isEmpty() && from.isEmpty() && lines.isEmpty();
    };
  }

  private boolean isBand() {
    return from.get().signum() >= 0 && below.map(end -> end.compareTo(from.get()) > 0).orElse(true);
  }
}
