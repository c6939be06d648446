package org.bencao.web.exchange;

/** A view of the journal as a tab; the count is empty where none is kept. */
public record JournalTab(String view, String name, String count, boolean urgent, boolean current) {}
