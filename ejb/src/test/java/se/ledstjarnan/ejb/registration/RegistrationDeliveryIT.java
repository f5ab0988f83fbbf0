package se.ledstjarnan.ejb.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.registration.Secrecy;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The job hands a package to the register's address, again when it was not taken, and never once it was. */
class RegistrationDeliveryIT extends ContainerTest {

    private static final String ADDRESS = "ledstjarnan.register-url";

    /** What the register was sent: the package's name, and whether there was a zip. */
    private record Received(String name, String type, boolean zip) {}

    @Inject
    private RegistrationDeliveryJob job;

    @Inject
    private Event<DocumentToRegister> documents;

    @Inject
    private UserTransaction transaction;

    private final Database rows = Database.owner();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer register;
    private volatile int answer;

    @BeforeEach
    void aRegister() throws Exception {
        rows.execute("update registration set next_attempt = null");
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.createContext("/", this::take);
        register.start();
        System.setProperty(ADDRESS, "http://127.0.0.1:" + register.getAddress().getPort() + "/in");
    }

    @AfterEach
    void noRegister() {
        System.clearProperty(ADDRESS);
        register.stop(0);
    }

    @Test
    void isTriedAgainUntilItIsTakenAndNotOnceMore() throws Exception {
        long id = queued();
        answer = 503;
        job.run(null);

        assertThat(received).hasSize(1);
        assertThat(rows.column("select delivery_error from registration where id = ?", id))
                .containsExactly("IOException");
        assertThat(rows.number("select count(*) from registration where id = ? and next_attempt > now()", id))
                .isOne();
        job.run(null);
        assertThat(received).as("not before its time").hasSize(1);

        rows.execute("update registration set next_attempt = now() - interval '1 second' where id = ?", id);
        answer = 200;
        job.run(null);
        job.run(null);

        assertThat(received).hasSize(2);
        assertThat(received.get(1)).isEqualTo(received.get(0));
        assertThat(received.get(0).zip()).isTrue();
        assertThat(received.get(0).type()).isEqualTo("application/zip");
        assertThat(rows.number(
                        "select count(*) from registration where id = ? and delivered_at is not null"
                                + " and delivery_error is null",
                        id))
                .isOne();
        assertThat(rows.number(
                        "select count(*) from audit_entry a join registration r on a.chain = r.case_type || ':' || r.case_id"
                                + " where r.id = ? and a.action = 'EXPORT'",
                        id))
                .isOne();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        received.add(new Received(
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body.length > 4 && body[0] == 'P' && body[1] == 'K'));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private long queued() throws Exception {
        long caseId = new Facts().employee("delivery");
        String key = "complaint:" + caseId + ":delivered";
        transaction.begin();
        documents.fire(new DocumentToRegister(
                key,
                RegisterOrigin.COMPLAINT,
                true,
                "test-delivery",
                caseId,
                "D-" + caseId,
                "Klagomål på omsorg",
                RegisterDirection.INCOMING,
                null,
                LocalDate.now().minusDays(1),
                new Secrecy("OSL 26 kap. 1 §", LocalDate.now(), "Nämnden"),
                List.of(new RegisterFile("klagomal.txt", "text/plain", "Text".getBytes(StandardCharsets.UTF_8)))));
        transaction.commit();
        return rows.number("select id from registration where document_key = ?", key);
    }
}
