package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/**
 * A delivery in which something of the order is.
 *
 * @param path of its page, empty for those who may not open it
 * @param others numbers of the other orders in it, else empty
 * @param missing what was counted as missing, else empty
 */
public record OrderDelivery(
    String number,
    String path,
    Tag state,
    String others,
    String carrier,
    String tracking,
    String expected,
    String counted,
    String missing) {}
