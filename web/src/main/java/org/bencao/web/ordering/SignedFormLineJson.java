package org.bencao.web.ordering;

/** What a form orders, in the words that were signed. */
public record SignedFormLineJson(String item, String packs) {}
