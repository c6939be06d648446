package org.bencao.web.receiving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.RequestReturn;
import org.bencao.receiving.boundary.ReturnReason;
import org.bencao.web.rest.Id;

/**
 * Packs of one delivery that are to go back to their supplier.
 *
 * @param codes of packs among them, as they were scanned; some laws ask for each
 */
public record NewReturn(
    @NotNull Id despatchId,
    @NotNull ReturnReason reason,
    @NotNull Optional<@Size(max = 400) String> note,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid Packs> packs,
    @NotNull Optional<@Size(max = 3500) List<@NotNull @Size(min = 1, max = 1000) String>> codes) {

  /**
   * Packs of one lot.
   *
   * @param position of the line in the delivery
   * @param lot as it was counted
   * @param quantity whole packs
   */
  public record Packs(
      @Min(1) int position,
      @NotNull Optional<@Size(max = 20) String> lot,
      @NotNull @Pattern(regexp = "[1-9][0-9]{0,6}") String quantity) {

    private RequestReturn.Packs command() {
      return new RequestReturn.Packs(position, lot, new BigDecimal(quantity));
    }
  }

  RequestReturn command(String key) {
    return new RequestReturn(
        key,
        new DespatchId(despatchId.value()),
        reason,
        note,
        packs.stream().map(Packs::command).toList(),
        codes.orElse(List.of()));
  }
}
