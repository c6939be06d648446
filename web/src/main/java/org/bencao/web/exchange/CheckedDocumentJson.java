package org.bencao.web.exchange;

import org.bencao.partner.boundary.CheckedDocument;
import org.bencao.partner.boundary.CheckedDocument.Verdict;

/**
 * What the portal would say of a document.
 *
 * @param standard with its version, or what the bytes seem to be
 * @param type of the message; empty where there is none
 * @param reason code; empty where it is accepted
 * @param position where, and what was wanted there; empty where it is accepted
 */
public record CheckedDocumentJson(
    String standard, String type, Verdict verdict, String reason, String position) {

  static CheckedDocumentJson of(CheckedDocument document) {
    return new CheckedDocumentJson(
        document.standard(),
        document.type(),
        document.verdict(),
        document.reason(),
        document.position());
  }
}
