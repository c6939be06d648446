package org.bencao.web.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bencao.receiving.boundary.PublishRecall;
import org.bencao.receiving.boundary.RecallGrade;

/**
 * Lots that are called back.
 *
 * @param number of who recalls
 * @param item the platform's number
 */
public record NewRecall(
    @NotBlank @Size(max = 40) String number,
    @NotBlank @Size(max = 20) String item,
    @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 20) String> lots,
    @NotNull RecallGrade grade,
    @NotBlank @Size(max = 400) String cause) {

  PublishRecall command() {
    return new PublishRecall(number, item, lots, grade, cause);
  }
}
