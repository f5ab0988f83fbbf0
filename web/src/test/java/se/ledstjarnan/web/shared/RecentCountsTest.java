package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.WaitingKind;

class RecentCountsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Map<WaitingKind, Integer> THREE = Map.of(WaitingKind.CASES, 3);

    private final Map<Object, Object> attributes = new HashMap<>();
    private final HttpServletRequest loggedIn = request(true);

    @Test
    void countsHoldForTwentySeconds() {
        RecentCounts.keep(loggedIn, THREE, NOW);

        assertThat(RecentCounts.in(loggedIn, NOW)).isEqualTo(THREE);
        assertThat(RecentCounts.in(loggedIn, NOW.plusSeconds(19))).isEqualTo(THREE);
        assertThat(RecentCounts.in(loggedIn, NOW.plusSeconds(20))).isNull();
    }

    @Test
    void aClockSetBackMakesThemNoYounger() {
        RecentCounts.keep(loggedIn, THREE, NOW);

        assertThat(RecentCounts.in(loggedIn, NOW.minusSeconds(1))).isNull();
    }

    @Test
    void whatTheUserDoesMakesThemOld() {
        RecentCounts.keep(loggedIn, THREE, NOW);
        RecentCounts.forget(loggedIn);

        assertThat(RecentCounts.in(loggedIn, NOW)).isNull();
    }

    @Test
    void aRequestWithoutSessionStartsNone() {
        HttpServletRequest stranger = request(false);
        RecentCounts.keep(stranger, THREE, NOW);
        RecentCounts.forget(stranger);

        assertThat(RecentCounts.in(stranger, NOW)).isNull();
        assertThat(attributes).isEmpty();
    }

    @Test
    void theyMoveToAnotherNodeWithTheSession() throws IOException, ClassNotFoundException {
        RecentCounts.keep(loggedIn, THREE, NOW);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(attributes);
        }
        attributes.clear();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            attributes.putAll((Map<?, ?>) in.readObject());
        }

        assertThat(RecentCounts.in(loggedIn, NOW)).isEqualTo(THREE);
    }

    private HttpServletRequest request(boolean withSession) {
        HttpSession session = proxy(HttpSession.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
            case "removeAttribute" -> attributes.remove(arguments[0]);
            default -> throw new UnsupportedOperationException(method);
        });
        return proxy(HttpServletRequest.class, (method, arguments) -> {
            assertThat(method).isEqualTo("getSession");
            assertThat(arguments).containsExactly(false);
            return withSession ? session : null;
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
