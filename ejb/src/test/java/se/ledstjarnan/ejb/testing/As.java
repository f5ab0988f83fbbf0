package se.ledstjarnan.ejb.testing;

import java.lang.reflect.InvocationTargetException;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Acts as somebody with roles, as if the realm had logged the person in: caller principal, {@code isCallerInRole} and
 * {@code @RolesAllowed} answer accordingly on this thread. Reaches into Payara, which has no standard way to say this.
 */
public final class As {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    private As() {}

    /** Runs the work as the user with one role and gives its result. */
    public static <T> T role(String username, String role, Callable<T> work) throws Exception {
        return roles(username, Set.of(role), work);
    }

    /** As {@link #role(String, String, Callable)} for work without a result. */
    public static void role(String username, String role, Work work) throws Exception {
        roles(username, Set.of(role), () -> {
            work.run();
            return null;
        });
    }

    public static <T> T roles(String username, Set<String> roles, Callable<T> work) throws Exception {
        Class<?> contexts = Class.forName(CONTEXT);
        Object before = contexts.getMethod("getCurrent").invoke(null);
        contexts.getMethod("setCurrent", contexts).invoke(null, context(contexts, username, roles));
        try {
            return work.call();
        } finally {
            contexts.getMethod("setCurrent", contexts).invoke(null, before);
        }
    }

    private static Object context(Class<?> contexts, String username, Set<String> roles) throws Exception {
        Subject subject = new Subject();
        for (String role : roles) {
            subject.getPrincipals().add(group(role));
        }
        return contexts.getConstructor(String.class, Subject.class).newInstance(username, subject);
    }

    private static Principal group(String name) throws Exception {
        try {
            return (Principal) Class.forName(GROUP).getConstructor(String.class).newInstance(name);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Work that may throw and gives nothing back. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
