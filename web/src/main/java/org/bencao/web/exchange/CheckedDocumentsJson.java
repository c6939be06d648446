package org.bencao.web.exchange;

import java.util.List;

/** Answers, one a document in the order in which they stood. */
public record CheckedDocumentsJson(List<CheckedDocumentJson> documents) {}
