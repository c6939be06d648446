package org.bencao.web.catalogue;

import org.bencao.web.exchange.Tag;

/** An import as a row of the list. */
public record ListedImport(
    String id,
    String css,
    String at,
    String by,
    String layout,
    String kind,
    String file,
    String size,
    Tag state,
    String read,
    String fresh,
    String changed,
    String refused) {}
