package org.bencao.web.invoicing;

/** A view of the invoices as a tab; the count is empty where none is kept. */
public record MatchTab(String view, String name, String count, boolean urgent, boolean current) {}
