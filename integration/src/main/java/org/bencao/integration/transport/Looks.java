package org.bencao.integration.transport;

import java.net.UnknownHostException;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.bencao.partner.boundary.PartnerReach;
import org.bencao.partner.boundary.PartnerReach.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of each look at a partner's folder whether it could be made. */
final class Looks implements PollingConsumerPollStrategy {

  private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

  private final long partnerId;
  private final PartnerReach reach;

  Looks(long partnerId, PartnerReach reach) {
    this.partnerId = partnerId;
    this.reach = reach;
  }

  @Override
  public boolean begin(Consumer consumer, Endpoint endpoint) {
    return true;
  }

  @Override
  public void commit(Consumer consumer, Endpoint endpoint, int files) {
    reach.reached(partnerId, Way.FETCH);
  }

  /** The next look comes by itself, and later where several failed. */
  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int retries, Exception cause) {
    var why = why(cause);
    if (!reach.isOut(partnerId, Way.FETCH)) {
      LOG.warn("{} cannot be looked at: {}", endpoint.getEndpointKey(), why);
    }
    reach.failed(partnerId, Way.FETCH, why);
    return false;
  }

  /** The innermost that says something. */
  static String why(Throwable failure) {
    var why = failure.toString();
    for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
        why =
            cause instanceof UnknownHostException
                ? "no such host: " + cause.getMessage()
                : cause.getMessage();
      }
    }
    return why;
  }
}
