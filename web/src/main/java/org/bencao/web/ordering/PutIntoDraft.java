package org.bencao.web.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.web.rest.Id;

/**
 * Lines of a list that go into a draft.
 *
 * @param draftId absent for a fresh draft that bears the list's name
 * @param lines a line that is not named stays out
 */
public record PutIntoDraft(
    @NotNull Optional<Id> draftId,
    @NotEmpty @Size(max = 5000) List<@NotNull @Valid ListQuantity> lines) {

  Map<Long, String> quantities() {
    var quantities = new LinkedHashMap<Long, String>();
    lines.forEach(line -> quantities.put(line.lineId().value(), line.quantity()));
    return quantities;
  }
}
