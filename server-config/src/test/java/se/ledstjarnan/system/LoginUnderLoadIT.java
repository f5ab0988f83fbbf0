package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Sixteen users at once, twenty thousand requests: each gets their own name and exactly their own rights every time. Jakarta
 * Security's own form mechanism fails this on Payara (payara/Payara#6145), which is why login is done as it is.
 */
class LoginUnderLoadIT {

    private static final int REQUESTS = 20_000;

    /** One request in so many is a whole page with the services behind it; the others only pass the gate. */
    private static final int WHOLE_PAGE_EVERY = 25;

    /** Sixteen sessions of ten accounts, so that one account in two sessions is tried too. */
    private static final List<String> USERS = List.of(
            "anna", "karin", "kerstin", "mats", "sofia", "nils", "nora", "rut", "lars", "sven", "johan", "siv", "anna",
            "sven", "mats", "karin");

    private static final Map<String, String> ADMINISTRATION = Map.of("sven", "/settings/profile.xhtml");

    private final AtomicInteger left = new AtomicInteger(REQUESTS);
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyAnswerIsRight() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(USERS.size());
        try {
            List<Callable<Void>> people =
                    USERS.stream().<Callable<Void>>map(uid -> () -> work(uid)).toList();
            for (Future<Void> person : crowd.invokeAll(people)) {
                person.get();
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(wrong).as("wrong answers of " + REQUESTS).isEmpty();
    }

    private Void work(String uid) {
        HttpUser user = ProductUnderTest.as(uid);
        String name = user.get("/").document().select(".who b").text();
        while (left.get() > 0) {
            int number = left.getAndDecrement();
            if (number % WHOLE_PAGE_EVERY == 0) {
                checkPages(user, uid, name);
            } else {
                HttpPage gate = user.getOnly("/logout");
                check(uid, gate.status() == 302 && gate.header("Location").endsWith("/"), gate);
            }
        }
        return null;
    }

    private void checkPages(HttpUser user, String uid, String name) {
        HttpPage start = user.getOnly("/index.xhtml");
        check(
                uid,
                start.status() == 200
                        && start.document().select(".who b").text().equals(name),
                start);
        HttpPage settings = user.getOnly("/settings/profile.xhtml");
        check(uid, settings.status() == (ADMINISTRATION.containsKey(uid) ? 200 : 403), settings);
    }

    private void check(String uid, boolean right, HttpPage page) {
        if (!right) {
            wrong.add(uid + " got " + page.status() + " at " + page.path() + " " + page.header("Location"));
        }
    }
}
