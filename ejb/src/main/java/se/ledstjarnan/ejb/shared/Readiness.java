package se.ledstjarnan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether this node may be given users. It becomes ready once, when the schema is migrated and the application's own
 * role has been able to read, and stays so: a database that is away later is answered request by request with 503,
 * since taking every node out of the proxy would help nobody.
 */
@ApplicationScoped
public class Readiness {

    private volatile boolean ready;

    public boolean isReady() {
        return ready;
    }

    void becomeReady() {
        ready = true;
    }
}
