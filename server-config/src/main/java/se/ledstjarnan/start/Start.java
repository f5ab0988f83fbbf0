package se.ledstjarnan.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entry point of {@code mvn -Pstart}: starts the product, tells where it is, and stops it on Ctrl-C or SIGTERM. */
public final class Start {

    private static final Map<String, String> ROLE_NAMES = roleNames();

    private Start() {}

    public static void main(String[] arguments) {
        Console console = Console.terminal();
        try {
            run(console);
        } catch (StartFailure e) {
            console.failure(e.getMessage());
            // Ends Maven too, whose account of a failed build would bury the one line that helps.
            Runtime.getRuntime().exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Console console) throws InterruptedException {
        Settings settings = Settings.fromSystemProperties();
        Product product = Product.prepare(settings, console);
        Thread stop = new Thread(() -> stop(product, console), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            product.begin(console);
            welcome(settings, console);
            int result = product.await();
            throw new StartFailure("The application server ended by itself (exit code " + result + "). See "
                    + product.serverLog() + ".");
        } catch (StartFailure e) {
            if (product.isStopping()) {
                // Not a failure: we are told to stop. The hook ends the program when it is done.
                stop.join();
                return;
            }
            Runtime.getRuntime().removeShutdownHook(stop);
            product.close();
            throw e;
        } catch (RuntimeException | LinkageError e) {
            Runtime.getRuntime().removeShutdownHook(stop);
            product.close();
            throw new StartFailure(
                    "The start failed unexpectedly (" + Text.of(e) + "). Run 'mvn clean' and start again; if it stays,"
                            + " report it with " + product.serverLog() + ".",
                    e);
        }
    }

    private static void stop(Product product, Console console) {
        console.progress("Stopping");
        try {
            product.close();
        } catch (StartFailure e) {
            console.failure(e.getMessage());
        }
        console.progress("Stopped");
    }

    private static void welcome(Settings settings, Console console) {
        console.line("");
        console.line("  Ledstjärnan:  " + settings.baseUrl() + "/");
        console.line("");
        console.line("  Demo accounts, all with the password " + DemoAccount.PASSWORD + ":");
        console.line("");
        String row = "  %-10s  %-22s  %s";
        console.line(String.format(row, "account", "name", "role"));
        console.line(String.format(row, "-------", "----", "----"));
        List<DemoAccount> people = DemoAccount.all();
        ROLE_NAMES.forEach((role, name) -> people.stream()
                .filter(person -> role.equals(person.roles().get(0)))
                .findFirst()
                .ifPresent(person -> console.line(String.format(row, person.uid(), person.name(), name))));
        console.line("");
        console.line("  Stop with Ctrl-C.");
        console.line("");
    }

    private static Map<String, String> roleNames() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("MEDARBETARE", "medarbetare");
        names.put("ENHETSCHEF", "enhetschef");
        names.put("KVALITETSSAMORDNARE", "kvalitetssamordnare");
        names.put("MAS", "medicinskt ansvarig sjuksköterska (MAS)");
        names.put("SOCIALCHEF", "socialchef");
        names.put("NAMND", "nämndledamot");
        names.put("NAMNDSEKRETERARE", "nämndsekreterare");
        names.put("REGISTRATOR", "registrator");
        names.put("LEVERANTOR", "leverantör");
        names.put("SYSTEMFORVALTARE", "systemförvaltare");
        return names;
    }
}
