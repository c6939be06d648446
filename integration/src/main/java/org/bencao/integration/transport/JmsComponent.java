package org.bencao.integration.transport;

import jakarta.jms.ConnectionFactory;
import org.apache.camel.component.sjms.MessageListenerContainer;
import org.apache.camel.component.sjms.SjmsComponent;
import org.apache.camel.component.sjms.SjmsEndpoint;
import org.apache.camel.component.sjms2.Sjms2Component;
import org.apache.camel.component.sjms2.Sjms2Endpoint;

/** Camel's component for Jakarta Messaging, with {@link ReturningConsumers}. */
public final class JmsComponent extends Sjms2Component {

  public static JmsComponent of(ConnectionFactory factory) {
    var component = new JmsComponent();
    component.setConnectionFactory(factory);
    return component;
  }

  @Override
  protected SjmsEndpoint createSjmsEndpoint(String uri, String remaining) {
    return new JmsEndpoint(uri, this, remaining);
  }

  private static final class JmsEndpoint extends Sjms2Endpoint {

    JmsEndpoint(String uri, SjmsComponent component, String remaining) {
      super(uri, component, remaining);
    }

    @Override
    public MessageListenerContainer createMessageListenerContainer(SjmsEndpoint endpoint) {
      var consumers = new ReturningConsumers(endpoint);
      consumers.setConcurrentConsumers(endpoint.getConcurrentConsumers());
      return consumers;
    }
  }
}
