package org.bencao.web.invoicing;

/** Where something that belongs to the invoice is looked at. */
public record InvoiceLink(String path, String icon, String text, String key) {}
