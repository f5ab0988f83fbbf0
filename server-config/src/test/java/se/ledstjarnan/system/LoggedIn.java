package se.ledstjarnan.system;

import java.util.HashMap;
import java.util.Map;

/** People who have logged in once for all tests of a class that only read. */
final class LoggedIn {

    private final Map<String, HttpUser> users = new HashMap<>();

    HttpUser as(String uid) {
        return users.computeIfAbsent(uid, ProductUnderTest::as);
    }
}
