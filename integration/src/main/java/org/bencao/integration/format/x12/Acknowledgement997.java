package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.AcknowledgementDocument.Level;
import org.bencao.document.AcknowledgementDocument.MessageVerdict;
import org.bencao.document.AcknowledgementDocument.SyntaxError;
import org.bencao.document.AcknowledgementDocument.Verdict;

/**
 * Says of a received interchange what a 997 says: of each group, which messages are right.
 *
 * <p>An acknowledgement is never acknowledged, and an interchange whose envelope is wrong is
 * answered by a TA1 alone.
 */
public class Acknowledgement997 {

  private static final String ACKNOWLEDGEMENTS = "FA";
  private static final String SEGMENTS_IN_ERROR = "5";

  /** The bytes of one 997 per functional group; none when there is nothing to acknowledge. */
  public Optional<byte[]> compose(
      X12Interchange received, X12Agreement agreement, X12Control control) {
    return Optional.of(documents(received))
        .filter(groups -> !groups.isEmpty())
        .map(groups -> new FunctionalAcknowledgement997Writer().write(groups, agreement, control));
  }

  /** The same as documents. */
  public List<AcknowledgementDocument> documents(X12Interchange received) {
    if (!received.sound()) {
      return List.of();
    }
    return received.groups().stream()
        .filter(group -> !group.functionalId().equals(ACKNOWLEDGEMENTS))
        .map(Acknowledgement997::group)
        .toList();
  }

  private static AcknowledgementDocument group(X12Group group) {
    var messages = group.messages().stream().map(Acknowledgement997::message).toList();
    var right = (int) messages.stream().filter(one -> one.verdict() == Verdict.ACCEPTED).count();
    // a group that is wrong as such takes none of its messages
    var accepted = group.sound() ? right : 0;
    return new AcknowledgementDocument(
        Optional.empty(),
        Level.GROUP,
        Optional.of(functionalId(group)),
        control(group),
        verdict(accepted, messages.size()),
        codes(group.faults()),
        group.included(),
        messages.size(),
        accepted,
        messages);
  }

  private static Verdict verdict(int accepted, int received) {
    if (accepted == received && received > 0) {
      return Verdict.ACCEPTED;
    }
    return accepted > 0 ? Verdict.PARTLY_ACCEPTED : Verdict.REJECTED;
  }

  private static MessageVerdict message(X12Message message) {
    var errors =
        message.faults().stream()
            .filter(fault -> fault.segmentCode().isPresent())
            .sorted((one, other) -> one.positionInMessage() - other.positionInMessage())
            .map(Acknowledgement997::error)
            .toList();
    var codes =
        Stream.concat(
                codes(message.faults()).stream(),
                errors.isEmpty() ? Stream.empty() : Stream.of(SEGMENTS_IN_ERROR))
            .distinct()
            .toList();
    return new MessageVerdict(
        code(message.type(), "[0-9A-Za-z]{3}", "000"),
        code(message.control(), "[0-9A-Za-z]{4,9}", "0000"),
        message.sound() ? Verdict.ACCEPTED : Verdict.REJECTED,
        codes,
        errors);
  }

  private static SyntaxError error(X12Fault fault) {
    return new SyntaxError(
        code(fault.segmentTag(), "[0-9A-Z]{2,3}", "ST"),
        fault.positionInMessage(),
        Optional.empty(),
        fault.segmentCode(),
        // an element error without its code, or the reverse, cannot be said in AK4
        fault.elementCode().filter(code -> fault.element() > 0).map(code -> fault.element()),
        Optional.of(fault.component()).filter(component -> component > 0),
        fault.reference(),
        fault.elementCode(),
        fault.badValue());
  }

  private static List<String> codes(List<X12Fault> faults) {
    return faults.stream().flatMap(fault -> fault.envelopeCode().stream()).distinct().toList();
  }

  private static String functionalId(X12Group group) {
    return code(group.functionalId(), "[0-9A-Z]{2}", "ZZ");
  }

  private static String control(X12Group group) {
    return code(group.control(), "[0-9]{1,9}", "0");
  }

  /** What came, if we can repeat it, else what stands for it. */
  private static String code(String found, String form, String otherwise) {
    return found.matches(form) ? found : otherwise;
  }
}
