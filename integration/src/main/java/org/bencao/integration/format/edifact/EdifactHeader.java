package org.bencao.integration.format.edifact;

/**
 * UNB of an interchange.
 *
 * @param syntax 0001, for example UNOC
 * @param syntaxVersion 0002
 * @param preparedAt S004 as it came, {@code YYMMDDHHMM} or {@code CCYYMMDDHHMM}
 * @param control 0020
 * @param askAcknowledgement 0031
 * @param test 0035
 */
public record EdifactHeader(
    String syntax,
    String syntaxVersion,
    String sender,
    String senderQualifier,
    String receiver,
    String receiverQualifier,
    String preparedAt,
    String control,
    boolean askAcknowledgement,
    boolean test) {

  /** 0020, as it can be said again. */
  static final String CONTROL = "[0-9A-Za-z./_-]{1,14}";

  /** Whether it says whose it is and which, so that it can be answered. */
  boolean isAnswerable() {
    return control.matches(CONTROL)
        && EdifactAgreement.ID.matcher(sender).matches()
        && EdifactAgreement.ID.matcher(receiver).matches()
        && EdifactAgreement.QUALIFIER.matcher(senderQualifier).matches()
        && EdifactAgreement.QUALIFIER.matcher(receiverQualifier).matches();
  }
}
