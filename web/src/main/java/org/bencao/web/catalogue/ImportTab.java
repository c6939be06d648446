package org.bencao.web.catalogue;

/**
 * Rows of an import as a tab.
 *
 * @param show the word in the address, empty for all
 */
public record ImportTab(String show, String name, String count, boolean urgent, boolean current) {}
