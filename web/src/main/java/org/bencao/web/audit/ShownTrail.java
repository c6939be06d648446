package org.bencao.web.audit;

import java.io.Serializable;

/** A company's trail in words and figures. */
public record ShownTrail(String sealed, String unsealed, String head, String hash, String key)
    implements Serializable {

  static ShownTrail nothing() {
    return new ShownTrail("", "", "", "", "");
  }
}
