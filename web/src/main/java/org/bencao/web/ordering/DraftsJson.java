package org.bencao.web.ordering;

import java.util.List;

/** The drafts of one site. */
public record DraftsJson(List<DraftRowJson> drafts) {}
