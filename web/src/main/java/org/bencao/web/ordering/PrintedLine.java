package org.bencao.web.ordering;

/** A line of an order on paper. */
public record PrintedLine(
    int number,
    String name,
    String otherName,
    String code,
    String gtin,
    String sellerItem,
    String quantity,
    String unit,
    String price,
    String net) {}
