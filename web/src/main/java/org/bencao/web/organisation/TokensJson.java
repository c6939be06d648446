package org.bencao.web.organisation;

import java.util.List;

/** The tokens of the caller's company, newest first. */
public record TokensJson(List<TokenJson> tokens) {}
