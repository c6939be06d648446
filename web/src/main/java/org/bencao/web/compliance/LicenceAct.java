package org.bencao.web.compliance;

import java.util.Arrays;
import java.util.Optional;

/** What a form of the compliance desk does; words under {@code compliance.did.{name}}. */
enum LicenceAct {
  UPLOAD,
  VERIFY,
  GIVE_BACK,
  RECHECK,
  SUSPEND,
  REVOKE,
  RESUME;

  static Optional<LicenceAct> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
