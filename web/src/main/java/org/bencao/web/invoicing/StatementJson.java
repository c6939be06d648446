package org.bencao.web.invoicing;

import java.util.List;

/** What is owed between the own company and each partner, the most first. */
public record StatementJson(List<StatementRowJson> rows) {}
