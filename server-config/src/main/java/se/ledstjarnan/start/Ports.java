package se.ledstjarnan.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Finds out, before anything is started, whether the ports are free. */
final class Ports {

    private Ports() {}

    static void requireFree(Settings settings) {
        requireFree(settings.httpPort(), "the web pages", "port");
        requireFree(settings.databasePort(), "PostgreSQL", "db.port");
        requireFree(settings.directoryPort(), "the LDAP directory", "ldap.port");
        Set<Integer> distinct = new HashSet<>(
                java.util.List.of(settings.httpPort(), settings.databasePort(), settings.directoryPort()));
        if (distinct.size() < 3) {
            throw new StartFailure("-Dport, -Ddb.port and -Dldap.port must differ. Give each a port of its own.");
        }
    }

    private static void requireFree(int port, String what, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " for " + what + " is taken (" + Text.of(e)
                            + "). Stop the program that uses it, or choose another with -D" + option + "=<port>.",
                    e);
        }
    }
}
