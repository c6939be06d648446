package org.bencao.integration.route;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.bencao.exchange.boundary.RelayControl;
import org.bencao.integration.transport.Broker;
import org.bencao.integration.transport.JmsComponent;
import org.bencao.integration.transport.OrderlyRegistry;
import org.bencao.integration.transport.PartnerFiles;

/**
 * Builds the Camel context out of every route bean, after the schema is there, and opens the relay
 * once the routes run.
 */
@Startup
@Singleton
@DependsOn("bencao-ejb.jar#SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CamelStart {

  private static final int PATIENCE_SECONDS = 5;

  /** Never used: a start-up bean that names it is stopped by the server before its broker is. */
  @Resource(lookup = "java:/ConnectionFactory")
  ConnectionFactory ownBroker;

  @Inject Broker broker;
  @Inject RelayControl relay;
  @Inject PartnerFiles files;
  @Inject @Any Instance<RouteBuilder> routes;

  private DefaultCamelContext camel;

  @PostConstruct
  void start() {
    camel = new DefaultCamelContext(false);
    camel.getCamelContextExtension().setName("bencao");
    camel.setApplicationContextClassLoader(CamelStart.class.getClassLoader());
    OrderlyRegistry.in(camel);
    camel.build();
    camel.getShutdownStrategy().setTimeout(PATIENCE_SECONDS);
    camel.getShutdownStrategy().setShutdownNowOnTimeout(true);
    camel.addComponent("jms", JmsComponent.of(broker.factory()));
    files.open(camel);
    try {
      for (var route : routes) {
        camel.addRoutes(route);
      }
    } catch (Exception e) {
      throw new IllegalStateException("a route cannot be built", e);
    }
    camel.start();
    relay.open();
  }

  @PreDestroy
  void stop() {
    relay.close();
    camel.stop();
  }
}
