package org.bencao.integration.as2;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A message disposition notification, RFC 8098, as RFC 4130 section 7.4 wants it.
 *
 * @param messageId of the message that it is for
 * @param disposition what became of that, as {@code processed} or {@code processed/error: …}
 * @param mic over what was signed in it; none where it could not be opened
 * @param signed by whoever the message was for
 */
record Receipt(String messageId, String disposition, Optional<Mic> mic, boolean signed) {

  static final String PROCESSED = "processed";

  private static final String REPORT = "multipart/report; report-type=disposition-notification";

  /** As the portal says it; by hand of no person. */
  static MimeEntity written(
      String recipient, String messageId, String disposition, Optional<Mic> mic, String words) {
    var fields = new ArrayList<String>();
    fields.add("Reporting-UA: Bencao");
    fields.add("Original-Recipient: rfc822; " + recipient);
    fields.add("Final-Recipient: rfc822; " + recipient);
    fields.add("Original-Message-ID: " + messageId);
    fields.add("Disposition: automatic-action/MDN-sent-automatically; " + disposition);
    mic.ifPresent(one -> fields.add("Received-Content-MIC: " + one.text()));
    return MimeEntity.multipart(
        REPORT,
        List.of(
            part("text/plain; charset=us-ascii", words + "\r\n"),
            part("message/disposition-notification", String.join("\r\n", fields) + "\r\n")));
  }

  private static MimeEntity part(String type, String text) {
    return MimeEntity.of(
        List.of("Content-Type: " + type, "Content-Transfer-Encoding: 7bit"),
        text.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * As somebody else says it.
   *
   * @param signers of whom one must have signed it, if it is signed
   */
  static Receipt read(MimeEntity answer, List<X509Certificate> signers) throws As2Fault {
    boolean signed = answer.type().is("multipart/signed");
    var report = signed ? As2Seal.verified(answer, signers) : answer;
    if (!report.type().is("multipart/report")) {
      throw new As2Fault(
          As2Trouble.UNEXPECTED,
          "answered with %s, wanted a receipt".formatted(report.type().type()));
    }
    for (var part : report.parts()) {
      if (part.type().is("message/disposition-notification")) {
        return of(notification(part), signed);
      }
    }
    throw new As2Fault(As2Trouble.UNEXPECTED, "the receipt says nothing of the message");
  }

  /** Its body is a head without a body. */
  private static MimeEntity notification(MimeEntity part) throws As2Fault {
    var text = new String(part.content(), StandardCharsets.ISO_8859_1).strip();
    return MimeEntity.of(
        (text.replaceAll("\r?\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Receipt of(MimeEntity fields, boolean signed) {
    var disposition = fields.field("disposition").orElse("");
    return new Receipt(
        fields.field("original-message-id").orElse(""),
        disposition.substring(disposition.indexOf(';') + 1).strip(),
        fields.field("received-content-mic").flatMap(Mic::read),
        signed);
  }

  /** It was taken when it came before; not each station says of which bytes. */
  boolean isOfRepeat() {
    var words = disposition.toLowerCase(Locale.ROOT);
    return isPositive() && words.contains("duplicate-document");
  }

  /** With a warning too. */
  boolean isPositive() {
    var words = disposition.toLowerCase(Locale.ROOT);
    return words.equals(PROCESSED)
        || words.startsWith(PROCESSED + "/warning")
        || words.startsWith(PROCESSED + "/ warning");
  }
}
