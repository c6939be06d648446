package org.bencao.web.receiving;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bencao.receiving.boundary.ReportPacks;
import org.bencao.web.rest.Id;

/**
 * What became of packs of a site.
 *
 * @param codes as they were scanned
 */
public record NewPackReport(
    @NotNull Id siteId,
    @NotNull PackFate fate,
    @NotEmpty @Size(max = 3500) List<@NotNull @Size(min = 1, max = 1000) String> codes) {

  ReportPacks command() {
    return new ReportPacks(siteId.value(), fate.act(), codes);
  }
}
