package se.ledstjarnan.ejb.shared;

import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.databaseaccess.DatasourcePlatform;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ExternalConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Lets EclipseLink log in to the database when it is first used instead of when the application is deployed. Payara
 * opens the persistence unit during deployment, and a database that is away at that moment would leave the server
 * running without its application. Named in persistence.xml.
 */
public class PatientLogin implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        if (session instanceof ServerSession server) {
            server.getConnectionPools().replaceAll((name, pool) -> patient(pool, server));
            server.setReadConnectionPool(patient(server.getReadConnectionPool(), server));
        }
    }

    /** Only pools that the container keeps; EclipseLink's own would need what this one leaves out. */
    private static ConnectionPool patient(ConnectionPool pool, ServerSession server) {
        boolean kept = pool.getLogin() != null && pool.getLogin().shouldUseExternalConnectionPooling();
        return kept ? new PatientPool(pool, server) : pool;
    }

    /** EclipseLink connects once at start-up to have a pattern for later connections; this pattern is made unconnected. */
    private static final class PatientPool extends ExternalConnectionPool {

        PatientPool(ConnectionPool like, ServerSession server) {
            super(like.getName(), like.getLogin(), server);
        }

        @Override
        public synchronized void startUp() {
            setCachedConnection(new UnconnectedAccessor(this));
            setIsConnected(true);
        }
    }

    /** Knows how to connect, and does so, copied, at its first call, as every connection of a container's pool. */
    private static final class UnconnectedAccessor extends DatabaseAccessor {

        UnconnectedAccessor(ConnectionPool pool) {
            setPool(pool);
            setLogin(pool.getLogin());
            setDatasourcePlatform((DatasourcePlatform) pool.getLogin().getDatasourcePlatform());
        }
    }
}
