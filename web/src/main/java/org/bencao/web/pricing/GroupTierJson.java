package org.bencao.web.pricing;

/** From so many packs of all buyers on, each of them pays this. */
public record GroupTierJson(int from, String price) {}
