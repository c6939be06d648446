package org.bencao.web.invoicing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.bencao.invoicing.boundary.StatementAnswer;

/**
 * What the buyer says of a monthly statement.
 *
 * @param note what differs; needed where something does
 */
public record NewStatementAnswer(
    @NotNull StatementAnswer answer, Optional<@Size(max = 400) String> note) {

  public NewStatementAnswer {
    note = note == null ? Optional.empty() : note;
  }
}
