package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ChangeImportResult;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.catalogue.boundary.ReceiveImport;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.integration.transport.JmsSender;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.RegisterCompany;
import org.bencao.organisation.boundary.RegistrationService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the container itself owes the product, asked inside it: CDI, transactions, JMS. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

  private static final String PAGES = "bencao-web.war";
  private static final Duration SOON = Duration.ofSeconds(10);

  @Inject BeanManager beans;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject RegistrationService registration;
  @Inject Verdicts verdicts;
  @Inject Transaction transaction;
  @Inject JmsSender sender;
  @Inject UserTransaction user;
  @Inject ImportService imports;

  @Resource(lookup = "java:jboss/datasources/BencaoDS")
  DataSource database;

  @Resource(lookup = "java:/jms/bencao/ConnectionFactory")
  ConnectionFactory broker;

  /** The EAR of the product; a module that asks stands in the place of its pages. */
  @Deployment
  static EnterpriseArchive portal() {
    var inside =
        ShrinkWrap.create(WebArchive.class, PAGES)
            .addClass(ContainerIT.class)
            .addAsLibraries(library(Assertions.class))
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    var ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("bencao.ear")));
    ear.delete(PAGES);
    return ear.addAsModule(Testable.archiveToTest(inside));
  }

  private static File library(Class<?> of) {
    return new File(of.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  @AfterEach
  void leaveNoTransaction() throws Exception {
    if (user.getStatus() != Status.STATUS_NO_TRANSACTION) {
      user.rollback();
    }
  }

  @Test
  @DisplayName("every boundary is a bean that can be made, and each only once")
  void boundaries() {
    var boundaries =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(Bean::getBeanClass)
            .filter(type -> type.getPackageName().matches("org\\.bencao\\.\\w+\\.boundary"))
            .filter(type -> type.isAnnotationPresent(Stateless.class))
            .toList();

    assertThat(boundaries).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(boundaries)
        .allSatisfy(type -> assertThat(beans.resolve(beans.getBeans(type))).isNotNull());
  }

  @Test
  @DisplayName("who may not ask is told so by AccessDenied itself, and nothing is kept")
  void accessDenied() throws Exception {
    user.begin();

    assertThatThrownBy(() -> catalogue.find(Caller.clock(), "amox", 5))
        .isInstanceOf(AccessDenied.class);

    assertThat(user.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
  }

  @Test
  @DisplayName("a verdict without the transaction of its effect is refused")
  void mandatory() {
    assertThatThrownBy(() -> verdicts.begin(1)).isInstanceOf(EJBTransactionRequiredException.class);
  }

  @Test
  @DisplayName("one boundary call is one transaction: committed by itself, or with its caller's")
  void oneCallOneTransaction() throws Exception {
    long alone = registration.register(Caller.setup(), company("ALONE", "9520000009991"));
    user.begin();
    long undone = registration.register(Caller.setup(), company("UNDONE", "9520000009984"));
    user.rollback();

    assertThat(companies.find(Caller.setup(), alone)).isPresent();
    assertThat(companies.find(Caller.setup(), undone)).isEmpty();
  }

  @Test
  @DisplayName("what is to happen after the commit happens once, and not at all without one")
  void afterCommit() throws Exception {
    var ran = new AtomicInteger();
    user.begin();
    transaction.afterCommit(ContainerIT.class, ran::incrementAndGet);
    transaction.afterCommit(ContainerIT.class, ran::incrementAndGet);
    assertThat(ran).hasValue(0);
    user.commit();
    assertThat(ran).hasValue(1);

    user.begin();
    transaction.afterCommit(ContainerIT.class, ran::incrementAndGet);
    user.rollback();

    assertThat(ran).hasValue(1);
  }

  @Test
  @DisplayName("a message leaves by the sender's own session, whatever becomes of a transaction")
  void notEnlisted() throws Exception {
    var body = new byte[] {0, 1, (byte) 0xFF};
    user.begin();
    sender.send("bencao.test.plain", body, Map.of("partner", "none"));
    user.rollback();

    try (var context = broker.createContext()) {
      var received = receive(context, "bencao.test.plain");
      assertThat(received.getBody(byte[].class)).isEqualTo(body);
      assertThat(received.getStringProperty("partner")).isEqualTo("none");
    }
  }

  @Test
  @DisplayName("what a consumer gives back comes again, counted and not at once")
  void givenBack() throws Exception {
    sender.send("bencao.test.again", new byte[] {7}, Map.of());
    try (var context = broker.createContext(JMSContext.SESSION_TRANSACTED)) {
      receive(context, "bencao.test.again");
      context.rollback();
      var consumer = context.createConsumer(context.createQueue("bencao.test.again"));

      assertThat(consumer.receiveNoWait()).isNull();
      var second = consumer.receive(SOON.toMillis());

      assertThat(second.getJMSRedelivered()).isTrue();
      assertThat(second.getIntProperty("JMSXDeliveryCount")).isEqualTo(2);
      context.commit();
    }
  }

  @Test
  @DisplayName("B7 a table is read and made live by the batch engine, in more than one batch")
  void imports() {
    var platform =
        new Caller(
            Caller.Kind.PERSON,
            1,
            "He Jing",
            1,
            Set.of(new Caller.Grant(1, Optional.empty(), Role.PLATFORM_ADMINISTRATOR)));
    long layout =
        imports.layouts(platform).stream()
            .filter(one -> one.name().equals("Bencao items"))
            .findFirst()
            .orElseThrow()
            .id();
    var table = new StringBuilder("code,name_en,unit\n");
    for (int row = 0; row < 1_200; row++) {
      table.append("CONT%d,Contained tablets %d,XBX%n".formatted(row, row));
    }
    var bytes = new ByteArrayInputStream(table.toString().getBytes(StandardCharsets.UTF_8));
    var command = new ReceiveImport(ImportKind.ITEMS, layout, "items.csv");
    long id = imports.receive(platform, command, bytes).orElseThrow();

    var read = ended(platform, id, ImportState.REVIEW);
    assertThat(read.fresh()).as(read.toString()).isEqualTo(1_200);
    assertThat(imports.approve(platform, id)).isEqualTo(ChangeImportResult.CHANGED);
    assertThat(ended(platform, id, ImportState.DONE).applied()).isEqualTo(1_200);
  }

  private ImportView ended(Caller caller, long id, ImportState state) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    var view = imports.find(caller, id).orElseThrow();
    while (view.state() != state && System.nanoTime() < end) {
      assertThat(view.state()).as(view.toString()).isNotEqualTo(ImportState.FAILED);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      view = imports.find(caller, id).orElseThrow();
    }
    assertThat(view.state()).isEqualTo(state);
    return view;
  }

  @Test
  @DisplayName("rel:F1 on H2 a second transaction writes when the first has ended")
  void oneWriter() throws Exception {
    try (var first = database.getConnection();
        var second = database.getConnection()) {
      first.setAutoCommit(false);
      execute(first, "update exchange_lease set name = name where name = 'none'");
      execute(second, "select name from exchange_lease");

      var waiting =
          CompletableFuture.runAsync(
              () -> execute(second, "update exchange_outbox set kind = kind where id = 0"));

      assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      first.commit();
      waiting.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
      first.setAutoCommit(true);
    }
  }

  private static void execute(Connection connection, String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Test
  @DisplayName("the server offers no connection that would take part in distributed transactions")
  void noDistributedTransactions() {
    for (var name : List.of("java:/JmsXA", "java:comp/DefaultJMSConnectionFactory")) {
      assertThatThrownBy(() -> InitialContext.doLookup(name))
          .as(name)
          .isInstanceOf(NameNotFoundException.class);
    }
  }

  private static BytesMessage receive(JMSContext context, String queue) throws Exception {
    try (var consumer = context.createConsumer(context.createQueue(queue))) {
      var received = consumer.receive(SOON.toMillis());
      assertThat(received).as("a message on " + queue).isNotNull();
      return (BytesMessage) received;
    }
  }

  private static RegisterCompany company(String code, String gln) {
    return new RegisterCompany(
        code, code, code, "PHARMACY", "CN", ZoneId.of("Asia/Shanghai"), "CNY", gln);
  }
}
