package se.ledstjarnan.ejb.shared;

import org.eclipse.persistence.internal.databaseaccess.Accessor;
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
        return pool instanceof ExternalConnectionPool ? new PatientPool(pool.getName(), pool, server) : pool;
    }

    private static final class PatientPool extends ExternalConnectionPool {

        PatientPool(String name, ConnectionPool like, ServerSession server) {
            super(name, like.getLogin(), server);
        }

        @Override
        public synchronized void startUp() {
            setIsConnected(true);
        }

        @Override
        public synchronized Accessor acquireConnection() {
            if (getCachedConnection() == null) {
                super.startUp();
            }
            return super.acquireConnection();
        }
    }
}
