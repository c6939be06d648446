package org.bencao.integration.transport;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.ExceptionListener;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/** A broker that dies and returns; it knows how many consumers of living connections it has. */
final class FrailBroker {

  private final List<ExceptionListener> listeners = new CopyOnWriteArrayList<>();
  private int life;
  private boolean alive = true;
  private int consumers;
  private int left = Integer.MAX_VALUE;
  private volatile CyclicBarrier meeting = new CyclicBarrier(1);
  private final CountDownLatch broken = new CountDownLatch(1);

  ConnectionFactory factory() {
    return made(
        ConnectionFactory.class,
        (proxy, method, arguments) -> {
          connect();
          return connection(life);
        });
  }

  synchronized int consumers() {
    return consumers;
  }

  /** Whether it has so many at some time within the limit. */
  synchronized boolean has(int wanted, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    try {
      while (consumers != wanted && System.nanoTime() < end) {
        TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return consumers == wanted;
  }

  /** Every client of it is told. */
  void dies() {
    synchronized (this) {
      alive = false;
      life++;
      consumers = 0;
    }
    listeners.forEach(listener -> listener.onException(new JMSException("gone")));
    listeners.clear();
  }

  synchronized void returns() {
    alive = true;
  }

  /** Takes messages only when so many are brought at once. */
  void meets(int senders) {
    meeting = new CyclicBarrier(senders);
  }

  /** In its next life, once it has taken so many consumers. */
  synchronized void diesAfter(int taken) {
    left = taken;
  }

  /** Returns when that life is over. */
  void wasAsked() {
    try {
      broken.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A client connects anew without those that it had. */
  private synchronized void connect() throws JMSException {
    check(life);
    consumers = 0;
  }

  private synchronized void check(int of) throws JMSException {
    if (!alive || of != life) {
      throw new JMSException("out of reach");
    }
  }

  private synchronized void take(int of) throws JMSException {
    check(of);
    if (left == 0) {
      left = Integer.MAX_VALUE;
      alive = false;
      life++;
      consumers = 0;
      broken.countDown();
      check(of);
    }
    left--;
    consumers++;
    notifyAll();
  }

  private Connection connection(int of) {
    return made(
        Connection.class,
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "setExceptionListener" -> listeners.add((ExceptionListener) arguments[0]);
            case "createSession" -> {
              check(of);
              return session(of);
            }
            case "start" -> check(of);
            default -> {}
          }
          return null;
        });
  }

  private Session session(int of) {
    return made(
        Session.class,
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "createQueue" -> {
              return made(Queue.class, (queue, asked, with) -> null);
            }
            case "createConsumer" -> {
              take(of);
              return made(MessageConsumer.class, (consumer, asked, with) -> null);
            }
            case "createProducer" -> {
              return made(MessageProducer.class, (producer, asked, with) -> null);
            }
            case "createBytesMessage" -> {
              return made(BytesMessage.class, (message, asked, with) -> null);
            }
            case "commit" -> {
              meeting.await();
              check(of);
              return null;
            }
            default -> {
              return null;
            }
          }
        });
  }

  private static <T> T made(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            FrailBroker.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "equals" -> proxy == arguments[0];
                  default -> handler.invoke(proxy, method, arguments);
                }));
  }
}
