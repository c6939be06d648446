package org.bencao.traceability.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.bencao.common.Caller;
import org.bencao.traceability.boundary.TraceAnswer.State;
import org.bencao.traceability.control.TraceFile;

/** The answer to take away; it may be long, so it is not one transaction (P18). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TraceExportService {

  @Inject TraceService traces;
  @Inject TraceFile file;

  /** Where the bytes go once it is known that there are any. */
  @FunctionalInterface
  public interface Target {

    OutputStream open() throws IOException;
  }

  /**
   * Writes the answer with the documents as they crossed the border and the company's signed trail
   * (ZIP): it can be verified without the portal. Nothing is opened where there is no answer.
   */
  public TraceAnswer export(Caller caller, String text, Target target) throws IOException {
    var answer = traces.takeAway(caller, text);
    if (answer.state() == State.FOUND) {
      file.write(caller, answer, target.open());
    }
    return answer;
  }
}
