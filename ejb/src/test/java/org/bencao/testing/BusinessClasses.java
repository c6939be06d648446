package org.bencao.testing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.EntityManagerSource;

/** Every class of the business, read once; what measures or tests it stands elsewhere. */
public final class BusinessClasses {

  /** Where the business stands: a folder or a jar. */
  private static final String PLACE =
      EntityManagerSource.class.getProtectionDomain().getCodeSource().getLocation().getPath();

  private static final Set<Class<?>> ALL =
      new ClassFileImporter()
              .withImportOption(location -> location.contains(PLACE))
              .importPackages("org.bencao")
              .stream()
              .map(type -> load(type.getName()))
              .collect(Collectors.toUnmodifiableSet());

  private BusinessClasses() {}

  /** What a container makes without a server: no timers, no pages. */
  public static List<Class<?>> beans() {
    return ALL.stream().filter(BusinessClasses::isBean).toList();
  }

  public static List<Class<?>> entities() {
    return ALL.stream()
        .filter(
            type ->
                type.isAnnotationPresent(Entity.class)
                    || type.isAnnotationPresent(Embeddable.class))
        .toList();
  }

  private static boolean isBean(Class<?> type) {
    return type.isAnnotationPresent(Stateless.class)
        || type.isAnnotationPresent(ApplicationScoped.class)
        || type.isAnnotationPresent(Dependent.class)
            && !type.isAnnotationPresent(Singleton.class)
            && !type.isAnnotationPresent(Named.class);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, BusinessClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
