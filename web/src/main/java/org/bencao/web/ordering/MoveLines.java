package org.bencao.web.ordering;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.web.rest.Id;

/** Lines that go to another list. */
public record MoveLines(
    @NotNull Id toListId, @NotEmpty @Size(max = 5000) List<@NotNull Id> lineIds) {

  Set<Long> ids() {
    return lineIds.stream().map(Id::value).collect(Collectors.toSet());
  }
}
