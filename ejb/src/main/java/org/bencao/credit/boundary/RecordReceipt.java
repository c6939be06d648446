package org.bencao.credit.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bencao.common.Money;

/**
 * Write down that a buyer has paid.
 *
 * @param key made by the sender; the same key is written down once
 * @param reference of the bank's statement
 */
public record RecordReceipt(
    @NotBlank @Size(max = 120) String key,
    @Positive long lineId,
    @NotNull Money amount,
    @NotBlank @Size(max = 60) String reference,
    @NotNull LocalDate receivedOn) {}
