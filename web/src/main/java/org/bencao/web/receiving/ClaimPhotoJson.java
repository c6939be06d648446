package org.bencao.web.receiving;

import java.time.Instant;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.rest.Id;

/** A picture of what was found, without its bytes. */
public record ClaimPhotoJson(
    Id id, String name, String mediaType, Instant addedAt, String addedBy) {

  static ClaimPhotoJson of(DiscrepancyView.Photo photo) {
    return new ClaimPhotoJson(
        Id.of(photo.id()), photo.name(), photo.mediaType(), photo.addedAt(), photo.addedBy());
  }
}
