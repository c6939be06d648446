package org.bencao.web.exchange;

import java.util.List;

/** Partners of one company, by code. */
public record PartnersJson(List<PartnerJson> partners) {}
