package org.bencao.receiving.boundary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What became of packs of one site.
 *
 * @param codes as they were scanned
 */
public record ReportPacks(
    long siteId,
    @NotNull PackAct act,
    @NotEmpty @Size(max = 3500) List<@NotNull @Size(min = 1, max = 1000) String> codes) {

  public ReportPacks {
    if (act != null && !act.isSaid()) {
      throw new IllegalArgumentException("act: found " + act + ", wanted one that people say");
    }
    codes = List.copyOf(codes);
  }
}
