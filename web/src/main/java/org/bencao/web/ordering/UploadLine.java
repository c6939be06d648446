package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/** A row as the page shows it. */
public record UploadLine(
    int row, String item, String quantity, Tag state, String what, String action) {}
