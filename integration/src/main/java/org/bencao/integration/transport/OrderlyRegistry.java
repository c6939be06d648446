package org.bencao.integration.transport;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.support.DefaultRegistry;
import org.apache.camel.support.SimpleRegistry;

/**
 * Beans that routes name, one thread after the other: partners come and go while others are opened
 * and written to, and Camel's own map may not be changed while somebody looks through it.
 */
public final class OrderlyRegistry extends SimpleRegistry {

  private static final long serialVersionUID = 1L;

  /** In the place of the map of this context, from now on; before anything is in it. */
  public static void in(CamelContext camel) {
    var registry = (DefaultRegistry) camel.getCamelContextExtension().getRegistry();
    registry.setFallbackRegistry(new OrderlyRegistry());
  }

  @Override
  public synchronized Object lookupByName(String name) {
    return super.lookupByName(name);
  }

  @Override
  public synchronized <T> T lookupByNameAndType(String name, Class<T> type) {
    return super.lookupByNameAndType(name, type);
  }

  @Override
  public synchronized <T> Map<String, T> findByTypeWithName(Class<T> type) {
    return super.findByTypeWithName(type);
  }

  @Override
  public synchronized <T> Set<T> findByType(Class<T> type) {
    return super.findByType(type);
  }

  @Override
  public synchronized void bind(String id, Class<?> type, Object bean) {
    super.bind(id, type, bean);
  }

  @Override
  public synchronized void bind(
      String id, Class<?> type, Object bean, String initMethod, String destroyMethod) {
    super.bind(id, type, bean, initMethod, destroyMethod);
  }

  @Override
  public synchronized void unbind(String id) {
    super.unbind(id);
  }

  @Override
  public synchronized void close() throws IOException {
    super.close();
  }
}
