package se.ledstjarnan.ejb.testing;

import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts the SQL statements that JPA sends on this thread, so that a test can hold a use case to its budget. */
public final class Statements {

    private static final ThreadLocal<int[]> SENT = ThreadLocal.withInitial(() -> new int[1]);

    private Statements() {}

    /** How many statements the work sends, flush at commit included when the transaction ends within it. */
    public static int sentBy(EntityManager em, Callable<?> work) throws Exception {
        ServerSession session = em.getEntityManagerFactory().unwrap(ServerSession.class);
        synchronized (Statements.class) {
            if (!(session.getProfiler() instanceof Counter)) {
                session.setProfiler(new Counter());
            }
        }
        SENT.get()[0] = 0;
        work.call();
        return SENT.get()[0];
    }

    private static final class Counter extends SessionProfilerAdapter {

        @Override
        public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
            if (StatementExecute.equals(operation) && !isClosing()) {
                SENT.get()[0]++;
            }
        }

        /** EclipseLink reports the closing of a statement under the same name as its execution. */
        private static boolean isClosing() {
            return StackWalker.getInstance()
                    .walk(frames -> frames.limit(5).anyMatch(frame -> "closeStatement".equals(frame.getMethodName())));
        }

        @Override
        public void setProfileWeight(int weight) {
            // Counting is all it does.
        }
    }
}
