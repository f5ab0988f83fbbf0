package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

class ExportsTest {

    private final Exports exports = new Exports();
    private final List<String> redirects = new ArrayList<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @BeforeEach
    void inTheProduct() {
        exports.context = stub(ServletContext.class);
    }

    @Test
    void theThirdAtOnceIsLedBackToItsListAndAsksAgainLater() throws IOException {
        export(first -> export(second -> export(third -> {
            throw new AssertionError("never made");
        })));

        assertThat(redirects).containsExactly("/ledstjarnan/list.xhtml?text=fall&export=busy");
        sent.reset();
        export(out -> out.write("tabell".getBytes(StandardCharsets.UTF_8)));
        assertThat(sent).hasToString("tabell");
    }

    @Test
    void nothingIsSentOfATableThatIsTooLongAndItsPlaceIsFreeAgain() throws IOException {
        for (int i = 0; i <= Exports.AT_ONCE; i++) {
            export(out -> {
                out.write(1);
                throw new DomainException("deviation.exportTooMany");
            });
        }

        assertThat(redirects)
                .hasSize(Exports.AT_ONCE + 1)
                .containsOnly("/ledstjarnan/list.xhtml?text=fall&export=many");
        assertThat(sent.size()).isZero();
    }

    @Test
    void noRightsAreNotTakenForATableThatIsTooLong() {
        assertThatThrownBy(() -> export(out -> {
                    throw new NotAllowedException();
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThat(redirects).isEmpty();
    }

    private void export(Exports.Table table) throws IOException {
        Address list = new Address("/list.xhtml").with("text", "fall");
        exports.send("lista", table, list, stub(HttpServletResponse.class));
    }

    /** Remembers where it was sent and what was written; all else is nothing. */
    private <T> T stub(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "getContextPath" -> "/ledstjarnan";
                    case "getOutputStream" -> stream();
                    case "sendRedirect" -> redirects.add((String) arguments[0]) ? null : null;
                    default -> null;
                }));
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int value) {
                sent.write(value);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
