package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.bencao.web.rest.Id;

/** To whom a draft goes, with a word about it. */
public record NewHandOver(@NotNull Id personId, @Size(max = 400) String note) {

  String written() {
    return Optional.ofNullable(note).orElse("");
  }
}
