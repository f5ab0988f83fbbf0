package se.ledstjarnan.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application server as a child process, listening on loopback only. */
final class PayaraMicro {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Settings settings;
    private final Secrets secrets;
    private final DataFolder folder;
    private Process process;

    PayaraMicro(Settings settings, Secrets secrets, DataFolder folder) {
        this.settings = settings;
        this.secrets = secrets;
        this.folder = folder;
    }

    void start() {
        try {
            BootCommands boot = BootCommands.write(settings, secrets, folder);
            process = new ProcessBuilder(command(boot))
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
            Files.writeString(pidFile(), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new StartFailure("Payara Micro could not be started (" + Text.of(e) + ").", e);
        }
    }

    private List<String> command(BootCommands boot) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + settings.heap(), "-XX:+UseG1GC", "-Xshare:auto"));
        if (settings.quickStart()) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Europe/Stockholm",
                "-Duser.language=sv",
                "-Duser.country=SE",
                "-Djava.awt.headless=true"));
        command.addAll(List.of("-jar", settings.payaraMicro().toString()));
        command.addAll(List.of("--nocluster", "--addlibs", driver().toString()));
        command.addAll(List.of("--port", Integer.toString(settings.httpPort())));
        command.addAll(List.of("--systemproperties", boot.properties().toString()));
        command.addAll(List.of("--prebootcommandfile", boot.before().toString()));
        command.addAll(List.of("--postbootcommandfile", boot.after().toString()));
        command.addAll(List.of("--deploy", settings.war().toString(), "--contextroot", "/"));
        return command;
    }

    private static Path driver() {
        CodeSource source = org.postgresql.Driver.class.getProtectionDomain().getCodeSource();
        return Path.of(URI.create(source.getLocation().toString()));
    }

    /** @throws StartFailure when the server ends, or is not ready in time */
    void awaitReady() {
        URI ready = URI.create("http://127.0.0.1:" + settings.httpPort() + "/health/ready");
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new StartFailure("The application server ended by itself. See " + log() + ".");
            }
            if (answersOk(ready)) {
                return;
            }
            if (deploymentFailed()) {
                throw new StartFailure("The application could not be deployed. See " + log() + ".");
            }
            pause();
        }
        throw new StartFailure(
                "The application was not ready within " + LONGEST_START.toMinutes() + " minutes. See " + log() + ".");
    }

    /** The server goes on without the application, so only its log tells. */
    private boolean deploymentFailed() {
        try (Stream<String> lines = Files.lines(log(), StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains("Exception while deploying the app"));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** With a limit on reading too: a server that is half up answers with a head and never sends the rest. */
    private static boolean answersOk(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(3000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits for the server to end, which it does only when something stops it. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    void stop() {
        if (process != null) {
            stop(process.toHandle());
        }
    }

    private void stop(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(20, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException e) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            handle.destroyForcibly();
        }
    }

    /** A server left by a start that was killed; known by its process id and by the file names of this data folder. */
    void stopLeftover() {
        try {
            if (Files.exists(pidFile())) {
                stopLeftover(Files.readString(pidFile()).strip());
                Files.delete(pidFile());
            }
        } catch (IOException e) {
            throw new StartFailure("The file " + pidFile() + " cannot be handled (" + Text.of(e) + "). Delete it.", e);
        }
    }

    private void stopLeftover(String pid) {
        if (pid.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(handle -> handle.info()
                            .commandLine()
                            .filter(line -> line.contains(folder.run().toString()))
                            .isPresent())
                    .ifPresent(this::stop);
        }
    }

    private Path pidFile() {
        return folder.run().resolve("payara.pid");
    }

    Path log() {
        return folder.logs().resolve("payara.log");
    }
}
