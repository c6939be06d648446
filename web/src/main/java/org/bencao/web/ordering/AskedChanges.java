package org.bencao.web.ordering;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bencao.ordering.boundary.CancelResult;
import org.bencao.web.rest.Refusal;

/** Answers acts of a buyer on a placed order: 201 the first time, 200 the same again. */
final class AskedChanges {

  private AskedChanges() {}

  static Response answer(Optional<CancelResult> result) {
    var found = result.orElseThrow(NotFoundException::new);
    if (found instanceof CancelResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    var asked = (CancelResult.Asked) found;
    return Response.status(asked.repeated() ? Response.Status.OK : Response.Status.CREATED)
        .entity(AskedChangeJson.of(asked))
        .build();
  }
}
