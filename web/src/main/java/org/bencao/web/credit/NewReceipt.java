package org.bencao.web.credit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bencao.credit.boundary.RecordReceipt;

/**
 * Money that a buyer has paid.
 *
 * @param reference of the bank's statement
 */
public record NewReceipt(
    @NotNull @Valid Amount amount,
    @NotBlank @Size(max = 60) String reference,
    @NotNull @PastOrPresent LocalDate receivedOn) {

  RecordReceipt command(String key, long lineId) {
    return new RecordReceipt(key, lineId, amount.money(), reference, receivedOn);
  }
}
