package org.bencao.web.ordering;

/** A licence as it stood when the order was judged. */
public record FrozenLicence(
    String party,
    String kind,
    String number,
    String scope,
    String validTo,
    String hash,
    String shortHash) {}
