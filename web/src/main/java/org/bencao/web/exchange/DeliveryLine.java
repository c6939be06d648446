package org.bencao.web.exchange;

/**
 * An event for a receiver as the page shows one.
 *
 * @param event ping, or what happened to the order in words
 * @param kind as the receiver reads it
 * @param why what the receiver answered last, and when it is asked next
 */
public record DeliveryLine(
    String id,
    String at,
    String event,
    String kind,
    String orderNumber,
    Tag state,
    int attempts,
    String why,
    String payload) {}
