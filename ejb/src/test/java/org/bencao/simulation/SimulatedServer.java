package org.bencao.simulation;

import jakarta.enterprise.inject.se.SeContainer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.exchange.boundary.AcknowledgementService;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.exchange.boundary.ReplayService;
import org.bencao.exchange.control.RelayBatch;
import org.bencao.exchange.control.Replays;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.OrderChangeAnswerService;
import org.bencao.ordering.boundary.OrderChangeDocumentService;
import org.bencao.ordering.boundary.OrderDocumentService;
import org.bencao.ordering.boundary.OrderResponseService;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.ordering.control.OverdueAnswers;
import org.bencao.ordering.control.SendingObserver;
import org.bencao.receiving.boundary.DespatchAdviceService;
import org.bencao.testing.TransactionExtension;
import org.bencao.testing.TransactionInterceptor;
import org.jboss.weld.environment.se.Weld;

/**
 * The real beans of the exchange and of what it does to orders, in a CDI container, over {@link
 * Rows} instead of a database: what asks the database stands behind the stores of this package,
 * what the exchange does not decide behind the {@link Neighbours}.
 */
public final class SimulatedServer implements AutoCloseable {

  /** What is simulated; what these inject comes along. */
  private static final List<Class<?>> REAL =
      List.of(
          PlaceOrderService.class,
          CancelOrderService.class,
          OrderResponseService.class,
          OrderChangeAnswerService.class,
          OrderDocumentService.class,
          OrderChangeDocumentService.class,
          OverdueAnswers.class,
          SendingObserver.class,
          DespatchAdviceService.class,
          InboundExchange.class,
          OutboundExchange.class,
          AcknowledgementService.class,
          ReplayService.class,
          Replays.class,
          RelayBatch.class);

  /** Each stands for the class it extends. */
  private static final List<Class<?>> IN_MEMORY =
      List.of(
          MessagesInMemory.class,
          DueEntriesInMemory.class,
          JournalInMemory.class,
          OrdersInMemory.class,
          CommandsInMemory.class,
          OrderNumbersInMemory.class,
          DespatchesInMemory.class,
          Neighbours.Companies.class,
          Neighbours.Partners.class,
          Neighbours.Catalogue.class,
          Neighbours.Offers.class,
          Neighbours.Rules.class,
          Neighbours.Fulfilment.class,
          Neighbours.Stock.class,
          Neighbours.Limits.class,
          Neighbours.Spending.class,
          Neighbours.Approved.class,
          Neighbours.Plenty.class,
          Neighbours.Goods.class,
          Neighbours.NoSystems.class,
          Neighbours.Audit.class,
          Neighbours.Silence.class);

  /** Stands for a class and goes on using what that does. */
  private static final Class<?> PARTLY_IN_MEMORY = OrderChangesInMemory.class;

  private final SeContainer container;

  /**
   * Starts with these instead of what they extend.
   *
   * @param faulty collaborators with a planted fault; none for the product as it is
   */
  public SimulatedServer(Class<?>... faulty) {
    var replaced = Stream.of(faulty).map(Class::getSuperclass).collect(Collectors.toSet());
    var stores = IN_MEMORY.stream().filter(type -> !replaced.contains(type)).toList();
    var weld =
        new Weld()
            .disableDiscovery()
            .addExtension(new TransactionExtension())
            .addExtension(new Severed(stores));
    var extending = Stream.concat(Stream.of(PARTLY_IN_MEMORY), Stream.of(faulty)).toList();
    Reach.of(REAL, stores, extending).forEach(weld::addBeanClass);
    weld.addBeanClasses(
        Rows.class, Ports.class, SimulatedTransactions.class, TransactionInterceptor.class);
    weld.enableInterceptors(TransactionInterceptor.class);
    container = weld.initialize();
  }

  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  @Override
  public void close() {
    container.close();
  }
}
