package org.bencao.receiving.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bencao.common.LotNumber;

/**
 * Calls lots of an item back.
 *
 * @param number of who recalls; the same again is the same recall
 * @param itemCode the platform's number of the item
 * @param lots as printed; small and capital letters are the same here, so that none is missed
 * @param cause in words that every site reads
 */
public record PublishRecall(
    @NotBlank @Size(max = 40) String number,
    @NotBlank @Size(max = 20) String itemCode,
    @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 20) String> lots,
    @NotNull RecallGrade grade,
    @NotBlank @Size(max = 400) String cause) {

  public PublishRecall {
    lots = lots.stream().map(LotNumber::same).distinct().sorted().toList();
  }
}
