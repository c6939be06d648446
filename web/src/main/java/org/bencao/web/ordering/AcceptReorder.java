package org.bencao.web.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of a past order that are wanted again; a line that is not named stays out. */
public record AcceptReorder(@NotEmpty @Size(max = 5000) List<@NotNull @Valid AcceptedLine> lines) {

  Map<Long, String> quantities() {
    var quantities = new LinkedHashMap<Long, String>();
    lines.forEach(line -> quantities.put((long) line.number(), line.quantity()));
    return quantities;
  }
}
