package org.bencao.web.receiving;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.EntityTag;
import org.bencao.common.Sha256;
import org.bencao.web.rest.Json;

/** A tag that changes with anything that is told: shelf life runs on while nothing is booked. */
final class ContentTag {

  private static final int DIGITS = 32;

  private ContentTag() {}

  static EntityTag of(Object body) {
    try {
      var hash = Sha256.hex(Sha256.of(Json.MAPPER.writeValueAsBytes(body)));
      return new EntityTag(hash.substring(0, DIGITS));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
