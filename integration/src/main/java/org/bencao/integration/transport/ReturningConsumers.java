package org.bencao.integration.transport;

import jakarta.jms.JMSException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.component.sjms.SjmsEndpoint;
import org.apache.camel.component.sjms.consumer.SimpleMessageListenerContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The consumers of one queue, which come back after every loss of the broker and start without it.
 *
 * <p>Those of Camel 4.17 come back for one pause: its recovery takes itself for failed, goes on for
 * ever and replaces the connection, but not the consumers, each time (CAMEL-24284 is the next turn
 * of it). That leaves a portal which hears nothing more and says nothing of it.
 */
final class ReturningConsumers extends SimpleMessageListenerContainer {

  private static final Logger LOG = LoggerFactory.getLogger(ReturningConsumers.class);
  private static final long GRACE_MILLIS = 1_000;

  private final AtomicBoolean waiting = new AtomicBoolean();
  private volatile boolean lost;
  private ScheduledExecutorService recovery;

  ReturningConsumers(SjmsEndpoint endpoint) {
    super(endpoint);
  }

  @Override
  protected void doStart() {
    recovery =
        getEndpoint()
            .getCamelContext()
            .getExecutorServiceManager()
            .newSingleThreadScheduledExecutor(this, "jms-recovery");
    // a broker out of reach answers nobody for half a minute, and the next queue waits behind it
    recovery.execute(this::connect);
  }

  @Override
  protected void doStop() throws Exception {
    getEndpoint()
        .getCamelContext()
        .getExecutorServiceManager()
        .shutdownGraceful(recovery, GRACE_MILLIS);
    super.doStop();
  }

  @Override
  public void onException(JMSException loss) {
    if (!lost) {
      lost = true;
      LOG.warn("the broker is out of reach of {}: {}", queue(), loss.getMessage());
    }
    super.onException(loss);
  }

  /** Asked for by whoever sees a loss, as often as one sees it; one attempt waits at a time. */
  @Override
  protected void scheduleConnectionRecovery() {
    if (!recovery.isShutdown() && waiting.compareAndSet(false, true)) {
      recovery.schedule(this::connect, getEndpoint().getRecoveryInterval(), TimeUnit.MILLISECONDS);
    }
  }

  /** Connection, sessions and consumers, all of them anew; half of them are none. */
  private void connect() {
    waiting.set(false);
    try {
      refreshConnection();
      initConsumers();
      startConnection();
      if (lost) {
        LOG.info("the broker is back for {}", queue());
        lost = false;
      }
    } catch (JMSException e) {
      onException(e);
    } catch (Exception e) {
      onException(cause(e));
    }
  }

  private String queue() {
    return getEndpoint().getDestinationName();
  }

  private static JMSException cause(Exception failure) {
    var loss = new JMSException(failure.toString());
    loss.initCause(failure);
    return loss;
  }
}
