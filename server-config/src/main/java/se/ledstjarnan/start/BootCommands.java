package se.ledstjarnan.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What Payara Micro is told before and after it boots, and the system properties it is given, each as a file. */
final class BootCommands {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners" + ".network-listener.http-listener";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";

    private final Path before;
    private final Path after;
    private final Path properties;

    private BootCommands(Path before, Path after, Path properties) {
        this.before = before;
        this.after = after;
        this.properties = properties;
    }

    static BootCommands write(Settings settings, Secrets secrets, DataFolder folder) throws IOException {
        BootCommands files = new BootCommands(
                folder.run().resolve("before-boot.asadmin"),
                folder.run().resolve("after-boot.asadmin"),
                folder.run().resolve("system.properties"));
        DataFolder.writeSecret(files.before, beforeBoot());
        DataFolder.writeSecret(files.after, afterBoot(settings, secrets));
        DataFolder.writeSecret(files.properties, systemProperties(settings, secrets, folder));
        return files;
    }

    Path before() {
        return before;
    }

    Path after() {
        return after;
    }

    Path properties() {
        return properties;
    }

    private static String beforeBoot() {
        return String.join(
                "\n",
                "set " + LISTENER + ".address=127.0.0.1",
                "set " + HTTP + ".compression=on",
                "set " + HTTP + ".compression-min-size-bytes=1024",
                "set " + HTTP + ".compressable-mime-type="
                        + "text/html,text/xml,text/plain,text/css,text/javascript,application/javascript,"
                        + "application/json,image/svg+xml",
                // Room for an address of 10 000 signs and the one that led to it, so that the product answers and not
                // the container.
                "set " + HTTP + ".header-buffer-length-bytes=32768",
                "set " + HTTP + ".xpowered-by=false",
                "set " + HTTP + ".server-header=false",
                // Nothing is deployed but at the start; the container would look for it every other second.
                "set configs.config.server-config.admin-service.das-config.dynamic-reload-enabled=false",
                "set configs.config.server-config.admin-service.das-config.autodeploy-enabled=false",
                "set-openapi-configuration --enabled=false",
                "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
                "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
                "set configs.config.server-config.availability-service.web-container-availability.persistence-type=memory",
                "");
    }

    private static String afterBoot(Settings settings, Secrets secrets) {
        return String.join(
                "\n",
                pool("ledstjarnan", Postgres.APPLICATION, secrets.applicationPassword(), 20, settings),
                "create-jdbc-resource --connectionpoolid ledstjarnan jdbc/ledstjarnan",
                pool("ledstjarnan-owner", Postgres.OWNER, secrets.ownerPassword(), 4, settings),
                "create-jdbc-resource --connectionpoolid ledstjarnan-owner jdbc/ledstjarnan-owner",
                realm(settings),
                "");
    }

    /**
     * A connection that nobody used in the last second is tried before it is lent, so that a database that was away costs no restart;
     * a page that borrows one several times pays for one try.
     */
    private static String pool(String name, String user, String password, int most, Settings settings) {
        String url = "jdbc:postgresql://127.0.0.1:" + settings.databasePort() + "/" + Postgres.DATABASE
                + "?connectTimeout=3&socketTimeout=20&loginTimeout=5&tcpKeepAlive=true&ApplicationName=ledstjarnan";
        return "create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource"
                + " --restype javax.sql.DataSource --steadypoolsize 0 --maxpoolsize " + most + " --poolresize 2"
                + " --maxwait 5000 --isconnectvalidatereq=true --validationmethod custom-validation"
                + " --validationclassname org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
                + " --validateatmostonceperiod 1 --failconnection=false --statementtimeout 15"
                + " --creationretryattempts 0 --property user=" + user + ":password=" + password + ":url=" + escape(url)
                + " " + name;
    }

    private static String realm(Settings settings) {
        return "create-auth-realm --classname com.sun.enterprise.security.auth.realm.ldap.LDAPRealm --property"
                + " directory=" + escape(directory(settings))
                + ":base-dn=" + escape(Directory.PEOPLE)
                + ":group-base-dn=" + escape(Directory.GROUPS)
                + ":jaas-context=ldapRealm:search-filter=" + escape("uid=%s")
                + ":group-search-filter=" + escape("member=%d")
                + ":group-target=cn ledstjarnan";
    }

    private static String directory(Settings settings) {
        return "ldap://127.0.0.1:" + settings.directoryPort();
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=");
    }

    private static String systemProperties(Settings settings, Secrets secrets, DataFolder folder) {
        StringBuilder lines = new StringBuilder();
        property(lines, "ledstjarnan.person-key", secrets.personKey());
        property(lines, "ledstjarnan.audit-key", secrets.auditKey());
        property(
                lines,
                "ledstjarnan.audit-heads-dir",
                folder.root().resolve("audit-heads").toString());
        property(lines, "ledstjarnan.demo", Boolean.toString(settings.demo()));
        property(lines, "ledstjarnan.base-url", settings.baseUrl());
        property(lines, "ledstjarnan.mail-from", "ledstjarnan@norrsjo.example");
        property(lines, "ledstjarnan.ldap-url", directory(settings));
        property(lines, "ledstjarnan.ldap-people", Directory.PEOPLE);
        property(lines, "ledstjarnan.ldap-groups", Directory.GROUPS);
        for (Map.Entry<String, String> more : settings.extra().entrySet()) {
            property(lines, more.getKey(), more.getValue());
        }
        return lines.toString();
    }

    private static void property(StringBuilder lines, String name, String value) {
        lines.append(name).append('=').append(value.replace("\\", "\\\\")).append('\n');
    }
}
