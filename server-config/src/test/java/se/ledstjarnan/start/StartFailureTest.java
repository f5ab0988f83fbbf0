package se.ledstjarnan.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way of a start is told in one line that says what to do. */
class StartFailureTest {

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void forgetProperties() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("ledstjarnan.start."))
                .forEach(System::clearProperty);
    }

    private Settings settings(Path data) throws IOException {
        Path file = Files.writeString(folder.resolve("some.jar"), "");
        return new Settings(
                Settings.freePort(),
                Settings.freePort(),
                Settings.freePort(),
                data,
                false,
                true,
                Settings.HEAP,
                file,
                file,
                Map.of());
    }

    private static void assertOneLine(Throwable failure, String... words) {
        assertThat(failure).isInstanceOf(StartFailure.class);
        assertThat(failure.getMessage()).doesNotContain("\n").contains(words);
    }

    @Test
    void aTakenPort() throws IOException {
        Settings free = settings(folder.resolve("data"));
        try (ServerSocket taken = new ServerSocket(free.databasePort(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(free))
                    .satisfies(failure ->
                            assertOneLine(failure, "Port " + taken.getLocalPort(), "PostgreSQL", "-Ddb.port"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80", "99999999999"})
    void aPortThatIsNone(String given) {
        System.setProperty("ledstjarnan.start.port", given);

        assertThatThrownBy(Settings::fromSystemProperties)
                .satisfies(failure -> assertOneLine(failure, given, "-Dport", "1 and 65535"));
    }

    @Test
    void aSwitchThatIsNeitherTrueNorFalse() {
        System.setProperty("ledstjarnan.start.demo", "ja");

        assertThatThrownBy(Settings::fromSystemProperties)
                .satisfies(failure -> assertOneLine(failure, "-Ddemo", "'ja'", "true or false"));
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");

        assertThatThrownBy(() -> DataFolder.open(file))
                .satisfies(failure -> assertOneLine(failure, file.toString(), "not a folder", "-Ddata"));
    }

    @Test
    void aDataFolderBelowAFile() throws IOException {
        Path below = Files.writeString(folder.resolve("file"), "").resolve("data");

        assertThatThrownBy(() -> DataFolder.open(below))
                .satisfies(failure -> assertOneLine(failure, below.toString(), "cannot be written", "-Ddata"));
    }

    @Test
    void aDataFolderInUse() {
        Path data = folder.resolve("data");
        try (DataFolder first = DataFolder.open(data)) {
            assertThatThrownBy(() -> DataFolder.open(first.root()))
                    .satisfies(failure -> assertOneLine(failure, data.toString(), "in use", "-Ddata"));
        }
        DataFolder.open(data).close();
    }

    @Test
    void aDatabaseOfAnotherVersion() throws IOException {
        Path data = folder.resolve("data");
        try (DataFolder open = DataFolder.open(data)) {
            Secrets secrets = Secrets.of(open);
            Files.createDirectories(open.database());
            Files.writeString(open.database().resolve("PG_VERSION"), "9.6\n");
            Postgres database = new Postgres(open, secrets, Settings.freePort());

            assertThatThrownBy(database::start)
                    .satisfies(failure -> assertOneLine(failure, "PostgreSQL 9.6", "17", "-Ddata"));
        }
    }

    @Test
    void aFolderThatIsNoDatabase() throws IOException {
        try (DataFolder open = DataFolder.open(folder.resolve("data"))) {
            Secrets secrets = Secrets.of(open);
            Files.createDirectories(open.database());
            Postgres database = new Postgres(open, secrets, Settings.freePort());

            assertThatThrownBy(database::start)
                    .satisfies(failure -> assertOneLine(failure, "PG_VERSION is missing", "backup"));
        }
    }

    @Test
    void aDatabaseWhoseSecretsAreGone() throws IOException {
        try (DataFolder open = DataFolder.open(folder.resolve("data"))) {
            Files.createDirectories(open.database());

            assertThatThrownBy(() -> Secrets.of(open))
                    .satisfies(failure -> assertOneLine(failure, "secrets.properties", "gone", "-Ddata"));
        }
    }

    @Test
    void aMissingApplication() throws IOException {
        Settings settings = settings(folder.resolve("data"));
        Files.delete(settings.war());

        assertThatThrownBy(() -> Product.prepare(settings, Console.silent()))
                .satisfies(failure -> assertOneLine(failure, "is missing", "mvn -Pstart"));
    }

    @Test
    void secretsAreKeptAndClosedToOthers() throws IOException {
        try (DataFolder open = DataFolder.open(folder.resolve("data"))) {
            Secrets first = Secrets.of(open);
            Secrets second = Secrets.of(open);

            assertThat(second.ownerPassword()).isEqualTo(first.ownerPassword()).hasSize(32);
            assertThat(first.ownerPassword()).isNotEqualTo(first.applicationPassword());
            assertThat(java.util.Base64.getDecoder().decode(first.personKey())).hasSize(32);
            assertThat(Files.getPosixFilePermissions(open.root().resolve("secrets.properties")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(open.root()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
