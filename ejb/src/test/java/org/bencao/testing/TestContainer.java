package org.bencao.testing;

import jakarta.enterprise.inject.se.SeContainer;
import java.util.Set;
import java.util.function.Supplier;
import org.bencao.catalogue.control.ItemMapping;
import org.bencao.catalogue.control.LuceneWords;
import org.bencao.common.ContainerTransaction;
import org.bencao.common.EntityManagerSource;
import org.bencao.common.ReadingInterceptor;
import org.bencao.common.SystemClock;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.jboss.weld.environment.se.Weld;

/**
 * The real beans of the business in a CDI container, on a real database, with transactions as the
 * server makes them: every call of a stateless bean is one, unless its annotation says otherwise.
 */
public final class TestContainer implements AutoCloseable {

  private static final Set<Class<?>> OF_THE_SERVER =
      Set.of(EntityManagerSource.class, ContainerTransaction.class, SystemClock.class);

  private final SessionFactory sessions;
  private final SeContainer container;

  /**
   * The real beans.
   *
   * @param instead alternatives that stand in the place of some of them
   */
  public TestContainer(TestDatabase database, Class<?>... instead) {
    sessions = sessions(database);
    var weld = new Weld().disableDiscovery().addExtension(new TransactionExtension());
    BusinessClasses.beans().stream()
        .filter(type -> !OF_THE_SERVER.contains(type))
        .forEach(weld::addBeanClass);
    weld.addBeanClasses(
        TestTransactions.class,
        TransactionInterceptor.class,
        ReadingInterceptor.class,
        TestClock.class);
    weld.enableInterceptors(TransactionInterceptor.class);
    for (var type : instead) {
      weld.addBeanClass(type).addAlternative(type);
    }
    container = weld.initialize();
    get(TestTransactions.class).use(sessions);
  }

  /** A boundary of the product, ready for calls. */
  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  /** Statements prepared while the call ran, with nothing remembered from before. */
  public long statementsOf(Runnable call) {
    forget();
    return statementsAgain(call);
  }

  /** The same with what is remembered. */
  public long statementsAgain(Runnable call) {
    sessions.getStatistics().clear();
    call.run();
    return sessions.getStatistics().getPrepareStatementCount();
  }

  /** What is remembered of reference data counts no more. */
  public void forget() {
    sessions.inTransaction(
        session ->
            session
                .createNativeMutationQuery("update common_reference set version = version + 1")
                .executeUpdate());
  }

  public <T> T inTransaction(Supplier<T> work) {
    return get(TestTransactions.class).required(work::get);
  }

  public SessionFactory sessions() {
    return sessions;
  }

  @Override
  public void close() {
    container.close();
    sessions.close();
  }

  private static SessionFactory sessions(TestDatabase database) {
    var configuration = new Configuration();
    BusinessClasses.entities().stream().forEach(configuration::addAnnotatedClass);
    configuration
        .setProperty(AvailableSettings.JAKARTA_JDBC_URL, database.url())
        .setProperty(AvailableSettings.JAKARTA_JDBC_USER, database.user())
        .setProperty(AvailableSettings.JAKARTA_JDBC_PASSWORD, database.password())
        .setProperty(AvailableSettings.POOL_SIZE, "140")
        .setProperty(AvailableSettings.ISOLATION, "READ_COMMITTED")
        .setProperty(AvailableSettings.GENERATE_STATISTICS, "true")
        .setProperty("hibernate.session.events.log", "false")
        .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "100")
        .setProperty(AvailableSettings.ORDER_INSERTS, "true")
        .setProperty(AvailableSettings.ORDER_UPDATES, "true")
        .setProperty(AvailableSettings.IN_CLAUSE_PARAMETER_PADDING, "true")
        .setProperty(AvailableSettings.JDBC_TIME_ZONE, "UTC")
        .setProperty("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP")
        .setProperty("hibernate.search.mapping.configurer", "class:" + ItemMapping.class.getName())
        .setProperty(
            "hibernate.search.backend.analysis.configurer", "class:" + LuceneWords.class.getName())
        .setProperty("hibernate.search.backend.type", "lucene")
        .setProperty("hibernate.search.backend.directory.type", "local-heap")
        .setProperty("hibernate.search.indexing.listeners.enabled", "false");
    return configuration.buildSessionFactory();
  }
}
