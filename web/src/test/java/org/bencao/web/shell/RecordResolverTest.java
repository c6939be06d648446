package org.bencao.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Records in pages")
class RecordResolverTest {

  private record Row(int number, String name) {
    public boolean isFirst() {
      return number == 1;
    }
  }

  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context = new Bare();

  @Test
  void areReadByTheNamesOfTheirComponents() {
    var value = resolver.getValue(context, new Row(1, "Amoxicillin"), "name");

    assertThat(value).isEqualTo("Amoxicillin");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void leaveGettersToTheResolverOfBeans() {
    resolver.getValue(context, new Row(1, "Amoxicillin"), "first");

    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void leaveOtherObjectsAlone() {
    resolver.getValue(context, "text", "number");

    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void areNotWritten() {
    var row = new Row(1, "Amoxicillin");

    assertThatThrownBy(() -> resolver.setValue(context, row, "name", "Insulin"))
        .isInstanceOf(PropertyNotWritableException.class);
    assertThat(resolver.isReadOnly(context, row, "name")).isTrue();
  }

  private static final class Bare extends ELContext {
    @Override
    public ELResolver getELResolver() {
      throw new AssertionError("not asked for");
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new AssertionError("not asked for");
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new AssertionError("not asked for");
    }
  }
}
