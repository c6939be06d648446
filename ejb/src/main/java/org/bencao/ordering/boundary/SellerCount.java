package org.bencao.ordering.boundary;

/** A supplier by whom items can be narrowed, with how many of them it offers to everybody. */
public record SellerCount(
    long sellerId, String nameEn, String nameZh, long count, boolean chosen) {}
