package org.bencao.web.organisation;

import jakarta.ws.rs.NotFoundException;
import org.bencao.organisation.boundary.ChangeResult;
import org.bencao.web.rest.CodedRefusal;

/** What becomes of a change in an answer. */
final class ChangeAnswers {

  private ChangeAnswers() {}

  static void done(ChangeResult result) {
    if (result == ChangeResult.NOT_FOUND) {
      throw new NotFoundException();
    }
    if (result != ChangeResult.CHANGED) {
      throw new CodedRefusal("organisation.change." + result.name(), result);
    }
  }
}
