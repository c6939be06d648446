package org.bencao.web.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.bencao.pricing.boundary.RecordTender;

/**
 * What a tender came to.
 *
 * @param to its last day
 */
public record NewTender(
    @NotBlank @Size(max = 40) String number,
    @NotBlank @Size(max = 200) String name,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotEmpty @Size(max = 1000) List<@NotNull @Valid NewTenderLine> lines) {

  public NewTender {
    lines = lines == null ? null : List.copyOf(lines);
  }

  RecordTender command() {
    return new RecordTender(
        number, name, from, to, lines.stream().map(NewTenderLine::command).toList());
  }
}
