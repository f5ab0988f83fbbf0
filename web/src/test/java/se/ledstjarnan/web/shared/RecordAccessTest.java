package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordAccessTest {

    private final RecordAccess access = new RecordAccess();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return access;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void readsAComponent() {
        assertThat(invoke(new Row("Fall", false), "title")).isEqualTo("Fall");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesOtherMethodsAndOtherObjectsToTheStandard() {
        assertThat(invoke(new Row("Fall", false), "shouted")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(invoke("Fall", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        assertThat(access.invoke(context, new Row("Fall", false), "title", null, new Object[] {1}))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void passesOnWhatAnAccessorThrows() {
        assertThatThrownBy(() -> invoke(new Row(null, true), "title"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object invoke(Object base, String method) {
        return access.invoke(context, base, method, null, new Object[0]);
    }

    public record Row(String title, boolean broken) {

        @Override
        public String title() {
            if (broken) {
                throw new IllegalStateException();
            }
            return title;
        }

        public String shouted() {
            return title + "!";
        }
    }
}
