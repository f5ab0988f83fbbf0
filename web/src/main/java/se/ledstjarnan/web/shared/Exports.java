package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

/**
 * Hands out tables as files. A table is first written whole to a file of the server's own, so that what is taken out is in the log
 * before the first byte leaves, and a slow line keeps no database connection. Only so many are made at a time on a node.
 */
@ApplicationScoped
public class Exports {

    /** Tables made at the same time on a node. */
    public static final int AT_ONCE = 2;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ServletContext context;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Writes the table to the stream. */
    @FunctionalInterface
    public interface Table {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Sends the table as a file to be saved. Where that cannot be, the reader is led back to the list, which says why by its parameter
     * {@code export}: too many are being made just now, or the table is too long.
     *
     * @throws NotAllowedException as the table throws it; nothing was sent
     */
    public void send(String name, Table table, Address list, HttpServletResponse response) throws IOException {
        try {
            if (!send(name, table, response)) {
                response.sendRedirect(context.getContextPath() + list.with("export", "busy"));
            }
        } catch (NotAllowedException e) {
            throw e;
        } catch (DomainException e) {
            response.sendRedirect(context.getContextPath() + list.with("export", "many"));
        }
    }

    /** Sends the table; false where too many are being made just now, and nothing was sent. */
    boolean send(String name, Table table, HttpServletResponse response) throws IOException {
        if (!places.tryAcquire()) {
            return false;
        }
        Path file;
        try {
            file = write(table);
        } finally {
            places.release();
        }
        try {
            HandedFile.head(response, name + ".xlsx", XLSX, false, Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
        return true;
    }

    private static Path write(Table table) throws IOException {
        Path file = Files.createTempFile("ledstjarnan-", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            table.writeTo(out);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }
}
