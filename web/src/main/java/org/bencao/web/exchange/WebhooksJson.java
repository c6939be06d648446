package org.bencao.web.exchange;

import java.util.List;

/** The receivers of the caller's company, oldest first. */
public record WebhooksJson(List<WebhookJson> webhooks) {}
