package se.ledstjarnan.ejb.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.goal.KoladaFault;
import se.ledstjarnan.domain.goal.KoladaValue;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** The client against a server that answers as Kolada does, on its good days and on its bad ones. */
class KoladaClientIT extends ContainerTest {

    private static final String QUESTION = "/data/kpi/U23471/year/2025?per_page=5000";

    private FakeKolada kolada;

    @BeforeEach
    void start() throws IOException {
        kolada = new FakeKolada(0);
    }

    @AfterEach
    void stop() {
        kolada.stop();
    }

    @Test
    void readsEveryPageHoweverTheNextOneIsCalled() throws Exception {
        kolada.answer(200, FakeKolada.values("2303", "81.5", "\"next_url\":\"" + kolada.base() + "/more?page=2\""));
        kolada.answer(200, FakeKolada.values("0000", "79", "\"next_page\":\"http://127.0.0.1/v3/more?page=3\""));
        kolada.answer(200, FakeKolada.values("1480", "null", "\"next_url\":null"));

        assertThat(ask())
                .containsExactly(
                        new KoladaValue("U23471", 2025, "2303", new BigDecimal("81.5")),
                        new KoladaValue("U23471", 2025, "0000", new BigDecimal("79")),
                        new KoladaValue("U23471", 2025, "1480", null));
        assertThat(kolada.asked()).containsExactly("/v3" + QUESTION, "/v3/more?page=2", "/v3/more?page=3");
    }

    @Test
    void triesAgainAfterAnErrorThatMayPass() throws Exception {
        kolada.answer(500, "");
        kolada.answer(200, "{\"values\":[{\"kpi\":\"U23471\",\"munic");
        kolada.answer(200, FakeKolada.values("2303", "81.5", "\"next_url\":null"));

        assertThat(ask()).hasSize(1);
        assertThat(kolada.asked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 |                                             | SERVER_ERROR | 3",
                "429 |                                             | SERVER_ERROR | 3",
                "404 | {}                                          | NOT_FOUND    | 1",
                "403 | {}                                          | REFUSED      | 1",
                "200 | ''                                          | EMPTY        | 3",
                "200 | {\"values\":[{\"kpi\":\"U23471\",\"munici   | BROKEN       | 3",
                "200 | <!DOCTYPE html><html><body>Hej</body></html> | HTML         | 1",
                "200 | []                                          | WRONG_SHAPE  | 1",
                "200 | \"values\"                                  | WRONG_SHAPE  | 1",
                "200 | {\"detail\":\"fel\"}                        | WRONG_SHAPE  | 1",
                "200 | {\"values\":{}}                             | WRONG_SHAPE  | 1",
                "200 | {\"values\":[1]}                            | WRONG_SHAPE  | 1",
                "302 |                                             | REDIRECTED   | 1"
            })
    void saysWhatWasWrong(int status, String body, KoladaFault fault, int asked) {
        for (int i = 0; i < asked; i++) {
            kolada.answer(status, body == null ? "" : body);
        }

        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        KoladaException.class, e -> assertThat(e.fault()).isEqualTo(fault));
        assertThat(kolada.asked()).hasSize(asked);
    }

    @Test
    void refusesToBeSentElsewhere() {
        kolada.redirect("http://example.org/v3/data");

        assertThatThrownBy(this::ask).hasMessage("REDIRECTED");

        kolada.answer(200, FakeKolada.values("2303", "81.5", "\"next_url\":\"https://example.org/v3/more\""));
        assertThatThrownBy(this::ask).hasMessage("REDIRECTED");
        assertThat(kolada.asked()).hasSize(2);
    }

    @Test
    void followsARedirectOnTheSameServerButNotForEver() throws Exception {
        kolada.redirect("/v3/moved");
        kolada.answer(200, FakeKolada.values("2303", "81.5", "\"next_url\":null"));
        assertThat(ask()).hasSize(1);

        for (int i = 0; i < 4; i++) {
            kolada.redirect("/v3/round");
        }
        assertThatThrownBy(this::ask).hasMessage("REDIRECTED");
    }

    @Test
    void stopsListeningToWhatNobodyMeans() {
        kolada.answer(200, " ".repeat(KoladaClient.MOST_BYTES) + "{}");

        assertThatThrownBy(this::ask).hasMessage("TOO_BIG");
        assertThat(kolada.asked()).hasSize(1);
    }

    @Test
    void waitsForNobodyForEver() {
        for (int i = 0; i < 3; i++) {
            kolada.silence();
        }

        assertThatThrownBy(() -> client(Duration.ofMillis(200)).each(QUESTION, page -> {}))
                .hasMessage("SILENT");
        assertThat(kolada.asked()).hasSize(3);
    }

    @Test
    void restsBetweenTwoQuestions() throws Exception {
        kolada.answer(200, FakeKolada.values("2303", "81.5", "\"next_url\":\"" + kolada.base() + "/more\""));
        kolada.answer(200, FakeKolada.values("2303", "81.5", "\"next_url\":null"));
        long from = System.nanoTime();

        new KoladaClient(URI.create(kolada.base()), null, Duration.ofMillis(150), Duration.ofSeconds(5))
                .each(QUESTION, page -> {});

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void asksThroughAProxy() throws Exception {
        kolada.answer(200, FakeKolada.values("2303", "81.5", "\"next_url\":null"));
        List<KoladaValue> values = new ArrayList<>();

        new KoladaClient(
                        URI.create("http://kolada.invalid/v3"),
                        new InetSocketAddress("127.0.0.1", kolada.port()),
                        Duration.ZERO,
                        Duration.ofSeconds(5))
                .each(QUESTION, page -> values.addAll(page.values()));

        assertThat(values).hasSize(1);
        assertThat(kolada.asked()).containsExactly("http://kolada.invalid/v3" + QUESTION);
    }

    private List<KoladaValue> ask() throws KoladaException {
        List<KoladaValue> values = new ArrayList<>();
        client(Duration.ofSeconds(5)).each(QUESTION, page -> values.addAll(page.values()));
        return values;
    }

    private KoladaClient client(Duration patience) {
        return new KoladaClient(URI.create(kolada.base()), null, Duration.ofMillis(1), patience);
    }
}
