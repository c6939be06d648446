package org.bencao.web.pricing;

import java.util.List;
import org.bencao.ordering.boundary.TenderProgressView;

/** Volumes of tenders, those of the tender that ends last first. */
public record TendersJson(List<TenderVolumeJson> volumes) {

  static TendersJson of(List<TenderProgressView> found) {
    return new TendersJson(found.stream().map(TenderVolumeJson::of).toList());
  }
}
