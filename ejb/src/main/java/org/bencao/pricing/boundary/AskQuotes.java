package org.bencao.pricing.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bencao.common.Sha256;

/**
 * Ask sellers for prices.
 *
 * @param key made by the sender; the same key asks once
 * @param sellers none of whom learns of the others
 * @param answerBy the last day on which an answer helps, where the buyer is
 */
public record AskQuotes(
    @NotBlank @Size(max = 120) String key,
    @NotEmpty @Size(max = 10) Set<Long> sellers,
    @NotNull LocalDate answerBy,
    @NotNull @Size(max = 400) String note,
    @NotEmpty @Size(max = 200) List<@Valid Line> lines) {

  public AskQuotes {
    sellers = Set.copyOf(sellers);
    lines = List.copyOf(lines);
  }

  /** Of all that it says but the key. */
  public byte[] contentHash() {
    return Sha256.of(
        sellers.stream().sorted().toList() + "|" + answerBy + "|" + lines + "|" + note);
  }

  /**
   * So many packs.
   *
   * @param item any of the item's numbers
   * @param quantity as typed; whole packs
   */
  public record Line(@NotBlank @Size(max = 40) String item, @NotNull String quantity) {}
}
