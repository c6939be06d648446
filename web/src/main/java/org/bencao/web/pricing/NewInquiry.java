package org.bencao.web.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.pricing.boundary.AskQuotes;

/**
 * Ask sellers for prices.
 *
 * @param sellers codes of the companies
 * @param answerBy the last day on which an answer helps
 */
public record NewInquiry(
    @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 20) String> sellers,
    @NotNull LocalDate answerBy,
    @NotNull Optional<@Size(max = 400) String> note,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines) {

  /**
   * So many packs.
   *
   * @param item any of the item's numbers
   * @param quantity whole packs, as text
   */
  public record Line(@NotBlank @Size(max = 40) String item, @NotNull String quantity) {}

  AskQuotes command(String key, Set<Long> companies) {
    return new AskQuotes(
        key,
        companies,
        answerBy,
        note.orElse(""),
        lines.stream().map(line -> new AskQuotes.Line(line.item(), line.quantity())).toList());
  }
}
